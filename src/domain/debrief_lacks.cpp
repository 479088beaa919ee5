// What a debrief still lacks, rule by rule, and the state of its nine steps that follows from it.
#include <algorithm>
#include <array>
#include <utility>

#include "domain/debrief.h"
#include "domain/recall.h"
#include "domain/recall_people_said.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr int quoted_columns = 44;

std::string quoted(std::string_view text) { return "“" + shorten(text, quoted_columns) + "”"; }

bool none(const When& when) { return std::holds_alternative<std::monostate>(when); }
bool blank(const std::string& text) { return trim(text).empty(); }

/// Collects lacks in the order of the steps.
class Collector {
 public:
  explicit Collector(const DebriefInput& input) : input_(input), in_(input.interview) {}

  std::vector<Lack> run() {
    where();
    who();
    questions();
    concerns();
    personal();
    documents();
    next();
    review();
    return std::move(lacks_);
  }

 private:
  void add(Step step, std::string what, std::string_view rule, std::string_view field, Noun noun = Noun::none,
           std::int64_t row = 0) {
    lacks_.push_back({step, std::move(what), std::string(rule), noun, row, std::string(field)});
  }

  const Person* person(PersonId id) const {
    for (const auto* one : input_.people)
      if (one != nullptr && one->id == id) return one;
    return nullptr;
  }
  std::string name(const Person& one) const { return short_name(one, input_.people); }

  void where() {
    if (input_.opportunity == nullptr || blank(input_.opportunity->company))
      add(Step::where, "No company yet", "T5", "company");
    if (input_.opportunity == nullptr || blank(input_.opportunity->role))
      add(Step::where, "No position yet", "T4", "role");
    if (!in_.ends) add(Step::where, "When it ended", "D1", "ends");
  }

  void who() {
    if (in_.people.empty()) add(Step::who, "Nobody is listed yet", "D10", "names");
    for (const auto& attendee : in_.people)
      if (const auto* one = person(attendee.person)) contact(attendee, *one);
  }

  /// D9 … D11 of one person. Staff and people met in passing need a name only (T9).
  void contact(const Attendee& attendee, const Person& one) {
    const auto lack = [&](std::string what, std::string_view rule, std::string_view field) {
      add(Step::who, std::move(what), rule, field, Noun::person, one.id.value);
    };
    const std::string whom = name(one);
    if (blank(one.name)) lack("No name for somebody you met", "D9", "name");
    if (attendee.as == AttendedAs::unset)
      add(Step::who, "What part " + whom + " had", "D10", "as", Noun::attendee, attendee.id.value);
    if (attendee.as == AttendedAs::staff || attendee.as == AttendedAs::met) return;
    if (blank(one.email) && blank(one.address))
      lack("No address for " + whom, "D9", one.prefers == Channel::post ? "address" : "email");
    else if (one.prefers == Channel::post && blank(one.address))
      lack("No postal address for " + whom, "D9", "address");
    else if (one.prefers == Channel::email && blank(one.email))
      lack("No email address for " + whom, "D9", "email");
    if (one.prefers == Channel::phone && blank(one.phone)) lack("No phone number for " + whom, "D9", "phone");
    if (blank(one.title)) lack("No title for " + whom, "D9", "title");
    if (one.prefers == Channel::unset) lack("How " + whom + " wants to be reached", "D11", "prefers");
  }

  void questions() {
    if (in_.asked.empty()) add(Step::questions, "No question yet", "D2", "text");
    for (const auto& asked : in_.asked) {
      const auto lack = [&](const std::string& what, std::string_view rule, std::string_view field) {
        add(Step::questions, what + " " + (blank(asked.text) ? "a question without words" : quoted(asked.text)), rule,
            field, Noun::asked, asked.id.value);
      };
      if (blank(asked.text)) lack("The wording of", "D2", "text");
      if (!asked.by) lack("Who asked", "D2", "by");
      if (blank(asked.answer)) lack("What you said to", "D2", "answer");
      if (!asked.rating) lack("How well you answered", "D4", "rating");
      if (!asked.received) lack("How they took your answer to", "D4", "received");
      const bool mended = !blank(asked.mitigation) || !blank(asked.better);
      if (asked.received.value_or(0) < 0 && !mended)
        lack("How to mend", "D5", "mitigation");
      else if (asked.rating.value_or(5) <= 2 && blank(asked.better))
        lack("A better answer to", "D5", "better");
    }
  }

  void concerns() {
    for (const auto& concern : in_.concerns) {
      const auto lack = [&](const std::string& what, std::string_view field) {
        add(Step::concerns, what, "D6", field, Noun::concern, concern.id.value);
      };
      if (!concern.by) lack("Who was concerned: " + quoted(concern.text), "by");
      if (blank(concern.rebuttal) && !concern.resolved) lack("What answers " + quoted(concern.text), "rebuttal");
    }
  }

  void personal() {
    for (const auto& attendee : in_.people) {
      const auto* one = person(attendee.person);
      if (one == nullptr || attendee.as == AttendedAs::staff || attendee.as == AttendedAs::met) continue;
      const bool any = std::any_of(one->details.begin(), one->details.end(), [](const Detail& detail) {
        return !blank(detail.text) && detail.topic != noted_topic;
      });
      if (!any) add(Step::personal, "Nothing personal for " + name(*one), "D7", "new", Noun::person, one->id.value);
    }
  }

  void documents() {
    for (const auto& document : in_.documents) {
      const auto lack = [&](std::string what, std::string_view field) {
        add(Step::documents, std::move(what), "D8", field, Noun::document, document.id.value);
      };
      if (blank(document.name)) lack("What a document is called", "name");
      if (document.direction == Direction::unset) lack("Which way " + quoted(document.name) + " goes", "direction");
      const bool owed = document.direction == Direction::requested || document.direction == Direction::promised;
      if (owed && none(document.due) && none(document.sent)) lack("No date for " + quoted(document.name), "due");
    }
  }

  void next() {
    const auto& next = in_.next;
    if (next.process.empty() && blank(next.outline)) add(Step::next, "What comes next", "D12", "outline");
    if (none(next.decision_by) && none(next.hear_by)) add(Step::next, "When they decide", "D13", "decision_by");
    if (none(next.fill_by)) add(Step::next, "When the position is to be filled", "D13", "fill_by");
    using Tick = std::pair<const std::optional<bool>*, std::array<std::string_view, 3>>;
    const auto& closing = in_.closing;
    const std::array<Tick, 6> ticks{
        {{&closing.asked_for_job, {"Whether you asked for the job", "D14", "asked_for_job"}},
         {&closing.voiced_interest, {"Whether you said that you are interested", "D14", "voiced_interest"}},
         {&closing.said_follow_up, {"Whether you said you would follow up", "D14", "said_follow_up"}},
         {&closing.asked_timeline, {"Whether you asked for the timeline", "D14", "asked_timeline"}},
         {&closing.asked_materials, {"Whether you asked what else to send", "D14", "asked_materials"}},
         {&closing.mentioned_others, {"Whether other openings came up", "D15", "mentioned_others"}}}};
    for (const auto& [answer, words] : ticks)
      if (!answer->has_value()) add(Step::next, std::string(words[0]), words[1], words[2]);
    const bool asset = std::any_of(in_.not_mentioned.begin(), in_.not_mentioned.end(),
                                   [](const Asset& one) { return !blank(one.text); });
    if (!asset) add(Step::next, "What speaks for you and never came up", "D17", "asset");
  }

  void review() {
    if (blank(in_.learned)) add(Step::review, "What you learned", "D16", "learned");
    if (!in_.feeling) add(Step::review, "How it felt", "D16", "feeling");
  }

  const DebriefInput& input_;
  const Interview& in_;
  std::vector<Lack> lacks_;
};

std::string lowered(std::string text) {
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] + 32);
  return text;
}

/// What is lacking on each step, for its state.
class States {
 public:
  explicit States(const DebriefInput& input) : input_(input), in_(input.interview), lacks_(lacks(input)) {}

  std::array<StepStatus, step_count> run() const {
    return {where(), who(), recall(), questions(), concerns(), personal(), documents(), next(), review()};
  }

 private:
  std::size_t lacking(Step step, std::string_view field = {}) const {
    return static_cast<std::size_t>(std::count_if(lacks_.begin(), lacks_.end(), [&](const Lack& lack) {
      return lack.step == step && (field.empty() || lack.field == field);
    }));
  }
  const Lack* first(Step step) const {
    const auto found = std::find_if(lacks_.begin(), lacks_.end(), [&](const Lack& lack) { return lack.step == step; });
    return found == lacks_.end() ? nullptr : &*found;
  }

  StepStatus where() const {
    const bool company = lacking(Step::where, "company") == 0;
    const bool time = in_.starts || in_.ends;
    if (!company && !time) return {};
    if (!company) return {StepState::part, "no company yet"};
    if (!in_.ends) return {StepState::part, in_.starts ? "no end yet" : "no time yet"};
    return {StepState::done, ""};
  }

  StepStatus who() const {
    if (in_.people.empty()) return {};
    const auto* lack = first(Step::who);
    return lack == nullptr ? StepStatus{StepState::done, ""} : StepStatus{StepState::part, lowered(lack->what)};
  }

  StepStatus recall() const {
    std::size_t written = 0;
    std::size_t settled = 0;
    const auto lines = lines_of(in_.dump);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (trim(lines[i]).empty()) continue;
      ++written;
      settled += std::any_of(in_.recall.begin(), in_.recall.end(), [&](const RecallMark& mark) {
        return mark.line == static_cast<int>(i) &&
               (mark.settled || mark.item_noun != Noun::none || mark.kind == RecallKind::note);
      });
    }
    if (written == 0) return {};
    const bool done = settled == written || in_.debriefed || in_.step > static_cast<int>(Step::recall);
    return {done ? StepState::done : StepState::part, counted(written, "line") + (done ? "" : " so far")};
  }

  StepStatus questions() const {
    const std::size_t n = in_.asked.size();
    if (n == 0) return {};
    const std::size_t unrated = lacking(Step::questions, "rating");
    if (unrated == n) return {StepState::part, std::to_string(n) + " caught, none rated"};
    if (unrated > 0) return {StepState::part, std::to_string(n) + " caught, " + std::to_string(n - unrated) + " rated"};
    const std::size_t silent = lacking(Step::questions, "answer");
    if (silent > 0) return {StepState::part, std::to_string(silent) + " without an answer"};
    const auto* lack = first(Step::questions);
    return {lack == nullptr ? StepState::done : StepState::part, counted(n, "question")};
  }

  StepStatus concerns() const {
    if (in_.concerns.empty()) return {};
    const std::size_t open = lacking(Step::concerns, "rebuttal");
    if (open > 0) return {StepState::part, std::to_string(open) + " without an answer"};
    if (lacking(Step::concerns) > 0) return {StepState::part, "voiced by whom?"};
    return {StepState::done, std::to_string(in_.concerns.size()) + " answered"};
  }

  StepStatus personal() const {
    std::size_t any = 0;
    for (const auto* one : input_.people) any += one == nullptr ? 0 : one->details.size() + one->cares_about.size();
    if (any == 0) return {};
    const auto* lack = first(Step::personal);
    if (lack == nullptr) return {StepState::done, ""};
    constexpr std::string_view front = "Nothing personal for ";
    return {StepState::part, "nothing for " + lack->what.substr(front.size()) + " yet"};
  }

  StepStatus documents() const {
    if (in_.documents.empty()) return {};
    const std::size_t dateless = lacking(Step::documents, "due");
    if (dateless > 0) return {StepState::part, std::to_string(dateless) + " without a date"};
    if (const auto* lack = first(Step::documents)) return {StepState::part, lowered(lack->what)};
    return {StepState::done, ""};
  }

  StepStatus next() const {
    constexpr std::size_t everything = 10;  // process, two dates, six ticks, assets
    const std::size_t missing = lacking(Step::next);
    if (missing >= everything) return {};
    if (lacking(Step::next, "decision_by") > 0) return {StepState::part, "no date for the decision"};
    std::size_t ticks = 0;
    for (const auto& lack : lacks_) ticks += lack.step == Step::next && (lack.rule == "D14" || lack.rule == "D15");
    if (ticks > 0) return {StepState::part, std::to_string(ticks) + " of 6 not answered"};
    if (missing == 0) return {StepState::done, ""};
    const auto* lack = first(Step::next);
    return {lack->rule == "D17" ? StepState::done : StepState::part, lack->rule == "D17" ? "" : lowered(lack->what)};
  }

  StepStatus review() const {
    if (in_.debriefed) return {StepState::done, ""};
    const bool begun = in_.feeling || !blank(in_.learned);
    return {begun ? StepState::part : StepState::none, ""};
  }

  const DebriefInput& input_;
  const Interview& in_;
  std::vector<Lack> lacks_;
};

}  // namespace

std::vector<Lack> lacks(const DebriefInput& input) { return Collector(input).run(); }

std::array<StepStatus, step_count> step_states(const DebriefInput& input) { return States(input).run(); }

}  // namespace afterword::domain
