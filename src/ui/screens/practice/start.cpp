// What to practise: the session that was left, the preparation for the next interview, every other way, and how good
// the guesses are.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/memory.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/practice/calibration.h"
#include "ui/screens/practice/pages.h"
#include "ui/screens/practice/parts.h"
#include "ui/screens/practice/readiness.h"
#include "ui/screens/start.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::PracticeKind;
using workspace::PracticeChoice;

constexpr float row_height = 56, kind_height = 44;

PracticeOffers offers_of(const workspace::Workspace& workspace) {
  PracticeOffers offers{workspace.practice_choices(), workspace.due_count(), workspace.weak_count(),
                        workspace.practice_figures()};
  offers.complete = !workspace.behind();
  return offers;
}

std::string sentence_of(const PracticeOffers& offers, bool left) {
  const auto count = [](int n) { return static_cast<std::size_t>(n); };
  if (offers.due > 0)
    return fmt::format("{} due, the weakest first.", domain::counted(count(offers.due), "answer is", "answers are"));
  if (left) return "Nothing else is due today.";
  if (offers.weak > 0)
    return fmt::format("Nothing is due today. {} could still be better.",
                       domain::counted(count(offers.weak), "answer", "answers"));
  return "Nothing is due today. You are ahead of your plan.";
}

/// Questions of one session: an interview has fewer than a session of practice may have.
int most_of(const domain::PracticeFor& what) {
  constexpr int mock_most = 12;
  return what.kind == PracticeKind::mock ? mock_most : practice_most;
}

std::string count_words(const PracticeChoice& choice) {
  const int taken = std::min(choice.questions, most_of(choice.what));
  const bool drawn = choice.what.kind == PracticeKind::mock;  // from the whole bank
  const std::string counted = choice.questions > taken && !drawn
                                  ? fmt::format("{} of {} questions", taken, choice.questions)
                                  : domain::counted(static_cast<std::size_t>(taken), "question");
  return fmt::format("{}, {}", counted, about_minutes(taken * minutes_each(choice.what.kind)));
}

/// The session that was left, first of all; returns the y below.
float draw_left_session(Frame& f, PracticeView& view, Place at) {
  const domain::PracticeSession& session = *view.session;
  const domain::PracticeItem& item = *domain::current(session);
  const domain::Question* question = f.workspace.question(item.question);
  constexpr float high = 88;
  const Rect r{at.x, at.y, at.w, high};
  f.draw.fill(r, Colour::soft, radius::block);
  const std::string words = fmt::format("Carry on: {} of {}", session.at + 1, session.items.size());
  const ButtonOptions options{.style = ButtonStyle::primary, .key = plain(Key::enter)};
  const float button_w = button_width(f, "Carry on", options), right = r.right() - 24;
  if (button(f, right - button_w, r.y + 24, "carry_on", "Carry on", options).pressed)
    f.out.go_instead({.page = PageId::practice, .step = 1});
  const float room = right - button_w - step::s24 - (r.x + 24);
  f.draw.text(r.x + 24, r.y + 18, Font::lead_bold, Colour::ink, f.draw.fit(Font::lead_bold, words, room));
  const std::string detail =
      fmt::format("{}{}{}", session.title, question != nullptr ? " · " : "", question != nullptr ? question->text : "");
  f.draw.text(r.x + 24, r.y + 48, Font::small, Colour::ink2, f.draw.fit(Font::small, detail, room));
  return r.bottom() + step::s32;
}

/// One way to practise: what, how many and how long, and its key.
Reply draw_choice(Frame& f, const Rect& r, int index, const PracticeChoice& choice, Chord key, bool slim) {
  f.draw.hair(r.x, r.y, r.w);
  const std::string count = count_words(choice);
  const Reply reply = row(f, {r.x - 12, r.y + 1, r.w + 24, r.h - 1}, std::to_string(index),
                          {.key = key, .label = choice.title, .state = std::to_string(choice.questions)});
  const float cap = key ? key_cap_width(f, key) + 16 : 0;
  const float centre = r.y + r.h / 2;
  if (key) key_cap(f, r.right() - cap + 16, centre - 11, key);
  if (slim) {
    const std::string number = std::to_string(choice.questions);
    const float w = f.draw.text_right(r.right() - cap, centre - 10, Font::small, Colour::ink2, number);
    f.draw.text(r.x, centre - 12, Font::body, Colour::ink, f.draw.fit(Font::body, choice.title, r.w - cap - w - 16));
    return reply;
  }
  const float w = f.draw.text_right(r.right() - cap, centre - 10, Font::small, Colour::ink2, count);
  const float room = r.w - cap - w - step::s16;
  const float top = choice.detail.empty() ? centre - 12 : r.y + 7;
  f.draw.text(r.x, top, Font::body_bold, Colour::ink, f.draw.fit(Font::body_bold, choice.title, room));
  if (!choice.detail.empty())
    f.draw.text(r.x, r.y + 31, Font::small, Colour::ink2, f.draw.fit(Font::small, choice.detail, room));
  return reply;
}

/// Everything but the preparation that stands above and the single kinds of question; returns the y below.
float draw_choices(Frame& f, PracticeView& view, Place at, const std::vector<PracticeChoice>& choices,
                   domain::InterviewId above) {
  const auto group = f.group("list");
  float y = at.y;
  int index = 0;
  for (const PracticeChoice& choice : choices) {
    if (choice.what.kind == PracticeKind::category) continue;
    if (choice.what.kind == PracticeKind::prepare && choice.what.interview == above) continue;
    const Chord key = index < 9 ? plain(digit_key(index + 1)) : Chord{};
    if (draw_choice(f, {at.x, y, at.w, row_height}, index, choice, key, false).pressed)
      begin_practice(f, view, choice.what);
    y += row_height;
    ++index;
  }
  return y;
}

/// One kind of question, in two columns, by letter; returns the y below.
float draw_kinds(Frame& f, PracticeView& view, const Page& page, float top,
                 const std::vector<PracticeChoice>& choices) {
  const Place at{page.x, top, page.w};
  const auto group = f.group("kinds");
  const bool two = at.w >= 560;
  const float gap = 40, w = two ? (at.w - gap) / 2 : at.w;
  float y = at.y;
  int index = 0;
  for (const PracticeChoice& choice : choices) {
    if (choice.what.kind != PracticeKind::category) continue;
    if (index == 0) y += heading(f, page, y, "One kind of question");
    const bool second = two && index % 2 == 1;
    const Chord key = plain(static_cast<Key>(static_cast<int>(Key::a) + index));
    if (draw_choice(f, {at.x + (second ? w + gap : 0), y, w, kind_height}, index, choice, key, true).pressed)
      begin_practice(f, view, choice.what);
    if (second || !two) y += kind_height;
    ++index;
  }
  if (two && index % 2 == 1) y += kind_height;
  return index == 0 ? y : y + step::s40;
}

std::string_view guess_heading(const domain::Calibration& c) {
  if (c.missing > 0) return "Your guesses";
  if (c.bias > 0.3) return "It goes worse than you guess";
  if (c.bias < -0.3) return "It goes better than you guess";
  return "Your guesses are close";
}

std::string_view mark_heading(const domain::Calibration& c) {
  if (c.missing > 0) return "Your marks and theirs";
  if (c.bias > 0.3) return "You mark yourself kinder than they do";
  if (c.bias < -0.3) return "You mark yourself harder than they do";
  return "You mark yourself as they do";
}

float draw_calibration(Frame& f, Place at, const workspace::PracticeFigures& figures) {
  constexpr CalibrationWords guessed{
      .across = "my guess", .top = "went very well", .middle = "", .bottom = "went badly"};
  constexpr CalibrationWords marked{
      .across = "my rating", .top = "took it well", .middle = "no sign", .bottom = "took it badly"};
  const bool two = at.w >= 680;
  const float gap = 48, w = two ? (at.w - gap) / 2 : at.w;
  const float first =
      calibration_figure(f, {at.x, at.y, w}, guess_heading(figures.predicted), figures.predicted, guessed);
  const Place second = two ? Place{at.x + w + gap, at.y, w} : Place{at.x, at.y + first + step::s24, w};
  const float last = calibration_figure(f, second, mark_heading(figures.received), figures.received, marked);
  return std::max(at.y + first, second.y + last);
}

void draw_empty(Frame& f, const Page& p) {
  float y = p.area.y + p.top;
  y += title(f, {p.x, y, p.w}, "Nothing to practise yet") + step::s8;
  y += f.draw.paragraph({p.x, y, std::min(p.w, size::column)}, Font::body, Colour::ink2,
                        "What you practise is what they asked you: every question of a finished debrief comes here, "
                        "the weak answers first.",
                        prose_line);
  if (button(f, p.x, y + step::s24, "write", "Write it down now",
             {.style = ButtonStyle::primary, .key = plain(Key::enter)}))
    write_it_down(f);
}

/// Where one goes on: the session that was left, the preparation, else the first way.
void greet(Frame& f, PracticeView& view, bool left, bool prepared) {
  if (!view.greeted && f.focused().empty()) f.focus(f.path(left ? "carry_on" : prepared ? "ready/today" : "list/0"));
  view.greeted = true;
}

}  // namespace

void begin_practice(Frame& f, PracticeView& view, const domain::PracticeFor& what) {
  const auto seed = static_cast<std::uint64_t>(f.new_id());
  choose_session(f, view, what, most_of(what), seed);
}

void draw_practice_start(Frame& f, PracticeView& view) {
  follow_start_commands(f);
  if (f.command("practice.skip") || f.command("practice.stop"))
    f.out.toast("No question is open: begin with one below");
  const Page p = page(f, PageShape::wide);
  const bool left = view.session && domain::current(*view.session) != nullptr;
  const PracticeOffers& offers = view.offers.get(f.workspace, f.now, 0, [&] { return offers_of(f.workspace); });
  if (offers.choices.empty() && !left) {
    if (offers.complete) return draw_empty(f, p);
    title(f, {p.x, page_area(p).y + p.top, p.w}, "Practice");
    return;
  }
  if (!view.greeted) f.memory().scrolls.erase(f.path("page"));
  ScrollArea scroll(f, "page", page_area(p));
  float y = scroll.top() + p.top;
  y += title(f, {p.x, y, p.w}, "Practice");
  const bool known = offers.complete || !offers.choices.empty();
  const std::string sentence = view.chosen_session ? "Choosing the questions …"
                               : known             ? sentence_of(offers, left)
                                                   : "Looking at what is due …";
  y += f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink2, sentence) + step::s24;
  if (left) y = draw_left_session(f, view, {p.x, y, p.w});
  const Readiness ready = draw_readiness(f, view, {p.x, y, p.w});
  y = draw_choices(f, view, {p.x, ready.below, p.w}, offers.choices, ready.interview) + step::s40;
  y = draw_kinds(f, view, p, y, offers.choices);
  y = draw_calibration(f, {p.x, y, p.w}, offers.figures);
  scroll.finish(y + step::s40);
  greet(f, view, left, ready.to_practise);
  if (f.command("practice.due")) begin_practice(f, view, {});
}

}  // namespace afterword::ui
