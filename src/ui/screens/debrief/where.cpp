// Step 1 of the debrief, where and when: company, position, round, format, beginning and end.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/names.h"
#include "domain/text.h"
#include "ui/screens/debrief/parts.h"
#include "ui/screens/debrief/steps.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::Opportunity;
using workspace::Field;

constexpr std::int64_t minute_ms = 60'000;

/// The opportunity holds nothing but this interview and perhaps a name: it may give way to another.
bool only_begun(const StepContext& c) {
  const Opportunity& own = *c.opportunity;
  if (!own.notes.empty() || !own.research.empty() || own.outcome || !own.source.empty()) return false;
  return std::ranges::count_if(c.f.workspace.interviews(),
                               [&](const workspace::InterviewRow& row) { return row.opportunity == own.id; }) <= 1;
}

/// Opportunities that this interview may be a further round of: all of them while no company is named, then those
/// whose company begins like what is typed.
std::vector<const Opportunity*> further_rounds(const StepContext& c) {
  constexpr std::size_t most = 4;
  std::vector<const Opportunity*> found;
  if (!only_begun(c)) return found;
  const std::string typed = domain::fold(domain::trim(c.opportunity->company));
  for (const Opportunity& other : c.f.workspace.opportunities()) {
    if (found.size() == most) break;
    if (other.id == c.opportunity->id || other.company.empty()) continue;
    if (typed.empty() || domain::fold(other.company).starts_with(typed)) found.push_back(&other);
  }
  return found;
}

/// Makes the interview a further round of `other`; the opportunity it came with goes.
void join(StepContext& c, const Opportunity& other) {
  const std::int64_t left_behind = c.opportunity->id.value;
  c.f.out.end_typing();
  c.f.out.together("Make it a further round",
                   {workspace::SetValue{Field::interview_opportunity, c.interview.id.value, other.id.value},
                    workspace::Remove{domain::Noun::opportunity, left_behind}},
                   fmt::format("A further round with {}", other.company));
}

float further_round_chips(StepContext& c, float y) {
  Frame& f = c.f;
  const auto known = further_rounds(c);
  if (known.empty()) return y;
  std::vector<ChipItem> items;
  for (const Opportunity* other : known) {
    const std::string label = other->role.empty() ? other->company : other->company + ", " + other->role;
    items.push_back(
        {.name = std::to_string(items.size()), .label = f.draw.fit(Font::body, label, c.page.w - step::s40)});
  }
  y += label(f, c.page.x, y, "A further round with");
  const ChipsReply reply = chips(f, {c.page.x, y, c.page.w}, "known", items);
  if (reply.pressed >= 0) join(c, *known[static_cast<std::size_t>(reply.pressed)]);
  return y + reply.rect.h + step::s20;
}

float company_and_position(StepContext& c, float y) {
  Frame& f = c.f;
  const auto [x, w] = std::pair{c.page.x, c.page.w};
  const std::int64_t row = c.opportunity->id.value;
  const TextReply company =
      text_field(f, {x, y, w}, "company", {Field::opportunity_company, row}, c.opportunity->company,
                 {.label = "Which company", .placeholder = "Its name, as they write it"});
  y += company.rect.h + step::s16;
  y = further_round_chips(c, y);
  const TextReply role = text_field(f, {x, y, w}, "role", {Field::opportunity_role, row}, c.opportunity->role,
                                    {.label = "For which position", .placeholder = "Its title, or what you would do"});
  return y + role.rect.h + step::s20;
}

float round_chips(StepContext& c, WhereView& view, float y) {
  Frame& f = c.f;
  static constexpr std::array<std::string_view, 4> rounds{"first", "second", "third", "final"};
  const std::string round = domain::fold(domain::trim(c.interview.round));
  const bool listed = std::ranges::find(rounds, round) != rounds.end();
  const bool own = view.own_round || (!round.empty() && !listed);
  std::vector<ChipItem> items;
  for (const std::string_view name : rounds) {
    items.push_back({.name = std::string(name), .label = domain::capitalised(name), .chosen = round == name});
  }
  items.push_back({.name = "own", .label = "Another word for it", .chosen = own, .dashed = !own});
  y += label(f, c.page.x, y, "Which round it was");
  const ChipsReply reply = chips(f, {c.page.x, y, c.page.w}, "rounds", items);
  y += reply.rect.h + step::s12;
  if (reply.pressed == static_cast<int>(rounds.size())) {
    view.own_round = true;
    f.focus(f.path("round"));
  } else if (reply.pressed >= 0) {
    const std::string_view chosen = rounds[static_cast<std::size_t>(reply.pressed)];
    view.own_round = false;
    f.out.set(Field::interview_round, c.interview.id.value, std::string(round == chosen ? std::string_view{} : chosen));
  }
  if (own) {
    const TextReply field =
        text_field(f, {c.page.x, y, c.page.w}, "round", {Field::interview_round, c.interview.id.value},
                   c.interview.round, {.placeholder = "Trial lesson, coffee with the team"});
    y += field.rect.h + step::s12;
  }
  return y + step::s8;
}

float format_chips(StepContext& c, float y) {
  Frame& f = c.f;
  using domain::Format;
  static constexpr std::array<std::pair<Format, std::string_view>, 6> formats{{
      {Format::onsite, "On site"},
      {Format::video, "Video call"},
      {Format::phone, "Phone"},
      {Format::panel, "Panel"},
      {Format::presentation, "Presentation"},
      {Format::test, "Test"},
  }};
  std::vector<ChipItem> items;
  for (const auto& [format, words] : formats) {
    items.push_back({.name = std::string(domain::word(format)),
                     .label = std::string(words),
                     .chosen = c.interview.format == format});
  }
  y += label(f, c.page.x, y, "What kind of meeting");
  const ChipsReply reply = chips(f, {c.page.x, y, c.page.w}, "format", items);
  if (reply.pressed >= 0) {
    const Format format = formats[static_cast<std::size_t>(reply.pressed)].first;
    const bool taken_back = c.interview.format == format;
    f.out.set(Field::interview_format, c.interview.id.value,
              taken_back ? workspace::Value{} : workspace::Value{std::string(domain::word(format))});
  }
  return y + reply.rect.h + step::s20;
}

domain::When when(const std::optional<domain::Time>& time) { return time ? domain::When{*time} : domain::When{}; }

/// Ready answers below the times, where one of them is not known yet.
float time_chips(StepContext& c, float y) {
  Frame& f = c.f;
  struct Answer {
    std::string_view name, label;
    int minutes;
  };
  static constexpr std::array<Answer, 4> ended{{{"now", "It ended just now", 0},
                                                {"15", "A quarter of an hour ago", 15},
                                                {"30", "Half an hour ago", 30},
                                                {"60", "An hour ago", 60}}};
  static constexpr std::array<Answer, 5> took{{{"30", "Half an hour", 30},
                                               {"45", "45 minutes", 45},
                                               {"60", "An hour", 60},
                                               {"90", "An hour and a half", 90},
                                               {"120", "Two hours", 120}}};
  const domain::Interview& in = c.interview;
  if (in.ends && in.starts) return y;
  const bool ask_end = !in.ends;
  const std::span<const Answer> answers = ask_end ? std::span<const Answer>(ended) : std::span<const Answer>(took);
  std::vector<ChipItem> items;
  for (const Answer& answer : answers) {
    items.push_back({.name = std::string(answer.name), .label = std::string(answer.label)});
  }
  if (!ask_end) y += label(f, c.page.x, y, "It took about");
  const ChipsReply reply = chips(f, {c.page.x, y, c.page.w}, ask_end ? "ended" : "took", items, true);
  if (reply.pressed >= 0) {
    domain::Time from = ask_end ? f.now : *in.ends;
    from.utc_ms -= from.utc_ms % minute_ms;
    const auto minutes = answers[static_cast<std::size_t>(reply.pressed)].minutes;
    f.out.set(ask_end ? Field::interview_ends : Field::interview_starts, in.id.value,
              domain::When{domain::plus_minutes(from, -minutes)});
  }
  return y + reply.rect.h + step::s20;
}

/// What the program has to say about the two times.
float time_note(StepContext& c, float y, float below) {
  const domain::Interview& in = c.interview;
  if (in.starts && in.ends && *in.ends < *in.starts) {
    return c.margin
        .note(y, below,
              {.kind = NoteKind::over, .first = "It ended before it began.", .rest = " One of the two times is wrong."})
        .y;
  }
  if (in.ends && *in.ends > c.f.now) {
    return c.margin
        .note(y, below,
              {.first = "It is not over yet.", .rest = " Come back as soon as you are out: the hour counts from then."})
        .y;
  }
  if (!in.ends && !in.starts) {
    return c.margin
        .note(y, below,
              {.kind = NoteKind::due,
               .first = "When did it end?",
               .rest = " The first hour and the day for every letter are counted from there."})
        .y;
  }
  return below;
}

float times(StepContext& c, float y) {
  Frame& f = c.f;
  const domain::Interview& in = c.interview;
  const float half = (c.page.w - step::s20) / 2;
  const domain::Date today = domain::date_of(f.now);
  const auto day = [&](const std::optional<domain::Time>& other) { return other ? domain::date_of(*other) : today; };
  const DateReply starts =
      date_field(f, {c.page.x, y, half}, "starts", {Field::interview_starts, in.id.value}, when(in.starts),
                 {.label = "It began",
                  .placeholder = "10:30",
                  .today = day(in.ends),
                  .offset_min = c.offset_min,
                  .time_needed = true,
                  .past = true});
  const DateReply ends =
      date_field(f, {c.page.x + half + step::s20, y, half}, "ends", {Field::interview_ends, in.id.value}, when(in.ends),
                 {.label = "It ended",
                  .placeholder = "11:25, or yesterday 4 pm",
                  .today = day(in.starts),
                  .offset_min = c.offset_min,
                  .time_needed = true,
                  .past = true});
  const float below = y + std::max(starts.rect.h, ends.rect.h) + step::s16;
  return time_chips(c, time_note(c, y, below));
}

}  // namespace

StepFoot draw_where(StepContext& c, WhereView& view) {
  Frame& f = c.f;
  ScrollArea scroll(f, "page", step_area(c.page));
  float y = scroll.top() + step_title;
  const float head = y;
  y += step_heading(f, c.page, y, "Where was it, and when?",
                    "A line or two is enough. What you skip is asked for again at the end.");
  y = c.margin
          .note(head, y,
                {.kind = NoteKind::due,
                 .first = "The first hour is worth most.",
                 .rest = " Within a day or two most of it is gone. Write down what you still hear, then tidy up.",
                 .action = "Straight to the free recall",
                 .command = "debrief.recall"})
          .y;
  if (c.opportunity != nullptr) y = company_and_position(c, y);
  y = times(c, y);
  y = format_chips(c, y);
  y = round_chips(c, view, y);
  scroll.finish(y + step::s24);
  if (c.entered && c.opportunity != nullptr) f.focus(f.path("company"));
  return {.words = "Nothing here has to be filled in. Every word is saved as you type.", .primary = "Who was there"};
}

}  // namespace afterword::ui
