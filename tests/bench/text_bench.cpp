// UI time per frame of the text editor while somebody types, by the length of the text and how it is divided. It is
// processor time of the thread, so that what else the machine does is not counted.
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "support/headless.h"
#include "ui/text/view.h"

using namespace afterword;

namespace {

double milliseconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// Words to a length; a paragraph ends after `paragraph` characters, 0: never.
std::string prose(std::size_t length, std::size_t paragraph) {
  static constexpr const char* words[] = {"the ",     "panel ", "asked ", "about ",
                                          "acuity, ", "beds ",  "and ",   "extraordinarily "};
  std::string text;
  std::size_t line = 0;
  for (std::size_t i = 0; text.size() < length; ++i) {
    const std::string word = words[(i * 7 + i / 3) % std::size(words)];
    text += word;
    line += word.size();
    if (paragraph != 0 && line >= paragraph) {
      text += '\n';
      line = 0;
    }
  }
  return text;
}

struct Field {
  explicit Field(bool one_line) : editor(one_line) {
    args.width = 560;
    args.clip = ImRect(0, 0, 560, 700);
    args.em = 16;
    args.focused = true;
    args.colours = {
        .text = IM_COL32_BLACK, .placeholder = IM_COL32_BLACK, .caret = IM_COL32_BLACK, .selection = IM_COL32_BLACK};
    window.frame = [this] {
      args.font = window.font;
      args.strokes = window.input.strokes();
      args.seconds = window.seconds();
      const double begun = milliseconds();
      ui::text::take_input(editor, args);
      const float height = ui::text::layout(editor, args);
      const ImRect caret = ui::text::caret_rect(editor, args);
      args.position.y += std::clamp(350.0F - caret.Min.y, -height, height);  // as a page scrolls it into view
      ui::text::draw(editor, *ImGui::GetForegroundDrawList(), args);
      frames.push_back(milliseconds() - begun);
    };
  }
  tests::Headless window;
  ui::text::Editor editor;
  ui::text::ViewArgs args;
  std::vector<double> frames;
};

void measure(const char* what, std::size_t length, std::size_t paragraph, bool one_line) {
  Field field(one_line);
  field.editor.set_text(prose(length, paragraph));
  field.window.step();
  const double first = field.frames.back();
  field.editor.set_caret(field.editor.size() / 2);
  field.window.step(2);
  field.frames.clear();
  for (int i = 0; i < 200; ++i) field.window.type(i % 7 == 6 ? " " : "a");
  if (!one_line) field.window.press(ui::Key::enter, {}, 5);
  std::sort(field.frames.begin(), field.frames.end());
  std::printf("%-34s %10zu characters: typing %.3f ms a frame, worst %.3f ms; first layout %.2f ms\n", what, length,
              field.frames[field.frames.size() / 2], field.frames.back(), first);
}

}  // namespace

int main() {
  for (const std::size_t length : {1'000U, 100'000U, 1'000'000U}) {
    measure("prose, paragraphs of 400", length, 400, false);
    measure("prose, one paragraph", length, 0, false);
    measure("prose, a line end after each word", length, 1, false);
    measure("single line", length, 0, true);
  }
  Field field(false);
  field.editor.set_text("ab");
  field.window.step();
  field.window.clipboard = prose(10'000'000, 400);
  const double begun = milliseconds();
  field.window.press(ui::Key::v, ui::ctrl_key);
  std::printf("pasting 10 MB: %.0f ms\n", milliseconds() - begun);
  return 0;
}
