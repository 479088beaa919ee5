// Step 8 of the debrief: what comes next and when (D12, D13); the closing and what never came up are beside it.
#include "ui/screens/debrief/next.h"

#include <algorithm>

#include <fmt/format.h>

#include "domain/text.h"
#include "ui/screens/debrief/parts.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/spoken.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using workspace::Field;

bool known(std::string_view word) {
  const auto words = process_words();
  return std::any_of(words.begin(), words.end(), [&](const ProcessWord& one) { return one.word == word; });
}

void toggle(StepContext& c, std::string_view word) {
  std::vector<std::string> process = c.interview.next.process;
  const auto at = std::find(process.begin(), process.end(), word);
  if (at == process.end()) {
    process.emplace_back(word);
  } else {
    process.erase(at);
  }
  c.f.out.edit(workspace::SetProcess{c.interview.id, std::move(process)});
}

std::string draft_key(const StepContext& c) { return fmt::format("debrief.process.{}", c.interview.id.value); }

/// The line for a step in the user's own words; Enter adds it. Until then it is kept as a draft.
float own_word(StepContext& c, NextView& view, const std::string& draft, float y) {
  Frame& f = c.f;
  const TextReply reply = text_field(f, {c.page.x, y, c.page.w}, "own", {}, draft,
                                     {.placeholder = "A trial day, a talk with the director", .enter_leaves = false});
  if (reply.changed) f.out.prefer(draft_key(c), reply.text);
  if (reply.entered || reply.left) {
    const std::string word(domain::trim(reply.text));
    const auto& process = c.interview.next.process;
    if (!word.empty() && std::find(process.begin(), process.end(), word) == process.end()) toggle(c, word);
    if (!reply.text.empty()) f.out.prefer(draft_key(c), "");
    view.own_word = reply.entered && !word.empty();
  }
  return y + reply.rect.h + step::s12;
}

float process_chips(StepContext& c, NextView& view, float y) {
  Frame& f = c.f;
  const auto& process = c.interview.next.process;
  std::vector<ChipItem> items;
  for (const ProcessWord& one : process_words()) {
    const bool chosen = std::find(process.begin(), process.end(), one.word) != process.end();
    items.push_back({std::string(one.word), std::string(one.label), chosen});
  }
  std::vector<std::string> words;
  for (const ProcessWord& one : process_words()) words.emplace_back(one.word);
  int own = 0;
  for (const std::string& word : process) {
    if (known(word)) continue;
    items.push_back({"own_" + std::to_string(own++), f.draw.fit(Font::body_bold, word, c.page.w - step::s40), true});
    words.push_back(word);
  }
  items.push_back({.name = "else", .label = "+ Something else", .chosen = false, .dashed = true});
  const ChipsReply reply = chips(f, {c.page.x, y, c.page.w}, "process", items);
  y += reply.rect.h + step::s12;
  if (reply.pressed >= 0 && reply.pressed + 1 == static_cast<int>(items.size())) {
    view.own_word = true;
    f.focus(f.path("own"));
  } else if (reply.pressed >= 0) {
    toggle(c, words[static_cast<std::size_t>(reply.pressed)]);
  }
  const std::string draft = f.workspace.preference(draft_key(c)).value_or("");
  return view.own_word || !draft.empty() ? own_word(c, view, draft, y) : y;
}

struct DayRow {
  std::string_view name, question, placeholder;
  Field field;
  domain::When domain::NextSteps::*value;
};
constexpr DayRow days[] = {
    {"decision_by", "When will they decide?", "end of next week", Field::next_decision_by,
     &domain::NextSteps::decision_by},
    {"hear_by", "When will you hear?", "by the 1st of May", Field::next_hear_by, &domain::NextSteps::hear_by},
    {"fill_by", "When does the post begin?", "1 July", Field::next_fill_by, &domain::NextSteps::fill_by},
};

float day_fields(StepContext& c, float y) {
  const float w = (c.page.w - step::s20) / 2;
  float bottom = y;
  for (int i = 0; i < 3; ++i) {
    const DayRow& day = days[i];
    const float x = c.page.x + (i % 2 == 0 ? 0 : w + step::s20);
    const DateReply reply = date_field(
        c.f, {x, y, w}, day.name, {day.field, c.interview.id.value}, c.interview.next.*day.value,
        {.label = day.question, .placeholder = day.placeholder, .today = c.today, .offset_min = c.offset_min});
    bottom = std::max(bottom, reply.rect.bottom());
    if (i % 2 == 1) y = bottom + step::s16;
  }
  return bottom;
}

bool any_day(const domain::NextSteps& next) {
  return std::any_of(std::begin(days), std::end(days),
                     [&](const DayRow& day) { return !std::holds_alternative<std::monostate>(next.*day.value); });
}

float day_note(const StepContext& c, Margin& margin, float y, float below) {
  const domain::NextSteps& next = c.interview.next;
  if (any_day(next)) {
    return margin
        .note(y, below,
              {.first = "Nobody is asked before that day.",
               .rest = " The first follow-up opens on the working day after it."})
        .y;
  }
  return margin
      .note(y, below,
            {.kind = NoteKind::due,
             .first = "No day was named?",
             .rest = " Then the first follow-up waits five working days. The thank-you note may ask."})
      .y;
}

}  // namespace

StepFoot draw_next(StepContext& c, NextView& view) {
  Frame& f = c.f;
  ScrollArea scroll(f, "page", step_area(c.page));
  const Page page = scrolled_page(c.page, scroll.top());
  Margin margin(f, page);
  float y = scroll.top() + step_title;
  y += step_heading(f, c.page, y, "What comes next?", "As they said it. What nobody said stays empty.");
  y = process_chips(c, view, y) + step::s12;
  const TextReply outline = prose(
      f, {c.page.x, y, c.page.w}, "outline", {Field::next_outline, c.interview.id.value}, c.interview.next.outline,
      {.label = "What it will ask of you", .placeholder = "Who does what next, what to prepare, who rings whom"});
  y = outline.rect.bottom() + step::s24;
  const float days_y = y;
  y = day_note(c, margin, days_y, day_fields(c, y)) + step::s32;
  y = draw_closing(c, margin, y) + step::s32;
  y = draw_assets(c, view, margin, y);
  scroll.finish(y + step::s24);
  if (c.entered) f.focus(f.path("process/further_round"), false);
  return {.words = "What was left unsaid goes into the thank-you note.", .primary = "Review"};
}

}  // namespace afterword::ui
