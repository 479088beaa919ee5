// The bank is read once and every row looked up in what was made of it. A few rows for a large bank are looked up by
// its search index instead. Reading texts is most of the work and is done ahead on every core, for some rows at a time
// so that little of it is in memory at once, while those before are compared one after the other, as each may repeat
// one before it.
#include "workspace/list_plan.h"

#include <algorithm>
#include <future>
#include <unordered_map>

#include "domain/category.h"
#include "domain/doubles.h"
#include "domain/merge_questions.h"
#include "domain/text.h"
#include "store/bank.h"
#include "workspace/in_parallel.h"
#include "workspace/matching.h"

namespace afterword::workspace {
namespace {

using domain::Question;
using Fate = PlannedQuestion::Fate;

// From so many questions of the bank for each row on, a search for each row is quicker than reading the bank.
constexpr std::size_t search_from = 40;

constexpr std::size_t read_ahead = 4096;  // texts

/// The same for texts of the same words: folded, without punctuation.
std::string key_of(std::string_view text, const std::vector<domain::TextWord>& words) {
  std::string key;
  for (const auto& word : words) (key += key.empty() ? "" : " ") += word.folded;
  return key.empty() ? std::string(domain::trim(text)) : key;
}
std::string key_of(std::string_view text) { return key_of(text, domain::words_of(text)); }

struct Reading {
  std::string key;
  domain::MatchText read;
  domain::Category looks_like = domain::Category::unset;
};

bool has_star(const Question& question) { return question.star != domain::Star(); }

/// Whether there is more in it than its text and where it stood.
bool brings_more(const Question& question, bool all) {
  return !question.answer.empty() || !question.notes.empty() || !question.variants.empty() || has_star(question) ||
         !question.wants.empty() || !question.points.empty() || !question.mistakes.empty() ||
         (all && (!question.tags.empty() || question.category != domain::Category::unset));
}

class Planning {
 public:
  Planning(store::Connection& connection, const exchange::IdSpace& ids, const exchange::QuestionList& list,
           bool categories)
      : connection_(connection),
        ids_(ids),
        list_(list),
        categories_(categories),
        books_(parallel_threads()),
        doubles_([this](std::size_t number) { return fetch(number); }) {}

  std::vector<PlannedQuestion> run(const std::function<bool()>& given_up) {
    searches_ = list_.questions.size() * search_from < store::count_questions(connection_);
    if (!searches_) read_bank();
    std::vector<PlannedQuestion> plan;
    plan.reserve(list_.questions.size());
    const std::size_t rows = list_.questions.size();
    const auto begin = [&](std::size_t first) {
      return std::async(rows > read_ahead ? std::launch::async : std::launch::deferred,
                        [this, first, count = std::min(read_ahead, rows - first)] { return read_rows(first, count); });
    };
    auto next = begin(0);
    for (std::size_t first = 0; first < rows && !(given_up && given_up()); first += read_ahead) {
      auto readings = next.get();
      if (first + read_ahead < rows) next = begin(first + read_ahead);
      for (std::size_t i = 0; i < readings.size(); ++i) plan.push_back(planned(first + i, readings[i]));
    }
    return plan;
  }

 private:
  void read_bank() {
    bank_ = store::question_texts(connection_);
    variants_ = store::variant_texts(connection_);
    in_bank_.reserve(bank_.size() + variants_.size());
    struct Wording {
      std::size_t number;
      const std::string* text;
    };
    std::vector<Wording> wordings;
    wordings.reserve(bank_.size() + variants_.size());
    auto variant = variants_.begin();
    for (std::size_t i = 0; i < bank_.size(); ++i) {
      first_variant_.push_back(variant - variants_.begin());
      wordings.push_back({i, &bank_[i].name});
      for (; variant != variants_.end() && variant->id == bank_[i].id; ++variant)
        wordings.push_back({i, &variant->name});
    }
    for (std::size_t first = 0; first < wordings.size(); first += read_ahead) {
      std::vector<Reading> readings(std::min(read_ahead, wordings.size() - first));
      in_parallel(readings.size(), [&](std::size_t thread, std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
          const auto words = domain::words_of(*wordings[first + i].text);
          readings[i].key = key_of(*wordings[first + i].text, words);
          readings[i].read = domain::read_question(books_[thread].read(words), books_[thread]);
        }
      });
      for (std::size_t i = 0; i < readings.size(); ++i) {
        const std::size_t number = wordings[first + i].number;
        in_bank_.emplace(std::move(readings[i].key), domain::QuestionId{bank_[number].id});
        doubles_.add(number, readings[i].read);
      }
    }
  }

  /// Of rows whose words the bank has only the key. Runs beside `planned`: reads only what that leaves alone.
  std::vector<Reading> read_rows(std::size_t first, std::size_t count) {
    std::vector<Reading> readings(count);
    in_parallel(count, [&](std::size_t thread, std::size_t from, std::size_t to) {
      for (std::size_t i = from; i < to; ++i) {
        const Question& question = list_.questions[first + i].question;
        const auto words = domain::words_of(question.text);
        Reading& reading = readings[i];
        reading.key = key_of(question.text, words);
        if (in_bank_.contains(reading.key)) continue;
        const auto written = books_[thread].read(words);
        reading.read = domain::read_question(written, books_[thread]);
        if (categories_ && question.category == domain::Category::unset)
          reading.looks_like = domain::classify_question(question.text, words, written, reading.read).category;
      }
    });
    return readings;
  }

  domain::KnownQuestion fetch(std::size_t number) const {
    if (number >= bank_.size()) {
      const auto& question = list_.questions[number - bank_.size()].question;
      return domain::known_question({}, question.text, question.variants);
    }
    std::vector<std::string> texts;
    for (auto at = static_cast<std::size_t>(first_variant_[number]);
         at < variants_.size() && variants_[at].id == bank_[number].id; ++at)
      texts.push_back(variants_[at].name);
    return domain::known_question({}, bank_[number].name, texts);
  }

  PlannedQuestion planned(std::size_t row, Reading& reading) {
    const Question& question = list_.questions[row].question;
    PlannedQuestion plan;
    if (!question.ref.empty())
      if (const auto id = ids_.find(domain::Noun::question, question.ref)) {
        plan.by_ref = true;
        return known(plan, {*id}, question);
      }
    if (const auto found = in_bank_.find(reading.key); found != in_bank_.end())
      return known(plan, found->second, question);
    if (const auto found = in_list_.find(reading.key); found != in_list_.end()) {
      plan.fate = Fate::repeated;
      plan.row = found->second;
      return plan;
    }
    if (searches_ && searched(plan, question)) return plan;
    plan.looks_like = reading.looks_like;
    if (plan.like.empty())
      find_double(plan, row, reading.read);
    else
      doubles_.add(bank_.size() + row, reading.read);
    in_list_.emplace(std::move(reading.key), row);
    for (const auto& variant : question.variants) in_list_.emplace(key_of(variant), row);
    return plan;
  }

  PlannedQuestion known(PlannedQuestion plan, domain::QuestionId id, const Question& question) const {
    plan.fate = Fate::known;
    plan.question = id;
    const bool all = plan.by_ref || list_.ours;
    if (!brings_more(question, all)) return plan;
    const auto now = store::load(connection_, id);
    if (now && gained(*now, question, all) != *now) plan.fate = Fate::fills;
    return plan;
  }

  /// True where the bank has it in these words; a double is noted.
  bool searched(PlannedQuestion& plan, const Question& question) const {
    const auto best = best_matches(connection_, question.text, 1);
    if (best.empty() || !best.front().same) return false;
    const auto found = store::load(connection_, best.front().id);
    if (found && domain::has_wording(*found, question.text)) {
      plan = known(plan, found->id, question);
      return true;
    }
    plan.question = best.front().id;
    plan.like = best.front().text;
    return false;
  }

  void find_double(PlannedQuestion& plan, std::size_t row, const domain::MatchText& read) {
    const auto number = doubles_.same_as_before(bank_.size() + row, read);
    if (!number) return;
    if (*number < bank_.size()) {
      plan.question = {bank_[*number].id};
      plan.like = bank_[*number].name;
    } else {
      plan.row = *number - bank_.size();
      plan.like = list_.questions[plan.row].question.text;
    }
  }

  store::Connection& connection_;
  const exchange::IdSpace& ids_;
  const exchange::QuestionList& list_;
  const bool categories_;
  std::vector<domain::WordBook> books_;  // one for each thread
  bool searches_ = false;
  std::vector<store::Named> bank_, variants_;
  std::vector<std::ptrdiff_t> first_variant_;
  std::unordered_map<std::string, domain::QuestionId> in_bank_;  // by their words; complete before rows are read
  std::unordered_map<std::string, std::size_t> in_list_;         // rows that were planned
  domain::Doubles doubles_;
};

bool same_tag(std::string_view a, std::string_view b) {
  const auto bare = [](std::string_view tag) {
    std::string folded = domain::fold(domain::trim(tag));
    // Anki has no blanks in tags.
    std::replace(folded.begin(), folded.end(), '_', ' ');
    return folded;
  };
  return bare(a) == bare(b);
}

}  // namespace

std::vector<PlannedQuestion> plan_list(store::Connection& connection, const exchange::IdSpace& ids,
                                       const exchange::QuestionList& list, bool categories,
                                       const std::function<bool()>& given_up) {
  return Planning(connection, ids, list, categories).run(given_up);
}

Question gained(Question now, const Question& file, bool all) {
  if (domain::trim(now.answer).empty()) now.answer = file.answer;
  if (domain::trim(now.notes).empty()) now.notes = file.notes;
  if (!has_star(now)) now.star = file.star;
  if (now.wants.empty()) now.wants = file.wants;
  if (now.points.empty()) now.points = file.points;
  if (now.mistakes.empty()) now.mistakes = file.mistakes;
  for (const auto& variant : file.variants)
    if (!domain::has_wording(now, variant)) now.variants.push_back(variant);
  if (!all) return now;
  if (now.category == domain::Category::unset) now.category = file.category;
  for (const auto& tag : file.tags)
    if (std::none_of(now.tags.begin(), now.tags.end(), [&](const auto& one) { return same_tag(one, tag); }))
      now.tags.push_back(tag);
  return now;
}

}  // namespace afterword::workspace
