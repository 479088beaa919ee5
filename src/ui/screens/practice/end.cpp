// The page at the end of a session: what improved, what comes back soon, how good the guesses were.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/text.h"
#include "ui/memory.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/practice/calibration.h"
#include "ui/screens/practice/pages.h"
#include "ui/screens/practice/parts.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using workspace::SessionEnd;

constexpr float widest = 864, end_row_height = 60;

/// How far the guesses of one session lay from what was given.
struct Guesses {
  int all = 0, right = 0, rosier = 0, harder = 0;
  std::array<std::array<int, 5>, 5> counts{};
};

Guesses guesses_of(const domain::PracticeSession& session) {
  Guesses g;
  for (const domain::PracticeItem& item : session.items) {
    if (!item.predicted || item.rating == 0) continue;
    ++g.all;
    g.right += *item.predicted == item.rating ? 1 : 0;
    g.rosier += *item.predicted > item.rating ? 1 : 0;
    g.harder += *item.predicted < item.rating ? 1 : 0;
    ++g.counts[static_cast<std::size_t>(*item.predicted - 1)][static_cast<std::size_t>(item.rating - 1)];
  }
  return g;
}

std::string guesses_words(const Guesses& g) {
  std::vector<std::string> parts;
  if (g.right > 0) parts.push_back(fmt::format("{} right", g.right));
  if (g.harder > 0) parts.push_back(fmt::format("{} went better than you thought", g.harder));
  if (g.rosier > 0) parts.push_back(fmt::format("{} worse", g.rosier));
  return fmt::format("Of {}, {}.", domain::counted(static_cast<std::size_t>(g.all), "guess", "guesses"),
                     domain::listed(parts));
}

/// From the rating before to the one now, on a line of five: hollow before, full now.
void draw_step(Frame& f, float right, float centre, const SessionEnd::Line& line) {
  constexpr float pitch = 24;
  const auto at = [&](int rating) { return right - 8 - static_cast<float>(5 - rating) * pitch; };
  for (int n = 1; n <= 5; ++n) f.draw.disc({at(n), centre}, 1.5F, Colour::line);
  const bool worse = line.before && *line.before > line.rating;
  const Colour c = worse ? Colour::duemark : Colour::accent;
  if (line.before && *line.before != line.rating) {
    const float a = at(std::min(*line.before, line.rating)), b = at(std::max(*line.before, line.rating));
    f.draw.fill({a, centre - 2, b - a, 4}, c);
    f.draw.disc({at(*line.before), centre}, 7.5F, Colour::page);
    f.draw.ring({at(*line.before), centre}, 6.5F, c, 2.5F);
  }
  f.draw.disc({at(line.rating), centre}, 8, c);
  f.draw.text_centre(at(line.rating), centre - 10, Font::small_bold, worse ? Colour::page : Colour::on,
                     std::to_string(line.rating));
}

std::string line_words(const SessionEnd::Line& line) {
  std::string words = line.next.words.empty() ? std::string{} : "Comes back " + line.next.words;
  if (line.before && *line.before != line.rating)
    words = fmt::format("{} to {}{}", *line.before, line.rating, words.empty() ? "" : " · " + words);
  else if (!line.before)
    words = "Practised for the first time" + (words.empty() ? "" : " · " + words);
  return words;
}

float draw_lines(Frame& f, Place at, std::string_view name, std::string_view words,
                 const std::vector<SessionEnd::Line>& lines) {
  if (lines.empty()) return at.y;
  const auto scope = f.group(name);
  float y = at.y + rule_heading(f, at, words) - step::s8;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const SessionEnd::Line& line = lines[i];
    const Rect r{at.x, y, at.w, end_row_height};
    const Reply reply = row(
        f, {r.x - 12, r.y, r.w + 24, r.h}, std::to_string(i),
        {.label = line.text,
         .state = line.before ? fmt::format("{} {}", *line.before, line.rating) : fmt::format("- {}", line.rating)});
    const float room = at.w - 136;
    f.draw.text(r.x, r.y + 8, Font::body_bold, Colour::ink, f.draw.fit(Font::body_bold, line.text, room));
    f.draw.text(r.x, r.y + 32, Font::small, Colour::ink2, f.draw.fit(Font::small, line_words(line), room));
    draw_step(f, r.right(), r.y + 20, line);
    if (reply.pressed) f.out.go({.page = PageId::bank, .question = line.id});
    y += end_row_height;
  }
  return y + step::s24;
}

/// Beside the lines, or below them in a narrow window; returns the y below.
float draw_guesses(Frame& f, Place at, const domain::PracticeSession& session) {
  const Guesses g = guesses_of(session);
  if (g.all == 0) return at.y;
  float y = at.y + rule_heading(f, at, "Your guesses") - step::s4;
  y += f.draw.paragraph({at.x, y, at.w}, Font::small, Colour::ink2, guesses_words(g)) + step::s16;
  y += calibration_field(f, {at.x - 28, y, at.w + 28}, g.counts,
                         {.across = "guess", .top = "went well", .middle = "", .bottom = "badly"});
  return y;
}

void draw_end_foot(Frame& f, PracticeView& view, const Page& p) {
  FootBar foot(f, p, "Ctrl Z takes back the last rating");
  const int due = f.workspace.due_count();
  const bool done = foot.primary("done", "Done", plain(Key::enter));
  const bool more =
      due > 0 && foot.secondary("more", fmt::format("{} more {} due", due, due == 1 ? "is" : "are"), plain(Key::m));
  if (done) {
    close_session(f, view);
    f.out.go_instead({.page = PageId::today});
  } else if (more) {
    choose_session(f, view, {}, practice_most);
  }
}

}  // namespace

void draw_practice_end(Frame& f, PracticeView& view) {
  const domain::PracticeSession& session = *view.session;
  if (view.item != session.at) {
    drop_focus(f);
    f.memory().scrolls.erase(f.path("page"));
  }
  view.item = session.at;
  const SessionEnd& end =
      view.end.get(f.workspace, f.now, session.begun.utc_ms, [&] { return f.workspace.session_end(session); });
  practice_bar(f, view, 0);
  if (!view.session) return f.again();
  const Page p = practice_page(f, widest);
  const bool beside = p.w >= 800;
  const float w = beside ? p.w - size::margin - size::gap : p.w;
  {
    ScrollArea scroll(f, "page", practice_area(f, p));
    float y = scroll.top() + step::s24;
    y += title(f, {p.x, y, p.w}, end.rated == 0 ? "Nothing practised this time" : "That is it for now");
    y += f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink2, end.sentence) + step::s32;
    float guesses = y;
    if (beside) guesses = draw_guesses(f, {p.x + w + size::gap, y, size::margin}, session);
    y = draw_lines(f, {p.x, y, w}, "improved", "Went better than before", end.improved);
    y = draw_lines(f, {p.x, y, w}, "repeat", "Comes back today or tomorrow", end.repeat);
    y = draw_lines(f, {p.x, y, w}, "rest", "The rest", end.rest);
    if (!beside) guesses = draw_guesses(f, {p.x, y, p.w}, session);
    scroll.finish(std::max(y, guesses) + step::s16);
  }
  draw_end_foot(f, view, p);
}

}  // namespace afterword::ui
