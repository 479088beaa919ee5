#include "ui/screens/brief.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/memory.h"
#include "ui/screens/brief_parts.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/practice/session.h"
#include "ui/screens/start.h"

namespace afterword::ui {

namespace {

constexpr std::array<CommandRow, 4> brief_rows{{
    {"brief.practise", "Practise what may come back", ctrl(Key::enter), "The questions they are likely to ask again",
     PageId::brief},
    {"brief.copy", "Copy as Markdown", ctrl_shift(Key::c), "The whole page, for a mail or a note", PageId::brief},
    {"brief.save", "Save to print", ctrl(Key::p), "A web page in the data folder that prints on one or two sheets",
     PageId::brief},
    {"brief.pdf", "PDF", ctrl_shift(Key::p), "The page as PDF in the data folder, on one or two sheets", PageId::brief},
}};

constexpr float side_w = 280, between = 48, most_w = 912, two_columns_from = 760;

const domain::Brief* brief_of(const Frame& f) {
  if (f.route.interview) return f.workspace.brief(f.route.interview);
  if (f.route.person) return f.workspace.brief(f.route.person);
  const auto next = next_interview(f.workspace, f.now);
  return next ? f.workspace.brief(next) : nullptr;
}

Page brief_layout(const Frame& f) {
  Page p = page(f, PageShape::wide);
  const float left = p.area.x, room = f.width - left;
  p.w = std::min(most_w, room - 2 * (room > 900 ? step::s56 : step::s32));
  p.x = left + (room > 900 ? step::s56 : step::s32);
  add_foot(f, p);
  return p;
}

void draw_nothing(Frame& f) {
  follow_start_commands(f);
  const Page p = page(f, PageShape::wide);
  float y = p.area.y + p.top;
  y += title(f, {p.x, y, p.w}, "Brief") + step::s8;
  y += f.draw.paragraph({p.x, y, std::min(p.w, size::column)}, Font::body, Colour::ink2,
                        "One page to read at the door: who you will meet and what they care about, what worried them "
                        "and your answer, what you promised, what may come back. It needs an interview that lies "
                        "ahead.",
                        prose_line);
  if (command_button(f, p.x, y + step::s24, "start.coming", ButtonStyle::primary)) put_in_coming(f);
}

std::string when_words(const domain::Brief& brief) {
  std::vector<std::string> words;
  for (const auto& fact : brief.logistics)
    if (fact.label == "When" || fact.label == "How" || fact.label == "Where") words.push_back(fact.text);
  return fmt::format("{}", fmt::join(words, " · "));
}

float draw_head(Frame& f, const Page& p, const domain::Brief& brief, float y) {
  y += title(f, {p.x, y, p.w}, brief.title);
  if (!brief.role.empty()) y += f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink, brief.role);
  const std::string when = when_words(brief);
  if (!when.empty()) y += f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink2, when);
  if (brief.starts) {
    const int days = static_cast<int>((domain::date_of(*brief.starts) - domain::date_of(f.now)).count());
    float x = p.x;
    if (days > 0) {
      days_to_go(f, x, y + 4, days);
      x += 11 * static_cast<float>(std::min(days, 14)) + step::s12;
    }
    const bool ahead = brief.starts->utc_ms > f.now.utc_ms;
    f.draw.text(x, y, Font::small, ahead ? Colour::due : Colour::ink2,
                domain::capitalised(domain::ago(*brief.starts, f.now)));
    y += 24;
  }
  for (const auto& fact : brief.logistics) {
    if (fact.label == "When" || fact.label == "How" || fact.label == "Where") continue;
    y += f.draw.paragraph({p.x, y, p.w}, Font::small, Colour::ink2, fact.label + ": " + fact.text);
  }
  return y + step::s24;
}

float draw_main(Frame& f, const Place& at, const domain::Brief& brief) {
  float y = at.y;
  y = brief_people_part(f, {at.x, y, at.w}, brief);
  y = brief_concerns_part(f, {at.x, y, at.w}, brief);
  y = brief_questions_part(f, {at.x, y, at.w}, "likely", "Likely to come back", brief.likely);
  return brief_questions_part(f, {at.x, y, at.w}, "asked", "What else they asked", brief.asked);
}

std::vector<domain::QuestionId> to_practise(const domain::Brief& brief) {
  std::vector<domain::QuestionId> questions;
  for (const auto& item : brief.likely)
    if (item.question) questions.push_back(item.question);
  return questions;
}

void practise(Frame& f, PracticeView& practice, const domain::Brief& brief,
              const std::vector<domain::QuestionId>& questions) {
  domain::PracticeFor what;
  what.kind = domain::PracticeKind::likely;
  what.opportunity = brief.opportunity;
  what.interview = brief.interview;
  take_session(f, practice);
  begin_session(f, practice, domain::new_session(what, "for " + brief.title, f.now, questions));
  f.out.route_replaces = false;  // the way back from practice leads here
}

std::string file_name(const domain::Brief& brief, std::string_view ending) {
  std::string name;
  for (const auto& word : domain::words_of(brief.title)) name += (name.empty() ? "" : "-") + word.folded;
  return "brief-" + (name.empty() ? std::string("page") : name) + std::string(ending);
}

void draw_foot(Frame& f, const Page& p, PracticeView& practice, const domain::Brief& brief) {
  using workspace::PageFormat;
  const auto questions = to_practise(brief);
  FootBar foot(f, p, questions.empty() ? "No question of theirs is in the bank yet" : "");
  if (!questions.empty()) {
    const std::string label =
        fmt::format("Practise {} now ({} minutes)",
                    questions.size() == 1 ? std::string("this one") : fmt::format("these {}", questions.size()),
                    questions.size() * domain::minutes_per_likely);
    if (foot.primary_command("brief.practise", label)) practise(f, practice, brief, questions);
  }
  if (foot.secondary_command("brief.save"))
    f.out.save_page(file_name(brief, ".html"), f.workspace.page_text(brief, PageFormat::html));
  if (foot.quiet_command("brief.pdf")) {
    const std::string pdf = f.workspace.page_text(brief, PageFormat::pdf);
    if (pdf.empty())
      f.out.toast("The PDF could not be made; save the web page instead");
    else
      f.out.save_page(file_name(brief, ".pdf"), pdf);
  }
  if (foot.quiet_command("brief.copy", "Copy")) {
    f.out.copy(f.workspace.page_text(brief, PageFormat::markdown));
    f.out.toast("The page is in the clipboard, as Markdown");
  }
}

}  // namespace

domain::InterviewId next_interview(const workspace::Workspace& workspace, const domain::Time& now) {
  constexpr std::int64_t hour_ms = 3'600'000;
  const workspace::InterviewRow* next = nullptr;
  std::int64_t soonest = 0;
  for (const auto& row : workspace.interviews()) {
    if (row.debriefed || (!row.starts && !row.ends)) continue;
    const std::int64_t end = row.ends ? row.ends->utc_ms : row.starts->utc_ms + hour_ms;
    const std::int64_t start = row.starts ? row.starts->utc_ms : end - hour_ms;
    if (end <= now.utc_ms || (next != nullptr && start >= soonest)) continue;
    next = &row;
    soonest = start;
  }
  return next == nullptr ? domain::InterviewId{} : next->id;
}

std::span<const CommandRow> brief_commands() { return brief_rows; }

void draw_brief(Frame& f, PracticeView& practice) {
  constexpr std::int64_t minute_ms = 60'000;
  f.wake_in(static_cast<double>(minute_ms - f.now.utc_ms % minute_ms) / 1000);
  const domain::Brief* brief = brief_of(f);
  f.memory().coming = brief == nullptr && f.workspace.behind();
  if (f.memory().coming) return;
  if (brief == nullptr) return draw_nothing(f);
  const Page p = brief_layout(f);
  {
    ScrollArea scroll(f, "page", page_area(p));
    const float y = draw_head(f, p, *brief, scroll.top() + p.top - step::s12);
    float bottom = y;
    if (p.w >= two_columns_from) {
      const float main_w = p.w - side_w - between;
      bottom =
          std::max(draw_main(f, {p.x, y, main_w}, *brief), brief_side(f, {p.x + main_w + between, y, side_w}, *brief));
    } else {
      bottom = brief_side(f, {p.x, draw_main(f, {p.x, y, p.w}, *brief), p.w}, *brief);
    }
    scroll.finish(bottom + step::s32);
  }
  draw_foot(f, p, practice, *brief);
}

}  // namespace afterword::ui
