#include "ui/screens/bank/picker.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "domain/debrief.h"
#include "domain/text.h"
#include "ui/memory.h"
#include "ui/screens/bank/hits.h"
#include "ui/screens/bank/words.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr float panel_w = 680, input_h = 64, row_h = 56, foot_h = 44;
constexpr int most_rows = 5;
constexpr int most_found = 24;

void add(QuestionPicker& picker, domain::QuestionId id, domain::QuestionId but_for) {
  if (id == but_for || std::ssize(picker.found) >= most_found) return;
  if (std::find(picker.found.begin(), picker.found.end(), id) == picker.found.end()) picker.found.push_back(id);
}

/// The questions nearest in words first, then those that hold what was typed.
void look_up(Frame& f, QuestionPicker& picker, const PickerLook& look) {
  const std::uint64_t revision = f.workspace.revision();
  if (picker.looked && picker.found_for == picker.text && picker.found_at == revision) return;
  const bool typed = !domain::trim(picker.text).empty();
  const auto near = f.workspace.similar_questions(typed ? std::string_view(picker.text) : look.like, 6);
  const auto hits = typed ? f.workspace.find(picker.text, most_found) : std::vector<workspace::Hit>();
  if (f.workspace.behind()) return;  // what is shown stays until there is more
  if (picker.found_for != picker.text) picker.at = 0;
  picker.found.clear();
  picker.words.clear();
  for (const auto& one : near) add(picker, one.id, look.but_for);
  for (const auto& hit : hits)
    if (hit.noun == domain::Noun::question) add(picker, {hit.row}, look.but_for);
  for (const auto& word : domain::words_of(picker.text)) picker.words.push_back(word.folded);
  picker.looked = true;
  picker.found_for = picker.text;
  picker.found_at = revision;
}

bool draw_row(Frame& f, QuestionPicker& picker, const Rect& r, int index) {
  const bool chosen = index == picker.at;
  const domain::QuestionId id = picker.found[static_cast<std::size_t>(index)];
  const auto* question = f.workspace.question_row(id);
  const std::string text = question == nullptr ? std::string{} : question->text;
  const Reply reply =
      f.widget(r, std::to_string(index),
               {.kind = WidgetKind::row, .label = text, .state = chosen ? "chosen" : "", .focusable = false});
  if (chosen) {
    f.draw.fill(r, Colour::soft, radius::control);
    f.draw.edge(r, Colour::accent, radius::control, 2);
  } else if (reply.hovered) {
    f.draw.fill(r, Colour::hover, radius::control);
  }
  if (question == nullptr) {
    f.wake_in(0.02);
    return reply.pressed;
  }
  draw_hits(f, {r.x + 16, r.y + 6, r.w - 32}, 24, 1, text, hits_in(text, picker.words));
  f.draw.text(r.x + 16, r.y + 30, Font::small, Colour::ink2,
              f.draw.fit(Font::small, times_words(*question) + " · " + kind_words(question->category), r.w - 32));
  return reply.pressed;
}

void draw_foot(Frame& f, const Rect& panel, std::string_view does) {
  const float y = panel.bottom() - foot_h;
  f.draw.hair(panel.x + 1, y, panel.w - 2);
  float x = panel.x + 24;
  x += key_cap(f, x, y + 11, plain(Key::up)) + 4;
  x += key_cap(f, x, y + 11, plain(Key::down)) + 6;
  x += f.draw.text(x, y + 12, Font::small, Colour::ink2, "choose") + 16;
  x += key_cap(f, x, y + 11, plain(Key::enter)) + 6;
  f.draw.text(x, y + 12, Font::small, Colour::ink2, does);
}

void walk(Frame& f, QuestionPicker& picker) {
  const int count = static_cast<int>(picker.found.size());
  if (f.key(plain(Key::down))) ++picker.at;
  if (f.key(plain(Key::up))) --picker.at;
  if (f.key(plain(Key::page_down))) picker.at += most_rows;
  if (f.key(plain(Key::page_up))) picker.at -= most_rows;
  picker.at = std::clamp(picker.at, 0, std::max(0, count - 1));
}

void close(Frame& f, QuestionPicker& picker) {
  picker.open = false;
  picker.looked = false;
  if (!picker.back_to.empty()) f.focus(picker.back_to, f.memory().ring);
  f.again();
}

/// The rows around the chosen one; the one that was pressed becomes it. True where one was.
bool draw_rows(Frame& f, QuestionPicker& picker, Place at, int rows) {
  const int count = static_cast<int>(picker.found.size());
  const int first = std::max(0, picker.at - rows + 1);
  bool pressed = false;
  for (int i = first; i < std::min(count, first + rows); ++i) {
    const float y = at.y + static_cast<float>(i - first) * row_h;
    if (!draw_row(f, picker, {at.x, y, at.w, row_h}, i)) continue;
    picker.at = i;
    pressed = true;
  }
  if (count == 0) {
    const std::string_view words =
        picker.text.empty() ? "Type a word of the question" : "No question holds these words";
    f.draw.text(at.x + 16, at.y + 16, Font::body, Colour::ink2, words);
  }
  return pressed;
}

}  // namespace

void open_picker(Frame& f, QuestionPicker& picker) {
  picker = {};
  picker.open = picker.fresh = true;
  picker.back_to = f.focused();
  f.again();
}

domain::QuestionId draw_picker(Frame& f, QuestionPicker& picker, const PickerLook& look) {
  if (!picker.open) return {};
  look_up(f, picker, look);
  f.begin_layer(ImGui::GetForegroundDrawList());
  const auto scope = f.scope(look.name);
  f.draw.fill(Rect{0, 0, f.width, f.height}, Colour::scrim);
  const float w = std::min(panel_w, f.width - 32);
  const float more_h = picker.found.empty() ? 0 : look.more_h;
  const float room = f.height - 16 - input_h - 16 - more_h - foot_h;
  const int rows =
      std::clamp(std::min(static_cast<int>(picker.found.size()), static_cast<int>(room / row_h)), 1, most_rows);
  const float high = input_h + static_cast<float>(rows) * row_h + 16 + more_h + foot_h;
  const Rect panel{std::floor((f.width - w) / 2), std::max(8.0F, std::min(96.0F, (f.height - high) / 2)), w, high};
  f.draw.fill(panel, Colour::raised, radius::block);
  f.draw.edge(panel, Colour::line, radius::block);
  if (picker.fresh) f.focus(f.path("text"), false);
  const TextReply typed =
      text_field(f, {panel.x + 24, panel.y + 18, w - 48 - 60}, "text", {}, picker.fresh ? "" : picker.text,
                 {.placeholder = look.placeholder, .font = Font::lead, .enter_leaves = false, .bare = true});
  picker.fresh = false;
  if (typed.changed) {
    picker.text = typed.text;
    look_up(f, picker, look);
  }
  const Chord escape = plain(Key::escape);
  key_cap(f, panel.right() - 24 - key_cap_width(f, escape), panel.y + 21, escape, false);
  f.draw.hair(panel.x + 1, panel.y + input_h - 1, w - 2);
  walk(f, picker);
  const bool pressed = draw_rows(f, picker, {panel.x + 8, panel.y + input_h + 8, w - 16}, rows);
  domain::QuestionId taken;
  if (!picker.found.empty()) {
    const domain::QuestionId chosen = picker.found[static_cast<std::size_t>(picker.at)];
    const Place below{panel.x + 24, panel.bottom() - foot_h - look.more_h, w - 48};
    const bool yes = look.more && look.more(below, chosen);
    if (yes || typed.entered || (pressed && !look.more)) taken = chosen;
  }
  draw_foot(f, panel, look.does);
  const bool outside = f.mouse_clicked() && !panel.contains(f.mouse());
  if (taken || outside || f.key(escape)) close(f, picker);
  f.end_layer();
  return taken;
}

}  // namespace afterword::ui
