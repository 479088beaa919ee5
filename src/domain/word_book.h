// What was worked out for a word already, for whoever reads many questions.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/stem.h"

namespace afterword::domain {

/// What is returned stays as it is until the next call. Not to be used by two threads at once.
class WordBook {
 public:
  /// A folded word, its short form written out: "didn't" is "did", "not".
  const std::vector<std::string>& written_out(const std::string& folded);

  struct Root {
    std::string stem;
    double weight = 0;  ///< of the stem (match_weights.h)
  };
  const Root& root(const std::string& word);

 private:
  Stemmer stem_;
  std::unordered_map<std::string, std::vector<std::string>> written_;
  std::unordered_map<std::string, Root> roots_;
  std::vector<std::string> last_written_;  // where the book is full
  Root last_root_;
};

}  // namespace afterword::domain
