// What keys and mouse do to the editor.
#include <algorithm>
#include <cmath>
#include <optional>

#include "ui/text/geometry.h"

namespace afterword::ui::text {

namespace {

bool enters_text(char32_t c) {
  return c >= 0x20 && c != 0x7F && c <= 0x10FFFF && !(c >= 0x80 && c < 0xA0) && !(c >= 0xD800 && c <= 0xDFFF);
}

std::optional<Move> movement(Key key, bool ctrl, bool one_line) {
  switch (key) {
    case Key::left:
      return ctrl ? Move::word_left : Move::left;
    case Key::right:
      return ctrl ? Move::word_right : Move::right;
    case Key::home:
      return ctrl ? Move::text_start : Move::row_start;
    case Key::end:
      return ctrl ? Move::text_end : Move::row_end;
    default:
      break;
  }
  if (one_line || ctrl) return std::nullopt;
  switch (key) {
    case Key::up:
      return Move::up;
    case Key::down:
      return Move::down;
    case Key::page_up:
      return Move::page_up;
    case Key::page_down:
      return Move::page_down;
    default:
      return std::nullopt;
  }
}

// The keys of one frame and what they do. Each function says whether the key was its own.
class Keyboard {
 public:
  Keyboard(Editor& editor, const ViewArgs& args) : editor_(editor), args_(args) {}

  bool press(const Stroke& stroke, InputResult& result) {
    if (stroke.mods.alt || stroke.mods.super) return false;
    return move(stroke) || clipboard(stroke) || command(stroke) || edit(stroke) || enter(stroke, result) ||
           prints(stroke);
  }

  bool character(char32_t c) {
    if (args_.read_only || !enters_text(c)) return false;
    editor_.type(std::u32string_view(&c, 1), args_.seconds);
    return true;
  }

 private:
  bool move(const Stroke& stroke) {
    const auto how = movement(stroke.key, stroke.mods.ctrl, editor_.one_line());
    if (!how) return false;
    const float page = (args_.clip.GetHeight() - args_.row_height) / std::max(1.0F, args_.row_height);
    editor_.move(*how, stroke.mods.shift, static_cast<std::size_t>(std::max(1.0F, page)));
    return true;
  }

  bool clipboard(const Stroke& stroke) {
    const Mods mods = stroke.mods;
    if ((stroke.key == Key::c && mods == ctrl_key) || (stroke.key == Key::insert && mods == ctrl_key)) {
      copy();
      return true;
    }
    if ((stroke.key == Key::x && mods == ctrl_key) || (stroke.key == Key::del && mods == shift_key)) {
      copy();
      if (!args_.read_only) editor_.erase_selection();
      return true;
    }
    if ((stroke.key == Key::v && mods.ctrl) || (stroke.key == Key::insert && mods == shift_key)) {
      const char* pasted = args_.read_only ? nullptr : ImGui::GetClipboardText();
      if (pasted != nullptr) editor_.paste(pasted);
      return true;
    }
    return false;
  }

  void copy() {
    if (editor_.has_selection()) ImGui::SetClipboardText(editor_.selected_text().c_str());
  }

  // Undo and redo are the caller's where nothing is left to take back here.
  bool command(const Stroke& stroke) {
    if (!stroke.mods.ctrl) return false;
    if (stroke.key == Key::a && stroke.mods == ctrl_key) {
      editor_.select_all();
      return true;
    }
    if (args_.read_only) return false;
    if (stroke.key == Key::z) return stroke.mods.shift ? editor_.redo() : editor_.undo();
    return stroke.key == Key::y && stroke.mods == ctrl_key && editor_.redo();
  }

  bool edit(const Stroke& stroke) {
    if (args_.read_only) return false;
    if (stroke.key == Key::backspace) {
      editor_.erase_back(args_.seconds, stroke.mods.ctrl);
      return true;
    }
    if (stroke.key == Key::del) {
      editor_.erase_ahead(args_.seconds, stroke.mods.ctrl);
      return true;
    }
    return false;
  }

  bool enter(const Stroke& stroke, InputResult& result) {
    if (stroke.key != Key::enter && stroke.key != Key::keypad_enter) return false;
    if (stroke.mods.ctrl || (editor_.one_line() && stroke.mods.shift)) return false;
    if (editor_.one_line()) {
      result.submitted = true;
    } else {
      if (args_.read_only) return false;
      editor_.type(U"\n", args_.seconds);
    }
    return true;
  }

  // A plain letter's key is text here, not a shortcut; the letter itself follows as a character.
  bool prints(const Stroke& stroke) {
    const int code = static_cast<int>(stroke.key);
    const bool has_sign = (code >= static_cast<int>(Key::space) && code < static_cast<int>(Key::escape)) ||
                          (code >= static_cast<int>(Key::keypad_0) && code <= static_cast<int>(Key::keypad_add));
    return has_sign && !stroke.mods.ctrl && !args_.read_only;
  }

  Editor& editor_;
  const ViewArgs& args_;
};

void begin_drag(Editor& editor, const ViewArgs& args, std::size_t row, float x) {
  const int clicks = args.mouse.clicks;
  if (clicks == 1) {
    editor.set_caret_at(row, x, args.mouse.shift);
    editor.drag = Editor::Drag::characters;
    return;
  }
  const std::size_t position = editor.position_at(row, x);
  if (clicks == 2) {
    editor.select_word(position);
    editor.drag = Editor::Drag::words;
  } else {
    editor.select_paragraph(position);
    editor.drag = Editor::Drag::paragraphs;
  }
  editor.drag_from = editor.selection();
}

// Whole words or paragraphs are taken from where the drag began to where the mouse is.
void drag_on(Editor& editor, std::size_t row, float x) {
  if (editor.drag == Editor::Drag::characters) return editor.set_caret_at(row, x, true);
  const std::size_t position = editor.position_at(row, x);
  const TextRange begun = editor.drag_from;
  const TextRange here = editor.drag == Editor::Drag::words ? word_around(editor.characters(), position)
                                                            : editor.buffer().paragraph(editor.paragraph_of(position));
  if (here.from < begun.from)
    editor.select(begun.to, here.from);
  else
    editor.select(begun.from, std::max(begun.to, here.to));
}

void take_mouse(Editor& editor, const ViewArgs& args, InputResult& result) {
  const Mouse& mouse = args.mouse;
  if (!mouse.down && mouse.clicks == 0) editor.drag = Editor::Drag::none;
  const bool begins = mouse.clicks > 0 && mouse.hovers;
  if (!begins && editor.drag == Editor::Drag::none) return;
  const Geometry geometry(editor, args);
  const float x = mouse.position.x - geometry.left();
  const std::size_t row =
      editor.one_line() ? editor.layout().piece_at(x) : geometry.row_at(mouse.position.y - args.position.y);
  if (begins) {
    result.wants_focus = true;
    begin_drag(editor, args, row, x);
    return;
  }
  drag_on(editor, row, x);
  if (mouse.position.y < args.clip.Min.y) result.drag_scroll = mouse.position.y - args.clip.Min.y;
  if (mouse.position.y > args.clip.Max.y) result.drag_scroll = mouse.position.y - args.clip.Max.y;
}

void take_strokes(Editor& editor, const ViewArgs& args, InputResult& result) {
  Keyboard keyboard(editor, args);
  bool caller_took_key = false;  // then the character that the key printed goes with it
  for (Stroke& stroke : args.strokes) {
    const bool is_character = stroke.character != 0;
    if (stroke.taken) continue;
    if ((is_character && caller_took_key) || (args.before && args.before(stroke))) {
      stroke.taken = true;
      caller_took_key = !is_character;
      continue;
    }
    caller_took_key = false;
    stroke.taken = is_character ? keyboard.character(stroke.character) : keyboard.press(stroke, result);
    result.keys_used = result.keys_used || stroke.taken;
  }
}

}  // namespace

InputResult take_input(Editor& editor, const ViewArgs& args) {
  InputResult result;
  layout(editor, args);
  const std::uint64_t revision = editor.revision();
  const TextRange selection = editor.selection();
  const std::size_t caret = editor.caret();
  const bool before_break = editor.caret_before_break();
  take_mouse(editor, args, result);
  if (args.focused) take_strokes(editor, args, result);
  result.changed = editor.revision() != revision;
  result.caret_moved = result.changed || result.wants_focus || result.keys_used || editor.caret() != caret ||
                       editor.caret_before_break() != before_break || editor.selection() != selection;
  return result;
}

}  // namespace afterword::ui::text
