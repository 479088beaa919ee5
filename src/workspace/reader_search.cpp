// Answers that depend on a question: searches, what was asked before, the top of the undo history, preferences.
#include <algorithm>

#include "store/records.h"
#include "store/search.h"
#include "store/summaries.h"
#include "workspace/matching.h"
#include "workspace/reader_slots.h"

namespace afterword::workspace {
namespace {

constexpr store::Tables asked_before_tables = store::tables("asked", "interview", "opportunity");
constexpr store::Tables wording_tables = store::tables("question", "question_variant");
constexpr store::Tables found_tables =
    store::tables("opportunity", "person", "interview", "question", "question_variant", "asked", "concern",
                  "personal_detail", "cared_about", "document", "note", "recall_mark", "research");

constexpr double worth_showing = 0.35;

}  // namespace

// Asks `answer` anew where the question differs from the latest one; served late rather than waited for.
template <class T>
Reader::Slot<T>& Reader::asked_of(Answer<T>& answer, std::string question) {
  if (answer.question != question) {
    answer.question = std::move(question);
    answer.slot.stamp = never;
  }
  return answer.slot;
}

std::vector<Match> Reader::match(std::string_view text, int limit) {
  auto& slot = asked_of(match_, std::to_string(limit) + " " + std::string(text));
  return fresh(
      slot, wording_tables, [&](store::Connection& connection) { return best_matches(connection, text, limit); }, true);
}

std::vector<domain::Question> Reader::similar_questions(std::string_view text, int limit) {
  return in_time(
      similar_[std::to_string(limit) + " " + std::string(text)], question_tables,
      [text = std::string(text), limit](store::Connection& connection) {
        std::vector<domain::Question> questions;
        for (const Match& match : best_matches(connection, text, limit))
          if (match.score >= worth_showing)
            if (auto question = store::load(connection, match.id)) questions.push_back(std::move(*question));
        return questions;
      },
      true);
}

std::vector<Workspace::AskedBefore> Reader::asked_before(domain::QuestionId id) {
  auto& slot = asked_of(asked_before_, std::to_string(id.value));
  return fresh(
      slot, asked_before_tables,
      [&](store::Connection& connection) {
        std::vector<Workspace::AskedBefore> all;
        for (auto& time : store::times_asked(connection, id))
          all.push_back({std::move(time.asked), time.interview, std::move(time.company), time.at});
        return all;
      },
      true);
}

std::vector<Hit> Reader::find(std::string_view text, int limit) {
  std::string question = std::to_string(limit) + " " + std::string(text);
  if (patience_ && found_.question != question) found_.slot = {};
  auto& slot = asked_of(found_, std::move(question));
  return in_time(
      slot, found_tables,
      [text = std::string(text), limit](store::Connection& connection) {
        std::vector<Hit> hits;
        for (auto& found : store::find_text(connection, text, limit))
          hits.push_back({found.noun, found.row, found.interview, found.opportunity, std::move(found.text),
                          std::move(found.context)});
        return hits;
      },
      true);
}

const std::optional<std::string>& Reader::undo_label() {
  return fresh(
      undo_label_, {}, [](store::Connection& connection) { return store::undo_label(connection); }, true);
}

const std::optional<std::string>& Reader::redo_label() {
  return fresh(
      redo_label_, {}, [](store::Connection& connection) { return store::redo_label(connection); }, true);
}

std::optional<std::string> Reader::preference(std::string_view key) {
  const auto known = preferences_.find(std::string(key));
  if (known != preferences_.end()) return known->second;
  const Hold hold(data_);
  std::optional<std::string> value;
  const auto done =
      data_.store->read([&](store::Connection& connection) { value = store::load_preference(connection, key); });
  if (!done) return std::nullopt;
  return preferences_[std::string(key)] = value;
}

void Reader::set_preference(const std::string& key, const std::string& value) { preferences_[key] = value; }

}  // namespace afterword::workspace
