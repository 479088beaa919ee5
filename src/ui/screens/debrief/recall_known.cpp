// The questions on the raw page that the bank knows already, and how they went the last time.
#include <algorithm>

#include "ui/screens/debrief/questions.h"
#include "ui/screens/debrief/recall.h"

namespace afterword::ui {

namespace {

using domain::RecallKind;

KnownQuestion known_as(const StepContext& c, const domain::Question& question) {
  KnownQuestion known{question.id, question.text, {}, {}, {}};
  if (const auto times = times_met(c, question); !times.empty()) {
    known.rating = times.back().rating;
    known.when = times.back().words;
  }
  return known;
}

/// The answer as it was kept, or asked for now: only while nothing is being saved, since readers do not wait for that.
const std::optional<KnownQuestion>& look_up(StepContext& c, KnownQuestions& kept, const std::string& key,
                                            const std::function<std::optional<KnownQuestion>()>& ask) {
  static const std::optional<KnownQuestion> not_yet;
  const auto found = kept.found.find(key);
  if (found != kept.found.end()) return found->second;
  if (c.f.workspace.save_state().kind != workspace::SaveState::Kind::saved) return not_yet;
  constexpr int at_once = 4;  // a long page must not hold up a frame
  if (kept.asked_in_frame >= at_once) {
    c.f.again();
    return not_yet;
  }
  ++kept.asked_in_frame;
  auto answer = ask();
  if (c.f.workspace.behind()) return not_yet;
  return kept.found.emplace(key, std::move(answer)).first->second;
}

const domain::Asked* asked_by(const StepContext& c, const domain::RecallMark* mark) {
  if (mark == nullptr || mark->item_noun != domain::Noun::asked) return nullptr;
  const auto row = std::ranges::find(c.interview.asked, mark->item, [](const auto& one) { return one.id.value; });
  return row == c.interview.asked.end() ? nullptr : &*row;
}

/// Anything may have changed since, but not by typing.
void forget_what_is_old(const StepContext& c, KnownQuestions& kept) {
  constexpr double rest = 1;  // seconds
  const std::uint64_t now = c.f.workspace.revision();
  if (kept.revision == now || c.f.seconds() - kept.typed_at < rest) return;
  kept.revision = now;
  kept.found.clear();
}

}  // namespace

std::optional<KnownQuestion> known_question(StepContext& c, RecallView& view, int line) {
  const domain::RecallReading& reading = view.lines.reading(line);
  if (reading.kind != RecallKind::question || reading.text.empty()) return std::nullopt;
  forget_what_is_old(c, view.known);
  const domain::Asked* asked = asked_by(c, view.lines.mark(line));
  if (asked != nullptr && asked->question) {
    auto own =
        look_up(c, view.known, "#" + std::to_string(asked->question.value), [&]() -> std::optional<KnownQuestion> {
          const domain::Question* question = c.f.workspace.question(asked->question);
          if (question == nullptr) return std::nullopt;
          return known_as(c, *question);
        });
    // Its own words again would say nothing.
    if (own && own->when.empty() && own->text == asked->text) return std::nullopt;
    return own;
  }
  auto like = look_up(c, view.known, reading.text, [&]() -> std::optional<KnownQuestion> {
    const auto alike = c.f.workspace.similar_questions(reading.text, 1);
    if (alike.empty()) return std::nullopt;
    return known_as(c, alike.front());
  });
  if (like && asked != nullptr) like->ask = asked->id;
  return like;
}

}  // namespace afterword::ui
