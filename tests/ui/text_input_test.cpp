// The input queue loses nothing, keeps the order, and gives a frame no more than it can hold.
#include "support/catch.h"
#include "support/headless.h"
#include "ui/text/utf8.h"

using namespace afterword::ui;
using afterword::tests::Headless;

namespace {

// Everything that arrives, frame by frame: letters as they are, other keys as "<number>", "|" between frames.
struct Recorder {
  Recorder() {
    window.frame = [this] {
      if (!seen.empty()) seen += '|';
      for (const Stroke& stroke : window.input.strokes())
        if (stroke.character != 0)
          seen += text::to_utf8(std::u32string(1, stroke.character));
        else
          seen += '<' + std::to_string(static_cast<int>(stroke.key)) + '>';
    };
  }
  Headless window;
  std::string seen;
};

}  // namespace

TEST_CASE("while text is typed, letters share a frame") {
  Recorder recorder;
  for (const char32_t c : U"abc😀")
    if (c != 0) recorder.window.input.character(c);
  recorder.window.step();
  CHECK(recorder.seen == "abc😀");
}

TEST_CASE("a key that may move the focus ends the frame") {
  Recorder recorder;
  recorder.window.input.character(U'a');
  recorder.window.input.key(Key::tab, true, {});
  recorder.window.input.character(U'b');
  recorder.window.step();
  CHECK(recorder.seen == "a|<258>|b");
}

TEST_CASE("without a text field each key has a frame to itself, with its character") {
  Recorder recorder;
  recorder.window.typing = false;
  for (const char32_t c : {U'3', U'4'}) {
    recorder.window.input.key(static_cast<Key>(c), true, {});
    recorder.window.input.character(c);
  }
  recorder.window.step();
  CHECK(recorder.seen == "<51>3|<52>4");
}

TEST_CASE("a key that goes down and up at once is not lost") {
  Recorder recorder;
  recorder.window.input.key(Key::enter, true, {});
  recorder.window.input.key(Key::enter, false, {});
  recorder.window.step();
  CHECK(recorder.seen == "<257>");
  CHECK_FALSE(recorder.window.input.held(Key::enter));
}

TEST_CASE("press and release of the mouse come in two frames, at the place where they happened") {
  Headless window;
  std::vector<std::pair<float, bool>> seen;
  window.frame = [&] {
    const ImGuiIO& io = ImGui::GetIO();
    seen.emplace_back(io.MousePos.x, io.MouseDown[0]);
  };
  window.input.mouse_move(10, 10);
  window.input.mouse_button(0, true);
  window.input.mouse_move(50, 10);
  window.input.mouse_button(0, false);
  window.step();
  CHECK(seen == std::vector<std::pair<float, bool>>{{10, true}, {50, false}});
}

TEST_CASE("a letter typed after a click comes after it") {
  Headless window;
  std::vector<std::string> order;
  window.frame = [&] {
    if (ImGui::GetIO().MouseClicked[0]) order.emplace_back("click");
    if (!window.input.strokes().empty()) order.emplace_back("letter");
  };
  window.input.mouse_button(0, true);
  window.input.character(U'x');
  window.input.mouse_button(0, false);
  window.step();
  CHECK(order == std::vector<std::string>{"click", "letter"});
}

TEST_CASE("who takes a key takes the letter that it printed") {
  Headless window;
  window.typing = false;
  bool taken = false;
  int left = 0;
  window.frame = [&] {
    taken = taken || window.input.take(Key::digit_3);
    for (const Stroke& stroke : window.input.strokes()) left += stroke.taken ? 0 : 1;
  };
  window.type("3");
  CHECK(taken);
  CHECK(left == 0);
}

TEST_CASE("a shortcut needs exactly its modifiers") {
  Headless window;
  std::string taken;
  window.frame = [&] {
    if (window.input.take(Key::z, ctrl_shift_key)) taken += "redo ";
    if (window.input.take(Key::z, ctrl_key)) taken += "undo ";
  };
  window.press(Key::z, ctrl_key);
  window.press(Key::z, ctrl_shift_key);
  window.press(Key::z);
  CHECK(taken == "undo redo ");
}

TEST_CASE("Dear ImGui hears of the modifiers and the wheel, not of the keys") {
  Headless window;
  float wheel = 0;
  bool ctrl = false;
  window.frame = [&] {
    wheel += ImGui::GetIO().MouseWheel;
    ctrl = ImGui::GetIO().KeyCtrl;
  };
  window.input.key(Key::left_control, true, {});
  window.input.mouse_wheel(0, 1);
  window.input.mouse_wheel(0, 2);
  window.step();
  CHECK(wheel == 3);
  CHECK(ctrl);
  window.input.key(Key::left_control, false, ctrl_key);
  window.step();
  CHECK_FALSE(ctrl);
}

TEST_CASE("when the window loses the focus nothing is held any more") {
  Headless window;
  window.input.key(Key::a, true, ctrl_key);
  window.input.mouse_button(0, true);
  window.step();
  window.input.window_focus(false);
  window.step();
  CHECK_FALSE(window.input.held(Key::a));
  CHECK_FALSE(ImGui::GetIO().MouseDown[0]);
  CHECK(window.input.mods() == Mods{});
}
