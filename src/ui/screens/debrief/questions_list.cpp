// The list of step 4: every question in the order asked, with who asked it and how it went.
#include <algorithm>
#include <set>
#include <string>

#include "ui/screens/debrief/origins.h"
#include "ui/screens/debrief/questions.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr float row_height = 56;
constexpr float head_height = 64;

void row_words(StepContext& c, const Rect& r, int number, const domain::Asked& asked, bool chosen) {
  Canvas& draw = c.f.draw;
  const float x = r.x + 36;
  const Font font = chosen ? Font::body_bold : Font::body;
  const bool empty = asked.text.empty();
  draw.text(r.x + 12, r.y + 8, Font::small, Colour::ink2, std::to_string(number));
  draw.text(x, r.y + 6, font, empty ? Colour::ink2 : Colour::ink,
            draw.fit(font, empty ? "Not worded yet" : asked.text, r.right() - 12 - x));
  const float y = r.y + 30;
  draw.text(x, y, Font::small, Colour::ink2, draw.fit(Font::small, name_of(c, asked.by), 60));
  if (!asked.rating && !asked.received) {
    draw.text(x + 68, y, Font::small, Colour::ink2, "not rated yet");
    return;
  }
  rating_dots(c.f, x + 68, y + 5, asked.rating.value_or(0));
  constexpr float glyph_w = 46;
  const float glyph_x = x + 142;
  if (asked.received && glyph_x + glyph_w <= r.right()) reception_glyph(c.f, glyph_x, y + 4, *asked.received);
}

void remove_question(StepContext& c, const domain::Asked& asked) {
  c.f.out.edit(workspace::Remove{domain::Noun::asked, asked.id.value}, "Question taken out");
}

void draw_rows(StepContext& c, QuestionsView& view, const Rect& area, float& y) {
  Frame& f = c.f;
  const auto& asked = c.interview.asked;
  Reorder order(f, "order");
  int wanted = -1;
  for (int i = 0; i < static_cast<int>(asked.size()); ++i, y += row_height) {
    const auto& one = asked[static_cast<std::size_t>(i)];
    const Rect r{area.x + 12, y, area.w - 24, row_height};
    const bool chosen = i == view.selected;
    const std::string name = std::to_string(i);
    const Reply reply = row(f, r, name, {.chosen = chosen, .chosen_fill = Colour::page, .label = one.text});
    row_words(c, r, i + 1, one, chosen);
    if (chosen && view.revealed != i) f.reveal(r);
    if (reply.pressed) wanted = i;
    if (reply.focused && f.key(plain(Key::del))) remove_question(c, one);
    order.row(r, f.path(name));
  }
  view.revealed = view.selected;
  if (wanted >= 0) show_question(c, view, wanted);
  if (const auto moved = order.finish()) {
    const auto& one = asked[static_cast<std::size_t>(moved->from)];
    f.out.edit(workspace::Move{domain::Noun::asked, one.id.value, moved->to});
    if (view.selected == moved->from) {
      view.selected = moved->to;
    } else if (view.selected > moved->from && view.selected <= moved->to) {
      --view.selected;
    } else if (view.selected < moved->from && view.selected >= moved->to) {
      ++view.selected;
    }
  }
}

/// What may bring back a forgotten question, where the list leaves room for it.
float draw_prompts(StepContext& c, QuestionsView& view, const Rect& area, float y) {
  constexpr std::size_t most = 3;
  Frame& f = c.f;
  const float x = area.x + 48;
  const float w = area.right() - 24 - x;
  std::size_t shown = 0;
  for (const auto& prompt : prompts_of(c, view)) {
    const float h = f.draw.paragraph_height(w, Font::small, prompt);
    if (shown++ == most || y + h > area.bottom() - step::s12) break;
    f.draw.paragraph({x, y, w}, Font::small, Colour::ink2, prompt);
    y += h + step::s8;
  }
  return y;
}

}  // namespace

domain::Category KindsByWords::of(const std::string& text) {
  constexpr std::size_t most = 1000;  // while somebody types, every stroke makes another wording
  if (const auto known = known_.find(text); known != known_.end()) return known->second;
  if (known_.size() >= most) known_.clear();
  return known_[text] = domain::guess_category(text);
}

std::vector<std::string> prompts_of(const StepContext& c, QuestionsView& view) {
  std::set<domain::Category> kinds;
  for (const auto& one : c.interview.asked) kinds.insert(view.kinds.of(one.text));
  return domain::question_prompts(c.interview, kinds);
}

void draw_question_list(StepContext& c, QuestionsView& view) {
  Frame& f = c.f;
  const Rect& list = c.page.list;
  f.draw.fill(list, Colour::desk);
  const float head = f.draw.text(list.x + 24, list.y + 24, Font::lead_bold, Colour::ink, "Questions");
  constexpr std::string_view order_words = "in the order asked";
  if (head + f.draw.width(Font::small, order_words) + 24 <= list.w - 48) {
    f.draw.text_right(list.right() - 24, list.y + 28, Font::small, Colour::ink2, order_words);
  }

  const Rect area{list.x, list.y + head_height, list.w, list.h - head_height};
  const auto scope = f.group("list");
  ScrollArea scroll(f, "rows", area);
  float y = scroll.top();
  draw_rows(c, view, area, y);
  const Rect add{area.x + 12, y, area.w - 24, 40};
  const bool chosen = view.selected == static_cast<int>(c.interview.asked.size());
  const Reply more =
      row(f, add, "new", {.chosen = chosen, .chosen_fill = Colour::page, .label = "What else did they ask?"});
  f.draw.text(add.x + 12, y + 8, Font::body_bold, Colour::accent, "+");
  constexpr std::string_view whole = "What else did they ask?", brief = "What else?";
  const bool fits = f.draw.width(Font::body_bold, whole) <= add.w - 44;
  f.draw.text(add.x + 36, y + 8, Font::body_bold, Colour::accent, fits ? whole : brief);
  if (more.pressed) show_question(c, view, static_cast<int>(c.interview.asked.size()));
  y = add.bottom() + step::s8;
  if (!chosen) y = draw_prompts(c, view, area, y);
  scroll.finish(y);
}

}  // namespace afterword::ui
