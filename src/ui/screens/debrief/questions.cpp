// Step 4, questions and answers: the list in the order asked, and one question at a time beside it (D2 … D5).
#include "ui/screens/debrief/questions.h"

#include <algorithm>
#include <string>

#include "domain/names.h"
#include "domain/text.h"
#include "ui/screens/debrief/origins.h"
#include "ui/screens/debrief/parts.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using workspace::Field;

constexpr float label_w = 96;

int count_of(const StepContext& c) { return static_cast<int>(c.interview.asked.size()); }

const domain::Asked* asked_at(const StepContext& c, int index) {
  return index >= 0 && index < count_of(c) ? &c.interview.asked[static_cast<std::size_t>(index)] : nullptr;
}

/// Where one goes on when the step is opened: the first question that is not rated.
int first_open(const domain::Interview& interview) {
  const auto open = std::find_if(interview.asked.begin(), interview.asked.end(),
                                 [](const domain::Asked& one) { return !one.rating; });
  return open == interview.asked.end() ? 0 : static_cast<int>(open - interview.asked.begin());
}

/// "debrief/questions/7/rating" leads to the rating of the eighth question.
void follow_route(StepContext& c, QuestionsView& view) {
  const auto way = row_of_route(c.f);
  if (!way) return;
  view.selected = std::clamp(way->row, 0, count_of(c));
  const domain::Asked* asked = asked_at(c, view.selected);
  if (asked != nullptr && way->rest == "mitigation") view.letter = asked->id;
  c.f.focus(c.f.path(way->rest));
}

void follow_keys(StepContext& c, QuestionsView& view) {
  Frame& f = c.f;
  constexpr Mods alt_shift{.shift = true, .alt = true};
  const domain::Asked* asked = asked_at(c, view.selected);
  const auto move = [&](int to) {
    if (asked == nullptr || asked_at(c, to) == nullptr) return;
    f.out.edit(workspace::Move{domain::Noun::asked, asked->id.value, to});
    view.selected = to;
  };
  const auto turn = [&](int to) {
    if (to < 0 || to > count_of(c)) return;
    const bool same_place = asked != nullptr && asked_at(c, to) != nullptr && !f.focused().empty();
    if (same_place) {
      view.selected = to;
      view.turned = true;
      f.again();
    } else {
      show_question(c, view, to);
    }
  };
  if (f.key(Chord{Key::up, alt_shift})) move(view.selected - 1);
  if (f.key(Chord{Key::down, alt_shift})) move(view.selected + 1);
  // On a row of the list they move the row, as in every list: see Reorder.
  if (f.focus_within(f.path("list"))) return;
  if (f.key(alt(Key::up))) turn(view.selected - 1);
  if (f.key(alt(Key::down))) turn(view.selected + 1);
}

/// The next question begins with its first letter. The field stays the same one, so that no key goes astray.
void write_question(StepContext& c, QuestionsView& view, const domain::Asked* asked, const std::string& text) {
  Frame& f = c.f;
  if (asked != nullptr) return f.out.set(Field::asked_text, asked->id.value, text);
  if (text.empty()) return;
  workspace::AddAsked more;
  more.id = view.fresh = domain::AskedId{f.new_id()};
  more.interview = c.interview.id;
  more.text = text;
  more.by = only_interviewer(c.interview);
  f.out.edit(more);
}

/// One who turns to another question within a field goes on at the end of its text.
void caret_to_end(const QuestionsView& view, const TextReply& reply) {
  if (view.turned && reply.focused && reply.editor != nullptr) reply.editor->set_caret(reply.editor->size());
}

/// The question itself, as a title that can be edited; returns the bottom.
float question_text(StepContext& c, QuestionsView& view, const domain::Asked* asked, float y) {
  Frame& f = c.f;
  // A question is one line: Enter goes on to the answer.
  if (asked != nullptr && f.focused(f.path("text")) && f.key(plain(Key::enter))) f.focus(f.path("answer"));
  const bool fresh = asked == nullptr || asked->id == view.fresh;
  const Bind bind = fresh ? Bind{} : Bind{Field::asked_text, asked->id.value};
  const bool first = asked == nullptr && count_of(c) == 0;
  const TextReply reply =
      prose(f, {c.page.x, y, c.page.w}, "text", bind, asked == nullptr ? std::string_view{} : asked->text,
            {.placeholder = first ? "What was the first thing they asked?" : "What else did they ask?",
             .font = Font::title,
             .min_rows = 1,
             .bare = true,
             .row = info(Font::title).line});
  if (reply.focused) f.draw.fill({c.page.x - 14, y + 4, 3, reply.rect.h - 8}, Colour::accent);
  caret_to_end(view, reply);
  if (fresh && reply.changed) write_question(c, view, asked, reply.text);
  return reply.rect.bottom();
}

domain::Category category_of(const StepContext& c, QuestionsView& view, const domain::Asked& asked) {
  const domain::Question* known = asked.question ? c.f.workspace.question(asked.question) : nullptr;
  if (known != nullptr && known->category != domain::Category::unset) return known->category;
  return view.kinds.of(asked.text);
}

/// The kind belongs to the bank's question: one that has none there yet gets it first.
void set_category(StepContext& c, const domain::Asked& asked, domain::Category category) {
  if (asked.question) {
    c.f.out.set(Field::question_category, asked.question.value, std::string(domain::word(category)));
    return;
  }
  workspace::LinkQuestion fresh;
  fresh.asked = asked.id;
  fresh.category = category;
  c.f.out.edit(fresh);
}

/// "Kind", what it is, and that it can be changed; returns the bottom.
float kind_line(StepContext& c, QuestionsView& view, const domain::Asked& asked, Place at) {
  Frame& f = c.f;
  const Reply kind = chip(f, at.x, at.y, "kind", domain::spoken_name(category_of(c, view, asked)), {.chosen = true});
  const std::string_view origin =
      asked.question ? "as in your question bank, press to change" : "guessed from the wording, press to change";
  const float words_x = kind.rect.right() + step::s12;
  const float words_w = at.x + at.w - words_x;
  f.draw.text(words_x, at.y + 6, Font::small, Colour::ink2, f.draw.fit(Font::small, origin, words_w));
  if (kind.pressed) open_popup(f, "kinds");
  if (popup_open(f, "kinds")) {
    std::vector<PopupItem> items;
    for (int i = 1; i <= static_cast<int>(domain::Category::other); ++i) {
      const auto category = static_cast<domain::Category>(i);
      items.push_back({std::string(domain::word(category)), std::string(domain::spoken_name(category))});
    }
    const PopupReply reply = popup_list(f, kind.rect, "kinds", items, "Which kind of question");
    if (reply.chosen >= 0) set_category(c, asked, static_cast<domain::Category>(reply.chosen + 1));
  }
  return kind.rect.bottom();
}

struct Paragraph {
  std::string_view name, words;
  Field field;
  std::string_view text, placeholder;
};

float labelled_prose(StepContext& c, const QuestionsView& view, const domain::Asked& asked, float y,
                     const Paragraph& what) {
  y += label(c.f, c.page.x, y, what.words) + step::s4;
  const TextReply reply = prose(c.f, {c.page.x, y, c.page.w}, what.name, {what.field, asked.id.value}, what.text,
                                {.placeholder = what.placeholder});
  caret_to_end(view, reply);
  return reply.rect.bottom() + step::s4;
}

workspace::Value number_value(std::optional<int> value) {
  if (value) return std::int64_t{*value};
  return {};
}

/// How well it went, and how it was taken: two different things (D4). Returns the bottom.
float ratings(StepContext& c, const domain::Asked& asked, float y) {
  constexpr float with_words = 56;
  Frame& f = c.f;
  const float x = c.page.x;
  const bool side_by_side = c.page.w >= 556;
  const float from = label(f, x, y, "How well you answered") + step::s4;
  const RatingReply well = rating(f, x, y + from, "rating", asked.rating);
  if (well.changed) f.out.set(Field::asked_rating, asked.id.value, number_value(well.value));
  if (!well.changed && !f.typing()) {
    for (int value = 1; value <= 5; ++value) {
      if (f.key(plain(digit_key(value)))) f.out.set(Field::asked_rating, asked.id.value, std::int64_t{value});
    }
  }
  const float took_x = side_by_side ? x + 288 : x;
  const float took_y = side_by_side ? y : y + from + with_words + step::s24;
  label(f, took_x, took_y, "How they took it");
  const RatingReply took = reception(f, took_x, took_y + from, "received", asked.received);
  if (took.changed) f.out.set(Field::asked_received, asked.id.value, number_value(took.value));
  return took_y + from + with_words;
}

/// The line that may mend it in the letter (D5), where there is one or it was asked for; returns the bottom.
float letter_line(StepContext& c, const QuestionsView& view, const domain::Asked& asked, float y) {
  if (asked.mitigation.empty() && view.letter != asked.id) return y;
  const std::string who = name_of(c, asked.by);
  const std::string words = who.empty() ? "A line for your letter" : "A line for your letter to " + who;
  return labelled_prose(c, view, asked, y + step::s24,
                        {"mitigation", words, Field::asked_mitigation, asked.mitigation,
                         "What would put it right, in a sentence or two"});
}

/// What is rarely needed, at the very end; returns the bottom.
float quiet_actions(StepContext& c, QuestionsView& view, const domain::Asked& asked, float y) {
  Frame& f = c.f;
  float x = c.page.x;
  const LinkOptions quiet{.font = Font::small, .colour = Colour::ink2};
  if (asked.mitigation.empty() && view.letter != asked.id && !taken_badly(asked)) {
    LinkOptions with_key = quiet;
    with_key.key = plain(Key::f4);
    const Reply keep = link(f, x, y, "letter", "Keep a line for the letter", with_key);
    if (keep.pressed) open_letter_line(c, view, asked);
    x = keep.rect.right() + step::s24;
  }
  if (!domain::trim(asked.text).empty()) {
    LinkOptions with_key = quiet;
    with_key.key = plain(Key::f6);
    const std::string_view words = asked.question ? "Link to another" : "Find it in the bank";
    const Reply find = link(f, x, y, "find", words, with_key);
    if (find.pressed) open_picker(f, view.picker);
    x = find.rect.right() + step::s24;
  }
  const Reply remove = link(f, x, y, "remove", "Take this question out", quiet);
  if (remove.pressed) c.f.out.edit(workspace::Remove{domain::Noun::asked, asked.id.value}, "Question taken out");
  return remove.rect.bottom();
}

/// Who asked it and what kind it is, each with its word before it; returns the bottom.
float origin_lines(StepContext& c, QuestionsView& view, const domain::Asked& asked, float y) {
  const float x = c.page.x + label_w;
  const float w = c.page.w - label_w;
  label(c.f, c.page.x, y + 6, "Asked by");
  y = who_chips(c, {x, y, w}, "by", {Field::asked_by, asked.id.value}, asked.by) + step::s12;
  label(c.f, c.page.x, y + 6, "Kind");
  return kind_line(c, view, asked, {x, y, w});
}

float question_page(StepContext& c, QuestionsView& view, const domain::Asked& asked, const Page& page) {
  const float top = page.area.y + page.top - 8;
  float y = question_text(c, view, &asked, top);
  const NotesDrawn notes = question_notes(c, view, page, asked, top + 4, y);
  y = origin_lines(c, view, asked, notes.below + step::s16);
  y = labelled_prose(c, view, asked, y + step::s24,
                     {"answer", "What you said", Field::asked_answer, asked.answer, "As much of it as you still know"});
  const float rated_y = y + step::s24;
  y = ratings(c, asked, rated_y);
  y = letter_note(c, view, page, asked, {.below = y, .free = std::max(rated_y, notes.free)});
  y = letter_line(c, view, asked, y);
  y = labelled_prose(
      c, view, asked, y + step::s24,
      {"better", "What to say next time", Field::asked_better, asked.better, "The answer you wish you had given"});
  return quiet_actions(c, view, asked, y + step::s24) + step::s24;
}

/// Where the next question is written; below it, what may bring one back.
float next_page(StepContext& c, QuestionsView& view, const Page& page) {
  Frame& f = c.f;
  float y = question_text(c, view, nullptr, page.area.y + page.top - 8) + step::s24;
  const auto prompts = prompts_of(c, view);
  if (prompts.empty()) return y;
  y += label(f, page.x, y, "It may help to ask yourself") + step::s4;
  for (const auto& prompt : prompts) {
    y += f.draw.paragraph({page.x, y, page.w}, Font::body, Colour::ink2, prompt) + step::s8;
  }
  return y;
}

StepFoot foot_of(const StepContext& c, const QuestionsView& view) {
  StepFoot foot;
  const int count = count_of(c);
  if (count > 0) {
    foot.keys = {alt(Key::up), alt(Key::down)};
    foot.words = "another question";
  }
  if (view.selected == count) {
    foot.left = count == 0 ? "The first question" : "Another question";
    foot.primary = "To the concerns";
  } else {
    foot.left = "Question " + std::to_string(view.selected + 1) + " of " + std::to_string(count);
    foot.primary = view.selected + 1 < count ? "Next question" : "What else?";
  }
  return foot;
}

}  // namespace

bool taken_badly(const domain::Asked& asked) { return asked.received && *asked.received < 0; }

void open_letter_line(StepContext& c, QuestionsView& view, const domain::Asked& asked) {
  view.letter = asked.id;
  c.f.focus(c.f.path("mitigation"));
}

void show_question(StepContext& c, QuestionsView& view, int index) {
  view.selected = std::clamp(index, 0, count_of(c));
  const domain::Asked* asked = asked_at(c, view.selected);
  // The list calls this from within its own scope.
  c.f.focus(asked == nullptr || asked->text.empty() ? "debrief/questions/text" : "debrief/questions/answer");
}

StepFoot draw_questions(StepContext& c, QuestionsView& view) {
  Frame& f = c.f;
  view.selected = std::clamp(view.selected, 0, count_of(c));
  if (c.entered) show_question(c, view, first_open(c.interview));
  follow_route(c, view);
  follow_keys(c, view);
  draw_question_list(c, view);

  const domain::Asked* asked = asked_at(c, view.selected);
  if (asked == nullptr || asked->id != view.fresh) view.fresh = {};
  Rect area = step_area(c.page);
  area.w -= c.page.list.right() - area.x;
  area.x = c.page.list.right();
  ScrollArea scroll(f, "page", area);
  const Page page = scrolled(c.page, scroll.top());
  scroll.finish(asked == nullptr ? next_page(c, view, page) : question_page(c, view, *asked, page));
  view.turned = false;
  if (asked != nullptr && f.key(plain(Key::f4))) open_letter_line(c, view, *asked);
  if (asked != nullptr) find_in_bank(c, view, *asked);
  return foot_of(c, view);
}

bool next_questions(StepContext& c, QuestionsView& view) {
  if (view.selected >= count_of(c)) return false;
  show_question(c, view, view.selected + 1);
  c.f.again();
  return true;
}

}  // namespace afterword::ui
