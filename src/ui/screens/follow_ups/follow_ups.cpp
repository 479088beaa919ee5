#include "ui/screens/follow_ups/follow_ups.h"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/dates.h"
#include "ui/memory.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/start.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr auto here = PageId::follow_ups;

constexpr std::array<CommandRow, 8> rows{{
    {"steps.done", "Done", plain(Key::d), "The step is done", here, false},
    {"steps.drop", "Drop…", plain(Key::x), "Give the step up, and say why", here, false},
    {"steps.later", "Later…", plain(Key::z), "Put the step off, as far as the rules go", here, false},
    {"steps.reopen", "To do again", plain(Key::o), "What was done, dropped or put off is open again", here, false},
    {"steps.undo", "Take the latest step back", plain(Key::u), "The same as Ctrl Z", here, false},
    {"steps.another", "Another follow-up…", plain(Key::n), "Something to bring, or asking once more", here, false},
    {"steps.view", "By day or by opportunity", plain(Key::t), "The other one of the two views", here, false},
    {"steps.closed", "Show what is done", plain(Key::c), "And what was dropped", here, false},
}};

/// The number of the line that has the focus, or −1.
int focused_line(const Frame& f) {
  const std::string prefix = f.path("list") + "/";
  const std::string& at = f.focused();
  if (!at.starts_with(prefix)) return -1;
  int number = 0;
  for (const char c : at.substr(prefix.size())) {
    if (c < '0' || c > '9') return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

using Steps = std::vector<const domain::PlannedStep*>;

/// The number of that step, or −1.
int number_of(const Steps& steps, std::string_view id) {
  const auto at =
      std::ranges::find(steps, id, [](const domain::PlannedStep* step) { return std::string_view(step->id); });
  return at == steps.end() ? -1 : static_cast<int>(at - steps.begin());
}

void keep_focus(Frame& f, FollowUpsView& view, const Steps& lines) {
  const bool came = view.drawn_in + 1 != f.memory().frame_number;
  view.drawn_in = f.memory().frame_number;
  const int count = static_cast<int>(lines.size());
  int wanted = std::exchange(view.wanted, -1);
  if (came && f.route.focus.empty()) {
    wanted = std::max(0, number_of(lines, view.current));
  }
  view.kept_drawn = wanted >= 0 && count > 0 ? std::clamp(wanted, 0, count - 1) : focused_line(f);
  if (wanted >= 0 && count > 0) f.focus(f.path("list") + "/" + std::to_string(view.kept_drawn));
}

void follow_commands(Frame& f, FollowUpsView& view, const Steps& lines) {
  if (f.command("steps.undo")) f.out.run("edit.undo");
  if (f.command("steps.view")) {
    view.by_opportunity = !view.by_opportunity;
    view.wanted = std::max(0, focused_line(f));
    f.again();
  }
  if (f.command("steps.closed")) {
    view.closed_shown = !view.closed_shown;
    f.again();
  }
  int at = focused_line(f);
  if (at >= 0 && at < static_cast<int>(lines.size()))
    view.current = lines[static_cast<std::size_t>(at)]->id;
  else
    at = number_of(lines, view.current);
  if (at >= 0) follow_step_keys(f, view, *lines[static_cast<std::size_t>(at)]);
}

void draw_empty(Frame& f) {
  const Page p = page(f, PageShape::wide);
  const float w = std::min(p.w, size::column);
  float y = p.area.y + p.top;
  y += title(f, {p.x, y, p.w}, "Follow-ups") + step::s8;
  y += f.draw.paragraph({p.x, y, w}, Font::body, Colour::ink2,
                        "Whom to thank, when to ask how things stand, what was promised, and when to let it rest: all "
                        "of it stands here, each on its day, once you have written an interview down.",
                        prose_line);
  y += step::s24;
  if (command_button(f, p.x, y, "start.write", ButtonStyle::primary)) write_it_down(f);
}

float draw_views(Frame& f, FollowUpsView& view, const Page& p, float y) {
  const ChipItem items[] = {{"day", "By day", !view.by_opportunity},
                            {"opportunity", "By opportunity", view.by_opportunity}};
  const ChipsReply reply = chips(f, {p.x, y, p.w}, "view", items, true);
  if (reply.pressed >= 0) view.by_opportunity = reply.pressed == 1;
  return y + reply.rect.h + step::s16;
}

}  // namespace

std::span<const CommandRow> follow_ups_commands() { return rows; }

int open_steps(const workspace::Workspace& workspace) { return count_open(workspace).open; }

std::vector<const domain::PlannedStep*> steps_in_order(const FollowUpsView& view, const StepsByDay& steps) {
  Steps all;
  for (const StepDay& day : steps.days) all.insert(all.end(), day.steps.begin(), day.steps.end());
  if (view.closed_shown && !view.by_opportunity) all.insert(all.end(), steps.closed.begin(), steps.closed.end());
  return all;
}

void stop_asking(Frame& f, FollowUpsView& view) {
  view.asking = FollowUpsView::Asking::nothing;
  view.typed.clear();
  f.again();
}

void draw_follow_ups(Frame& f, FollowUpsView& view) {
  f.wake_in(static_cast<double>(minute_ms - f.now.utc_ms % minute_ms) / 1000);
  follow_start_commands(f);
  const StepsByDay& steps =
      view.steps.get_of(f.workspace.plan_revision(), f.now, 0, [&] { return steps_by_day(f.workspace, f.now); });
  if (steps.days.empty() && steps.closed.empty()) return draw_empty(f);
  const Steps lines = steps_in_order(view, steps);
  keep_focus(f, view, lines);
  follow_commands(f, view, lines);
  if (view.asking != FollowUpsView::Asking::nothing && f.key(plain(Key::escape))) {
    view.wanted = std::max(0, number_of(lines, view.asked_of));
    stop_asking(f, view);
  }
  const Page p = page(f, PageShape::wide, false, true);
  {
    ScrollArea scroll(f, "page", page_area(p));
    float y = scroll.top() + p.top;
    y += title(f, {p.x, y, p.w}, "Follow-ups");
    y += f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink2, steps_sentence(steps)) + step::s16;
    y = draw_views(f, view, p, y);
    y = view.by_opportunity ? draw_timeline(f, view, p, steps, scroll, y)
                            : draw_step_list(f, view, p, steps, scroll, y);
    scroll.finish(y + step::s32);
  }
  if (view.decided) carry_out(f, view, *std::exchange(view.decided, std::nullopt));
  FootBar foot(f, p, "Enter opens the line, D done, X drop, Z later, O to do again, U undo, T by opportunity");
  if (foot.secondary("another", "Another follow-up…")) f.out.run("steps.another");
}

}  // namespace afterword::ui
