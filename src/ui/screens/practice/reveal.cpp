// The comparison: what was said beside the best answer, and the rating that says when the question comes back.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/text.h"
#include "ui/memory.h"
#include "ui/screens/practice/pages.h"
#include "ui/screens/practice/parts.h"
#include "ui/screens/spoken.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::PracticePhase;

constexpr std::array<std::string_view, 5> card_words{"Lost", "Shaky", "Passable", "Good", "Strong"};
constexpr float card_height = 88;
constexpr float two_columns = 760;

std::string card_path(const Frame& f, int n) { return f.path("rate") + "/" + std::to_string(n); }

void choose(PracticeContext& c, int n) {
  c.view.chosen = n;
  c.f.focus(card_path(c.f, n));
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += (text.empty() ? "" : "\n") + line;
  return text;
}

// ---- What the user does ----

void give_rating(PracticeContext& c) {
  const int rating = c.view.chosen;
  const domain::PracticeItem& item = c.item;
  workspace::AddReview review;
  review.id = item.review ? item.review : domain::ReviewId{c.f.new_id()};
  review.question = item.question;
  review.at = c.f.now;
  review.predicted = item.predicted;
  review.rating = rating;
  if (item.seconds > 0) review.seconds = item.seconds;
  review.mode = item.mode;
  review.text = item.typed;
  review.made = joined(item.ticked);
  if (domain::rate_current(c.session, review.id, rating)) c.f.out.edit(review, fmt::format("Rated {}", rating));
  c.view.changed = true;
  c.view.changing = false;
  drop_focus(c.f);
}

void say_again(PracticeContext& c) {
  domain::answer_again(c.session);
  c.view.changed = true;
  c.view.changing = false;
  drop_focus(c.f);
}

void change_answer(PracticeContext& c) {
  c.view.changing = true;
  c.f.focus(c.f.path("best"));
}

/// Escape and Ctrl+Enter leave the best answer that is being changed, and nothing else.
void leave_answer(PracticeContext& c) {
  c.view.changing = false;
  if (c.view.chosen != 0)
    c.f.focus(card_path(c.f, c.view.chosen));
  else
    drop_focus(c.f);
}

void follow_rating_keys(PracticeContext& c) {
  Frame& f = c.f;
  for (int n = 1; n <= 5; ++n) {
    if (f.key_unless_typing(digit_key(n)) ||
        f.key_unless_typing(static_cast<Key>(static_cast<int>(Key::keypad_0) + n))) {
      choose(c, n);
    }
  }
  if (f.typing()) {
    if (c.view.changing && f.focused(f.path("best")) && (f.key(plain(Key::escape)) || f.key(ctrl(Key::enter))))
      return leave_answer(c);
    if (f.key(ctrl(Key::enter)) && c.view.chosen != 0) give_rating(c);
    return;
  }
  if (f.key_unless_typing(Key::e)) return change_answer(c);
  if (!page_keys(f, f.path("rate"))) return;
  if (f.key(plain(Key::space))) return say_again(c);
  if (f.key(plain(Key::enter)) && c.view.chosen != 0) give_rating(c);
}

// ---- What is shown ----

void draw_card(PracticeContext& c, const Rect& r, int n) {
  Frame& f = c.f;
  const bool chosen = c.view.chosen == n, guessed = c.item.predicted == n;
  const auto index = static_cast<std::size_t>(n - 1);
  const std::string when = c.about.next ? (*c.about.next)[index].words : std::string{};
  const Reply reply = f.widget(
      r, std::to_string(n),
      {.kind = WidgetKind::row, .label = card_words[index], .state = chosen ? "chosen" : when, .keeps_keys = true});
  const bool arrived = reply.focused && c.view.card != n;
  if (arrived || (!reply.focused && c.view.card == n)) c.view.card = arrived ? n : 0;
  if (arrived || reply.pressed) c.view.chosen = n;
  f.draw.fill(r, chosen ? Colour::soft : reply.hovered ? Colour::hover : Colour::raised, radius::control);
  f.draw.edge(r, chosen ? Colour::accent : Colour::line, radius::control);
  if (chosen) f.draw.edge(r.inset(-4), Colour::accent, radius::control + 4, 2);
  const float x = r.x + std::min(16.0F, r.w / 10), room = r.right() - x - 6;
  const float w = f.draw.text(x, r.y + 11, Font::lead_bold, chosen ? Colour::accent : Colour::ink, std::to_string(n));
  f.draw.text(x + w + 10, r.y + 14, Font::body_bold, Colour::ink,
              f.draw.fit(Font::body_bold, card_words[index], room - w - 10));
  const std::string shown = f.draw.width(Font::small, when) <= room ? when : compact_day(when);
  f.draw.text(x, r.y + 39, Font::small, Colour::ink2, f.draw.fit(Font::small, shown, room));
  if (guessed)
    f.draw.text(x, r.y + 59, Font::small_bold, Colour::accent, f.draw.fit(Font::small_bold, "your guess", room));
}

/// "You made three of the six points. “Written, with times” is one you miss each time."
std::string points_words(const PracticeContext& c) {
  const std::size_t all = c.question.points.size(), made = c.item.ticked.size();
  if (c.view.chosen == 0) return "Press 1 to 5, then Enter";
  if (all == 0) return {};
  if (made == 0) return "Tick the points that you made";
  std::string words = fmt::format("You made {} of the {} points.", made, all);
  const auto& missed = c.about.known ? c.about.known->missed : std::vector<std::string>{};
  std::vector<std::string> again;
  for (const std::string& point : missed) {
    if (std::find(c.item.ticked.begin(), c.item.ticked.end(), point) == c.item.ticked.end())
      again.push_back("“" + domain::shorten(point, 28) + "”");
  }
  if (again.size() == 1) words += fmt::format(" {} is the one you miss each time.", again[0]);
  if (again.size() == 2) words += fmt::format(" {} are the two you miss each time.", domain::listed(again));
  if (again.size() > 2) words += fmt::format(" {} of them you miss each time.", again.size());
  return words;
}

void draw_reveal_foot(PracticeContext& c) {
  const bool typing = c.f.typing();
  FootBar foot(c.f, c.page, points_words(c));
  // Ctrl+Enter in the best answer only leaves it.
  const Chord next = c.view.changing ? Chord{} : typing ? ctrl(Key::enter) : plain(Key::enter);
  if (c.view.chosen != 0 && foot.primary("rate_it", fmt::format("Rate {}, next", c.view.chosen), next))
    return give_rating(c);
  if (foot.secondary("again", "Say it again", typing ? Chord{} : plain(Key::space))) say_again(c);
}

float draw_columns(PracticeContext& c, float y) {
  const Page& p = c.page;
  if (p.w < two_columns) {
    y = draw_what_was_said(c, {p.x, y, p.w}) + step::s24;
    return draw_best_answer(c, {p.x, y, p.w});
  }
  const float gap = 48, w = (p.w - gap) / 2;
  const float left = draw_what_was_said(c, {p.x, y, w});
  return std::max(left, draw_best_answer(c, {p.x + w + gap, y, w}));
}

}  // namespace

void draw_rating_cards(PracticeContext& c, Place at) {
  Frame& f = c.f;
  f.draw.text(at.x, at.y, Font::body_bold, Colour::ink, "How did it go?");
  if (at.w >= 560)
    f.draw.text_right(at.x + at.w, at.y + 2, Font::small, Colour::ink2,
                      "Press a number. The date is when you meet it again.");
  const auto cards = f.group("rate");
  const float gap = at.w < 620 ? 6 : 12, w = (at.w - 4 * gap) / 5;
  for (int n = 1; n <= 5; ++n)
    draw_card(c, {at.x + static_cast<float>(n - 1) * (w + gap), at.y + 36, w, card_height}, n);
}

bool draw_practice_reveal(PracticeContext& c) {
  Frame& f = c.f;
  follow_rating_keys(c);
  if (c.session.at != c.view.item || c.item.phase != PracticePhase::reveal) return false;
  practice_bar(f, c.view, 0.75F);
  const bool fixed = practice_is_tall(f);
  const float staying = fixed ? 36 + card_height + 24 + 36 : 0;
  {
    ScrollArea scroll(f, "page", practice_area(f, c.page, staying));
    float y = scroll.top() + (fixed ? step::s24 : step::s8);
    y += f.draw.paragraph({c.page.x, y, std::min(c.page.w, 736.0F)}, Font::title, Colour::ink, c.question.text);
    y = draw_columns(c, y + (fixed ? 32.0F : step::s16));
    if (!fixed) {
      draw_rating_cards(c, {c.page.x, y + step::s24, c.page.w});
      y += step::s24 + practice_cards_height;
    }
    scroll.finish(y + step::s16);
  }
  if (fixed) draw_rating_cards(c, {c.page.x, c.page.foot_y - staying + 12, c.page.w});
  draw_reveal_foot(c);
  return true;
}

}  // namespace afterword::ui
