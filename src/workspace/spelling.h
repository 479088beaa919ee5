// Spelling by hunspell: American and British English, the words that the records hold, and the user's own.
#pragma once

#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace afterword::workspace {

class Dictionaries;

/// Which English counts as right. With `either`, a word that is right in one of them.
enum class English { either, american, british };

/// "en_US", "en_GB"; everything else is `either`.
English english_of(std::string_view preference);

/// Words of the records that are right whatever the dictionaries say.
struct RightWords {
  using Words = std::unordered_set<std::string>;
  Words exact;     ///< as written (letter_checks::as_written)
  Words any_case;  ///< folded: whatever their capitals
};

/// For one thread at a time, but for prepare. Words are remembered, so that a text that is checked again costs next to
/// nothing.
class Spelling {
 public:
  explicit Spelling(std::string folder = {});  ///< where the dictionaries lie; empty: the system's places
  ~Spelling();
  Spelling(const Spelling&) = delete;
  Spelling& operator=(const Spelling&) = delete;

  /// Begins to read the dictionaries on another thread and returns at once; without it the first question reads them.
  void prepare();
  void use(English english);
  /// Words that are right besides, of all letters and of this one. Replaces earlier ones.
  void set_records(std::shared_ptr<const RightWords> everywhere, RightWords here);
  void set_learned(const std::vector<std::string>& words);

  /// A word as a letter has it, apostrophes straight. True for every word while no dictionary is there.
  bool right(const std::string& word);
  /// What may have been meant, the likeliest first, at most five.
  const std::vector<std::string>& corrections(const std::string& word);
  /// Why words are not checked, in a sentence that says what to do; empty when they are.
  std::string trouble();

 private:
  Dictionaries& dictionaries();
  bool in_dictionary(const std::string& word);

  std::string folder_;
  English english_ = English::either;
  std::mutex loading_mutex_;
  std::shared_future<std::shared_ptr<Dictionaries>> loading_;
  std::shared_ptr<const RightWords> everywhere_ = std::make_shared<RightWords>();
  RightWords here_;
  std::unordered_set<std::string> learned_;
  std::unordered_map<std::string, bool> known_;  // of the dictionaries
  std::unordered_map<std::string, std::vector<std::string>> corrections_;
};

}  // namespace afterword::workspace
