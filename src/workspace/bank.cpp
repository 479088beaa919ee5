// How a question that was asked gets its place in the bank (K5).
#include "domain/debrief.h"
#include "domain/match.h"
#include "domain/text.h"
#include "workspace/carry_out.h"
#include "workspace/matching.h"

namespace afterword::workspace {
namespace {

using domain::Noun;
using domain::Result;

// Whether the bank's question is put in these words already.
bool says(const domain::Question& question, std::string_view text) {
  if (domain::same_words(question.text, text)) return true;
  for (const auto& variant : question.variants)
    if (domain::same_words(variant, text)) return true;
  return false;
}

// The bank's question that this surely is; none otherwise.
domain::QuestionId same_question(const Bench& bench, std::string_view text) {
  const auto best = best_matches(bench.connection, text, 1);
  return !best.empty() && best.front().same ? best.front().id : domain::QuestionId{};
}

domain::QuestionId new_question(const Bench& bench, std::string_view text, domain::Category category) {
  domain::Question question;
  question.id.value = bench.new_id();
  question.text = std::string(domain::trim(text));
  question.category = category == domain::Category::unset ? domain::guess_category(text) : category;
  question.source = domain::QuestionSource::asked;
  store::save(bench.connection, question, nullptr, bench.new_id);
  return question.id;
}

void point_to(const Bench& bench, domain::AskedId asked, domain::QuestionId question) {
  store::set_value(bench.connection, Noun::asked, "question", asked.value, question.value);
}

// A question without any word in it ("???") cannot be practised.
bool has_words(std::string_view text) { return !domain::words_of(text).empty(); }

}  // namespace

Result<void> link_question(const Bench& bench, const LinkQuestion& edit) {
  const domain::InterviewId owner{store::owner_of(bench.connection, Noun::asked, edit.asked.value)};
  const auto interview = store::load(bench.connection, owner);
  if (!interview) return gone();
  for (const auto& asked : interview->asked) {
    if (asked.id != edit.asked) continue;
    if (!edit.question) {
      if (!has_words(asked.text))
        return domain::Error::invalid("Write the question first; then it can go into the bank.");
      point_to(bench, asked.id, new_question(bench, asked.text, edit.category));
      return {};
    }
    const auto question = store::load(bench.connection, edit.question);
    if (!question) return gone();
    if (has_words(asked.text) && !says(*question, asked.text))
      store::add_variant(bench.connection, edit.question, domain::trim(asked.text), bench.new_id);
    point_to(bench, asked.id, edit.question);
    return {};
  }
  return gone();
}

Result<void> finish_debrief(const Bench& bench, const FinishDebrief& edit) {
  const auto interview = store::load(bench.connection, edit.interview);
  if (!interview) return gone();
  store::set_value(bench.connection, Noun::interview, "debriefed", edit.interview.value, domain::When(edit.at));
  for (const auto& asked : interview->asked) {
    if (asked.question || !has_words(asked.text)) continue;
    const auto known = same_question(bench, asked.text);
    point_to(bench, asked.id, known ? known : new_question(bench, asked.text, domain::Category::unset));
  }
  return {};
}

}  // namespace afterword::workspace
