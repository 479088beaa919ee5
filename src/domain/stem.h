// English word stems, by Snowball's algorithm.
#pragma once

#include <string>

struct sb_stemmer;

namespace afterword::domain {

/// "managing", "manager" and "manage" all become "manag". Not to be used by two threads at once.
class Stemmer {
 public:
  Stemmer();
  ~Stemmer();
  Stemmer(const Stemmer&) = delete;
  Stemmer& operator=(const Stemmer&) = delete;
  /// The stem of a folded word, apostrophes dropped; a word that cannot be stemmed is its own.
  std::string operator()(std::string word) const;

 private:
  sb_stemmer* stemmer_;
};

}  // namespace afterword::domain
