// One question, large: the guess, and the answer aloud, in writing or in one's head.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/debrief.h"
#include "ui/screens/practice/pages.h"
#include "ui/screens/practice/parts.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::PracticePhase;
using domain::ReviewMode;

constexpr Chord aloud_key = ctrl(Key::t);
constexpr float roomy_height = 760;  ///< below it everything moves up

bool guessing(const PracticeContext& c) { return c.item.phase == PracticePhase::predict; }
bool writing(const PracticeContext& c) { return !guessing(c) && c.item.mode == ReviewMode::typed; }
bool aloud(const PracticeContext& c) { return !guessing(c) && c.item.mode == ReviewMode::spoken; }

std::string field_name(const PracticeContext& c) { return fmt::format("said_{}", c.session.at); }

// ---- What the user does ----

void go_on_in(PracticeContext& c, ReviewMode mode) {
  c.item.phase = PracticePhase::answer;
  c.item.mode = mode;
  c.item.paused = false;
  c.view.changed = true;
  drop_focus(c.f);
  if (mode == ReviewMode::typed) c.f.focus(c.f.path(field_name(c)));
}

void guess(PracticeContext& c, std::optional<int> value) {
  c.item.predicted = value;
  c.view.changed = true;
  if (guessing(c) && value) go_on_in(c, c.item.mode == ReviewMode::unset ? ReviewMode::spoken : c.item.mode);
}

void pause(PracticeContext& c) {
  c.item.paused = !c.item.paused;
  c.view.changed = true;
  drop_focus(c.f);
}

void answered(PracticeContext& c) {
  domain::reveal_current(c.session, domain::ReviewId{c.f.new_id()});
  c.item.paused = false;
  c.view.changed = true;
  drop_focus(c.f);
}

void skip(PracticeContext& c) {
  domain::skip_current(c.session);
  c.view.changed = true;
  drop_focus(c.f);
}

/// Plain keys, wherever the focus does not need them itself.
void follow_keys(PracticeContext& c) {
  Frame& f = c.f;
  for (int n = 1; n <= 5; ++n) {
    const bool plain_digit =
        f.key_unless_typing(digit_key(n)) || f.key_unless_typing(static_cast<Key>(static_cast<int>(Key::keypad_0) + n));
    if (plain_digit || f.key(alt(digit_key(n)))) return guess(c, n);
  }
  if (f.key_unless_typing(Key::t)) return go_on_in(c, ReviewMode::typed);
  if (f.key_unless_typing(Key::h)) return go_on_in(c, ReviewMode::thought);
  if (f.key_unless_typing(Key::s) || f.command("practice.skip")) return skip(c);
  if (writing(c)) {
    if (f.key(aloud_key))
      go_on_in(c, ReviewMode::spoken);
    else if (f.key(ctrl(Key::enter)))
      answered(c);
    return;
  }
  if (!page_keys(f, f.path("guess"))) return;
  if (aloud(c) && f.key(plain(Key::space))) return pause(c);
  if (!guessing(c) && c.item.mode == ReviewMode::thought && f.key(plain(Key::space)))
    return go_on_in(c, ReviewMode::spoken);
  if (!f.key(plain(Key::enter))) return;
  if (guessing(c))
    go_on_in(c, c.item.mode == ReviewMode::unset ? ReviewMode::spoken : c.item.mode);
  else
    answered(c);
}

// ---- What is shown ----

/// The kind of question, where it was asked, and the question itself; returns the y below it.
float draw_question_text(PracticeContext& c, float y) {
  Frame& f = c.f;
  const Page& p = c.page;
  const std::string_view kind = domain::spoken_name(c.question.category);
  const float x = kind.empty() ? p.x : p.x + tag(f, p.x, y, kind) + step::s8;
  std::string origin = c.about.known ? c.about.known->received : std::string{};
  if (origin.empty() && c.about.known) origin = c.about.known->row.why;
  f.draw.text(x, y + 1, Font::small, Colour::ink2, f.draw.fit(Font::small, origin, p.x + p.w - x));
  y += 38;
  const bool large = f.draw.paragraph_height(p.w - 20, Font::display, c.question.text) <= 3 * info(Font::display).line;
  return y + f.draw.paragraph({p.x, y, p.w - 20}, large ? Font::display : Font::title, Colour::ink, c.question.text);
}

std::string_view state_words(const PracticeContext& c) {
  if (guessing(c)) return "The clock starts with your guess";
  return c.item.paused ? "Paused, Space goes on" : "Answering aloud";
}

float draw_clock(PracticeContext& c, float y) {
  Frame& f = c.f;
  const Page& p = c.page;
  const double seconds = c.item.seconds;
  const bool over = seconds > practice_mark_secs;
  const float w =
      f.draw.clock(p.x - 2, y, Font::display, c.item.paused ? Colour::ink2 : Colour::ink, minutes_and_seconds(seconds));
  const float words = f.draw.width(Font::body, state_words(c));
  f.draw.text_right(p.x + p.w, y + 18, c.item.paused ? Font::body_bold : Font::body,
                    c.item.paused ? Colour::due : Colour::ink2, state_words(c));
  const float x = p.x + w + step::s16;
  if (!guessing(c))
    f.draw.text(x, y + 18, Font::body, over ? Colour::due : Colour::ink2,
                f.draw.fit(Font::body, to_the_mark(seconds), p.w - w - words - 48));
  y += info(Font::display).line + step::s12;
  return y + large_time_ruler(f, {p.x, y, p.w}, seconds);
}

float draw_writing(PracticeContext& c, float y) {
  Frame& f = c.f;
  const Place at{c.page.x, y, std::min(c.page.w, 736.0F)};
  label(f, at.x, y, "Your answer, in writing");
  const std::size_t words = word_count(c.item.typed);
  if (words > 0) {
    const double seconds = seconds_aloud(c.item.typed);
    f.draw.text_right(at.x + at.w, y, Font::small, seconds > practice_mark_secs ? Colour::due : Colour::ink2,
                      fmt::format("{} {}, {}", words, words == 1 ? "word" : "words", time_aloud(seconds)));
  }
  y += 28;
  const TextReply reply = prose(f, {at.x, y, at.w}, field_name(c), {}, c.item.typed,
                                {.placeholder = "As you would say it. Every key is kept", .min_rows = 5});
  if (reply.changed) {
    c.item.typed = reply.text;
    c.view.changed = true;
  }
  return reply.rect.bottom() + step::s8;
}

float draw_thinking(PracticeContext& c, float y) {
  y += c.f.draw.paragraph({c.page.x, y, std::min(c.page.w, size::column)}, Font::lead, Colour::ink2,
                          "Think it through to the end: how you begin, the one example, where you stop. No clock.");
  return y + step::s8;
}

float draw_guess(PracticeContext& c, float y) {
  constexpr float r = 18, rating_w = rating_width(r);
  Frame& f = c.f;
  const Page& p = c.page;
  const bool beside = p.w >= 620;
  f.draw.text(p.x, y, Font::body_bold, Colour::ink, "How well will this one go?");
  const std::string_view words = writing(c) ? "A guess is enough: Alt 1 to Alt 5."
                                 : guessing(c)
                                     ? "A guess is enough: press 1 to 5. You will see later how good your guesses are."
                                     : "A guess is enough. You will see later how good your guesses are.";
  const float words_w = beside ? p.w - rating_w - step::s24 : p.w;
  const float high = f.draw.paragraph({p.x, y + 24, words_w}, Font::small, Colour::ink2, words);
  const float x = beside ? p.x + p.w - rating_w : p.x;
  if (!beside) y += 24 + high + step::s12;
  const RatingReply reply = rating(f, x, y, "guess", c.item.predicted, "badly", "very well", r);
  if (reply.changed) guess(c, reply.value);
  return y + 64;
}

/// Buttons at the left of the foot, as many as there is room for: their keys work all the same.
class LeftButtons {
 public:
  LeftButtons(Frame& f, const Page& page, float room) : f_(f), x_(page.x), end_(page.x + room), y_(page.foot_y + 17) {}
  bool put(std::string_view name, std::string_view words, Chord key) {
    const ButtonOptions options{.key = key};
    const float w = button_width(f_, words, options);
    if (x_ + w > end_) return false;
    const bool pressed = button(f_, x_, y_, name, words, options).pressed;
    x_ += w + step::s16;
    return pressed;
  }

 private:
  Frame& f_;
  float x_, end_, y_;
};

void draw_foot(PracticeContext& c) {
  Frame& f = c.f;
  const Chord on = writing(c) ? ctrl(Key::enter) : plain(Key::enter);
  const std::string_view words = guessing(c)                          ? "Start without a guess"
                                 : c.item.mode == ReviewMode::thought ? "I have thought it through"
                                                                      : "I have answered";
  FootBar foot(f, c.page, {});
  const bool go_on = foot.primary("on", words, on);
  const bool skipped = foot.quiet("skip", "Skip for today", writing(c) ? Chord{} : plain(Key::s));
  const float taken = button_width(f, words, {.style = ButtonStyle::primary, .key = on}) +
                      button_width(f, "Skip for today", {.style = ButtonStyle::quiet, .key = plain(Key::s)}) + 48;
  LeftButtons left(f, c.page, c.page.w - taken);
  const bool type = !writing(c) && left.put("type", guessing(c) ? "Type it" : "Type instead", plain(Key::t));
  const bool speak = (writing(c) || c.item.mode == ReviewMode::thought) && !guessing(c) &&
                     left.put("aloud", "Say it aloud", writing(c) ? aloud_key : plain(Key::space));
  const bool stand = aloud(c) && left.put("pause", c.item.paused ? "Go on" : "Pause", plain(Key::space));
  const bool think = (guessing(c) || aloud(c)) && left.put("think", "In my head", plain(Key::h));
  if (go_on && guessing(c))
    go_on_in(c, ReviewMode::spoken);
  else if (go_on)
    answered(c);
  else if (type)
    go_on_in(c, ReviewMode::typed);
  else if (speak)
    go_on_in(c, ReviewMode::spoken);
  else if (think)
    go_on_in(c, ReviewMode::thought);
  else if (stand)
    pause(c);
  else if (skipped)
    skip(c);
}

}  // namespace

bool draw_practice_question(PracticeContext& c) {
  Frame& f = c.f;
  const int at = c.session.at;
  follow_keys(c);
  if (c.session.at != at || c.item.phase == PracticePhase::reveal) return false;
  practice_bar(f, c.view, guessing(c) ? 0 : 0.5F);
  {
    ScrollArea scroll(f, "page", practice_area(f, c.page));
    const bool roomy = f.height >= roomy_height;
    const float top = scroll.top();
    float y = draw_question_text(c, top + (roomy ? 64.0F : step::s16));
    if (writing(c)) {
      y = draw_writing(c, y + step::s32) + step::s24;
    } else if (!guessing(c) && c.item.mode == ReviewMode::thought) {
      y = draw_thinking(c, y + step::s40) + step::s40;
    } else {
      y = draw_clock(c, roomy ? std::max(y + step::s40, top + 272) : y + step::s24);
      y = roomy ? std::max(y + step::s40, top + 464) : y + step::s24;
    }
    y = draw_guess(c, y);
    scroll.finish(y + step::s16);
  }
  draw_foot(c);
  return true;
}

}  // namespace afterword::ui
