// One question: its words, how it went, the best answer, and what a strong one holds; everything is edited in place.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/debrief.h"
#include "domain/names.h"
#include "domain/text.h"
#include "ui/screens/bank/answers.h"
#include "ui/screens/bank/bank.h"
#include "ui/screens/bank/course.h"
#include "ui/screens/bank/words.h"
#include "ui/screens/page_parts.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::Question;
using workspace::Field;
using workspace::QuestionRow;
using workspace::SetTexts;

constexpr float section_gap = step::s20;

std::vector<PopupItem> kinds() {
  std::vector<PopupItem> items;
  for (int i = 1; i <= static_cast<int>(domain::Category::other); ++i) {
    const auto category = static_cast<domain::Category>(i);
    items.push_back({std::string(domain::word(category)), std::string(domain::spoken_name(category)), {}});
  }
  return items;
}

bool has_story(const Question& q) {
  return !q.star.situation.empty() || !q.star.task.empty() || !q.star.action.empty() || !q.star.result.empty();
}

/// Kind, whether it is weak, and when to practise it again.
void draw_facts(Frame& f, const Page& p, const Question& q, const QuestionRow* row, float y) {
  const bool unset = q.category == domain::Category::unset;
  const Reply kind = chip(f, p.x, y - 3, "kind", unset ? "Which kind is it?" : domain::spoken_name(q.category),
                          {.dashed = unset, .small = true, .tooltip = "Press to change the kind"});
  if (kind.pressed) open_popup(f, "kinds");
  if (popup_open(f, "kinds")) {
    const std::vector<PopupItem> items = kinds();
    const PopupReply reply = popup_list(f, kind.rect, "kinds", items, "Which kind of question");
    if (reply.chosen >= 0)
      f.out.set(Field::question_category, q.id.value, items[static_cast<std::size_t>(reply.chosen)].name);
  }
  if (row == nullptr) return;
  float x = kind.rect.right() + step::s8;
  if (row->weak) x += tag(f, x, y, "weak", Colour::duesoft, Colour::due) + step::s8;
  const PracticeDay day = practice_day(*row, f.now);
  const float room = p.x + p.w - x;
  f.draw.text_right(p.x + p.w, y + 1, day.due ? Font::small_bold : Font::small, day.due ? Colour::due : Colour::ink2,
                    f.draw.fit(Font::small, day.words, room));
}

/// Its words, as a title that can be edited; returns the bottom.
float draw_words(Frame& f, BankView& view, const Page& p, const Question& q, float y) {
  if (f.focused(f.path("title")) && f.key(plain(Key::enter)))
    f.focus(f.path(view.page.as_story ? "situation" : "answer"));
  const TextReply reply = prose(f, {p.x, y, p.w}, "title", {Field::question_text, q.id.value}, q.text,
                                {.placeholder = "What is the question?",
                                 .font = Font::title,
                                 .min_rows = 1,
                                 .bare = true,
                                 .row = info(Font::title).line});
  if (reply.focused) f.draw.fill({p.x - 14, y + 4, 3, reply.rect.h - 8}, Colour::accent);
  if (reply.left && view.fresh == q.id) {
    view.fresh = {};
    const bool wordless = domain::trim(reply.text).empty();
    if (wordless)
      f.out.edit(workspace::Remove{domain::Noun::question, q.id.value});
    else if (q.category == domain::Category::unset)
      f.out.set(Field::question_category, q.id.value, std::string(domain::word(domain::guess_category(reply.text))));
  }
  return reply.rect.bottom();
}

/// The next interview; it stands in the chart as what one practises for.
std::optional<Ahead> next_interview(const Frame& f) {
  const workspace::InterviewRow* next = nullptr;
  for (const workspace::InterviewRow& row : f.workspace.interviews())
    if (row.starts && *row.starts > f.now && (next == nullptr || *row.starts < *next->starts)) next = &row;
  if (next == nullptr) return std::nullopt;
  const domain::Date day = domain::date_of(*next->starts);
  const auto days = (day - domain::date_of(f.now)).count();
  const unsigned number = static_cast<unsigned>(std::chrono::year_month_day(day).day());
  std::string words = days < 14 ? fmt::format("{} {}", domain::short_weekday(day), number) : domain::day_and_month(day);
  std::string company = next->company.substr(0, next->company.find(' '));
  if (!company.empty()) words += ", " + company;
  return Ahead{*next->starts, std::move(words)};
}

float draw_ratings(Frame& f, const Page& p, const QuestionRow* row, float y) {
  if (row == nullptr) return y;
  if (row->course.empty()) {
    y += f.draw.paragraph({p.x, y, p.w}, Font::small, Colour::ink2,
                          "Not rated yet: it gets its first rating when it is asked in an interview or practised.");
    return y;
  }
  const std::optional<Ahead> ahead = next_interview(f);
  return y + draw_course(f, {p.x, y, p.w}, row->course, ahead ? &*ahead : nullptr);
}

/// A best answer is worth an accent at its side, focused or not.
float best_prose(Frame& f, Place at, std::string_view name, Field field, const Question& q, std::string_view text,
                 std::string_view placeholder, int rows) {
  const TextReply reply = prose(f, at, name, {field, q.id.value}, text, {.placeholder = placeholder, .min_rows = rows});
  if (!reply.focused) f.draw.fill({at.x, reply.rect.y, 2, reply.rect.h}, text.empty() ? Colour::line : Colour::accent);
  return reply.rect.bottom();
}

struct StarLine {
  std::string_view name, label, placeholder;
  Field field;
  std::string domain::Star::*text;
};
constexpr std::array<StarLine, 4> star_lines{{
    {"situation", "Situation", "Where and when it was", Field::question_situation, &domain::Star::situation},
    {"task", "Task", "What had to be done, and why by you", Field::question_task, &domain::Star::task},
    {"action", "Action", "What you did, step by step", Field::question_action, &domain::Star::action},
    {"result", "Result", "What came of it, in numbers if you can", Field::question_result, &domain::Star::result},
}};

float draw_story(Frame& f, const Page& p, const Question& q, float y) {
  constexpr float label_w = 88;
  const bool beside = p.w >= 420;
  for (const StarLine& line : star_lines) {
    f.draw.text(p.x, y + (beside ? 7 : 0), Font::small, Colour::ink2, line.label);
    const Place at = beside ? Place{p.x + label_w, y, p.w - label_w} : Place{p.x, y + 22, p.w};
    y = best_prose(f, at, line.name, line.field, q, q.star.*line.text, line.placeholder, 1) + step::s8;
  }
  return y - step::s8;
}

std::string whole_story(const Question& q) {
  return fmt::format("{} {} {} {}", q.star.situation, q.star.task, q.star.action, q.star.result);
}

/// Free, or as a story in four parts; what is written in the other form is kept.
float draw_best_answer(Frame& f, BankView& view, const Page& p, const Question& q, float y) {
  QuestionPageView& page = view.page;
  label(f, p.x, y, "Best answer");
  const float label_w = f.draw.width(Font::small_bold, "Best answer");
  const std::string_view other = page.as_story ? "write it freely" : "tell it as a story";
  if (link(f, p.x + label_w + step::s16, y - 1, "form", other, {.font = Font::small}).pressed) {
    page.as_story = !page.as_story;
    f.again();
  }
  const Spoken aloud = said_aloud(page.as_story ? whole_story(q) : q.answer);
  f.draw.text_right(p.x + p.w, y, Font::small, aloud.too_long ? Colour::due : Colour::ink2, aloud.words);
  y += step::s24;
  y = page.as_story ? draw_story(f, p, q, y)
                    : best_prose(f, {p.x, y, p.w}, "answer", Field::question_answer, q, q.answer,
                                 "What you would say if you were asked now", 2);
  const bool kept = page.as_story ? !q.answer.empty() : has_story(q);
  if (kept) {
    const std::string_view words =
        page.as_story ? "What you wrote freely is kept." : "Your story in four parts is kept.";
    y += step::s4 + f.draw.paragraph({p.x, y + step::s4, p.w}, Font::small, Colour::ink2, words);
  }
  return y;
}

float draw_list(Frame& f, const Page& p, const Question& q, float y, std::string_view name, std::string_view words,
                TextListView& view, SetTexts::List list, const TextListLook& look, int* acted = nullptr) {
  y += label(f, p.x, y, words);
  const TextListReply reply = edit_texts(f, {p.x, y, p.w}, name, view, q, list, look);
  if (acted != nullptr) *acted = reply.acted;
  return reply.bottom;
}

/// The other wordings; each can become a question of its own.
float draw_wordings(Frame& f, BankView& view, const Page& p, const Question& q, float y) {
  int split = -1;
  const bool wide = p.w >= 480;
  y = draw_list(f, p, q, y, "variants", "Also asked as", view.page.variants, SetTexts::List::variants,
                {.add = "Add a wording", .removed = "Wording removed", .action = wide ? "Its own question" : "Split"},
                &split);
  if (split < 0) return y;
  const domain::QuestionId id{f.new_id()};
  f.out.edit(workspace::SplitQuestion{q.id, q.variants[static_cast<std::size_t>(split)], id},
             "Made a question of its own");
  view.wanted = id;
  return y;
}

float draw_tags(Frame& f, const Page& p, const Question& q, float y) {
  y += label(f, p.x, y, "Tags");
  std::vector<ChipItem> items;
  for (std::size_t i = 0; i < q.tags.size(); ++i) items.push_back({std::to_string(i), q.tags[i] + " ×"});
  items.push_back({"add", "+ Tag", false, true});
  const ChipsReply reply = chips(f, {p.x, y, p.w}, "tags", items, true);
  const int count = static_cast<int>(q.tags.size());
  if (reply.pressed >= 0 && reply.pressed < count) {
    std::vector<std::string> left = q.tags;
    left.erase(left.begin() + reply.pressed);
    f.out.edit(SetTexts{q.id, SetTexts::List::tags, std::move(left)}, "Tag taken off");
  }
  if (reply.pressed == count) open_popup(f, "tag");
  if (popup_open(f, "tag")) {
    std::vector<PopupItem> known;
    for (const std::string& one : f.workspace.bank_filters().tags)
      if (std::find(q.tags.begin(), q.tags.end(), one) == q.tags.end()) known.push_back({{}, one, {}});
    const PopupReply chosen = popup_list(f, reply.rect, "tag", known, "A tag", "is new here");
    std::string fresh = chosen.entered ? chosen.typed : "";
    if (chosen.chosen >= 0) fresh = known[static_cast<std::size_t>(chosen.chosen)].label;
    if (!fresh.empty()) {
      std::vector<std::string> more = q.tags;
      more.push_back(std::move(fresh));
      f.out.edit(SetTexts{q.id, SetTexts::List::tags, std::move(more)});
    }
  }
  return y + reply.rect.h;
}

float draw_prose(Frame& f, const Page& p, float y, std::string_view name, std::string_view words, Field field,
                 const Question& q, std::string_view text, std::string_view placeholder) {
  y += label(f, p.x, y, words);
  return prose(f, {p.x, y, p.w}, name, {field, q.id.value}, text, {.placeholder = placeholder, .min_rows = 1})
      .rect.bottom();
}

/// Where it came from, whether it is practised, and the way out of the bank.
float draw_end(Frame& f, BankView& view, const Page& p, const Question& q, float y) {
  const Reply suspended = check_box(f, {p.x, y, p.w}, "suspended", "Do not practise this question", q.suspended);
  if (suspended.changed) f.out.set(Field::question_suspended, q.id.value, !q.suspended);
  y = suspended.rect.bottom() + step::s16;
  const Reply remove =
      link(f, p.x, y, "remove", "Delete this question", {.font = Font::small_bold, .colour = Colour::over});
  const std::string source = domain::capitalised(source_words(q.source));
  f.draw.text_right(p.x + p.w, y + 1, Font::small, Colour::ink2, source);
  if (remove.pressed) {
    f.out.edit(workspace::Remove{domain::Noun::question, q.id.value}, "Question deleted");
    view.fresh = {};
  }
  return remove.rect.bottom();
}

void draw_foot(Frame& f, BankView& view, const Page& p, const Question& q) {
  constexpr float room_for_new = 540, room_for_words = 400;
  FootBar foot(f, p, "");
  const std::string_view practise = p.w >= 320 ? "" : "Practise";
  if (foot.primary_command("bank.practise", practise)) f.out.go({.page = PageId::practice, .question = q.id});
  const std::string_view merge_words = p.w >= room_for_words ? "Merge with another…" : "Merge…";
  const float y = p.foot_y + 17;
  const Reply merge = command_button(f, p.x - 8, y, "bank.merge", ButtonStyle::quiet, merge_words);
  if (merge.pressed) open_picker(f, view.merge.picker);
  if (p.w < room_for_new) {
    if (f.command("bank.new")) put_in_question(f, view, {});
    return;
  }
  if (button(f, merge.rect.right() + step::s8, y, "new", "New question", {.style = ButtonStyle::quiet}).pressed ||
      f.command("bank.new"))
    put_in_question(f, view, {});
}

}  // namespace

void draw_question_page(Frame& f, BankView& view, const Page& p, const Question& q, const QuestionRow* row) {
  const auto scope = f.scope("question");
  if (view.page.of != q.id) {
    view.page.of = q.id;
    view.page.as_story = has_story(q) && q.answer.empty();
    view.page.all_answers = false;
  }
  {
    ScrollArea scroll(f, std::to_string(q.id.value), page_area(p));
    float y = scroll.top() + p.top - 12;
    if (p.list.empty()) {
      const Reply back = link(f, p.x, y, "list", "All questions", {.font = Font::small_bold});
      if (back.pressed) f.out.go({.page = PageId::bank});
      y += step::s32;
    }
    draw_facts(f, p, q, row, y);
    y = draw_words(f, view, p, q, y + 30) + step::s16;
    y = draw_ratings(f, p, row, y) + step::s16;
    y = draw_best_answer(f, view, p, q, y) + section_gap;
    y = draw_answers(f, view.page, p, scroll, q, y);
    y = draw_wordings(f, view, p, q, y) + section_gap;
    y = draw_prose(f, p, y, "wants", "What they want to learn", Field::question_wants, q, q.wants,
                   "Why do they ask it?") +
        section_gap;
    y = draw_list(f, p, q, y, "points", "A strong answer holds", view.page.points, SetTexts::List::points,
                  {.add = "Add a point to tick when you practise", .removed = "Point removed"}) +
        section_gap;
    y = draw_list(f, p, q, y, "mistakes", "Common mistakes", view.page.mistakes, SetTexts::List::mistakes,
                  {.add = "Add what goes wrong here", .removed = "Mistake removed"}) +
        section_gap;
    y = draw_tags(f, p, q, y) + section_gap;
    y = draw_prose(f, p, y, "notes", "Notes", Field::question_notes, q, q.notes, "Anything else you want to keep") +
        section_gap;
    y = draw_end(f, view, p, q, y);
    scroll.finish(y + step::s32);
  }
  draw_foot(f, view, p, q);
}

}  // namespace afterword::ui
