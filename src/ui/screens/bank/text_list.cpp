#include "ui/screens/bank/text_list.h"

#include <algorithm>

#include "domain/text.h"
#include "ui/widgets.h"
#include "workspace/question_texts.h"

namespace afterword::ui {

namespace {

using workspace::SetTexts;

constexpr float indent = 20, gap = 4, between = 20;
constexpr double pause = 0.25;  // seconds: on disk within 300 ms of the last key

bool chord_came(Frame& f) {
  return std::any_of(f.strokes().begin(), f.strokes().end(), [](const Stroke& stroke) {
    return stroke.key != Key::none && (stroke.mods.ctrl || stroke.mods.alt);
  });
}

class Lines {
 public:
  Lines(Frame& f, Place at, TextListView& view, const std::vector<std::string>& texts, const TextListLook& look)
      : f_(f), at_(at), view_(view), texts_(texts), look_(look) {
    actions_w_ = f.draw.width(Font::small_bold, "Remove") + step::s12;
    if (!look.action.empty()) actions_w_ += f.draw.width(Font::small_bold, look.action) + between;
    reply_.bottom = at.y;
  }

  TextListReply draw() {
    const int count = static_cast<int>(texts_.size());
    // The record left out what was typed (a double), or took it back: its own texts show again.
    if (view_.line >= 0 && !view_.waiting && view_.count != texts_.size()) let_go();
    const bool growing = view_.fresh && view_.line < count;
    for (int i = 0; i < count; ++i)
      if (!growing || i != view_.line) line(i);
    last_line(count);
    if (view_.waiting) settle_after_pause();
    return reply_;
  }

  std::optional<std::vector<std::string>> wanted;  ///< the list as it is to be
  bool removed = false;

 private:
  void line(int index) {
    const auto at = static_cast<std::size_t>(index);
    const bool drafted = view_.line == index && !view_.fresh;
    bool entered = false;
    {
      const auto scope = f_.scope(index);
      const TextReply reply = field("text", drafted ? view_.draft : texts_[at], {}, actions_w_, entered);
      f_.draw.disc({at_.x + 5, reply.rect.y + 13}, 2.5F, Colour::line);
      if (reply.changed) type(index, false, reply.text);
      if (view_.line == index && !view_.fresh && reply.left) {
        settle();
        let_go();
      }
      actions(index, reply.rect);
    }
    if (!entered) return;
    f_.focus(f_.path(index + 1 < static_cast<int>(texts_.size()) ? std::to_string(index + 1) + "/text" : "new"));
  }

  void last_line(int count) {
    const bool growing = view_.fresh && view_.line >= 0;
    bool entered = false;
    const TextReply reply = field("new", growing ? std::string_view(view_.draft) : "", look_.add, 0, entered);
    f_.draw.text(at_.x + 1, reply.rect.y + 1, Font::body, Colour::ink2, "+");
    if (reply.changed) type(growing ? view_.line : count, true, reply.text);
    if (view_.fresh && (reply.left || entered)) {
      settle();
      let_go();
      reply.editor->set_text("");
      f_.again();
    }
  }

  TextReply field(std::string_view name, std::string_view value, std::string_view placeholder, float right,
                  bool& entered) {
    const Place place{at_.x + indent, reply_.bottom, at_.w - indent - right};
    const auto before = [&entered](const Stroke& stroke) {
      if (stroke.key != Key::enter && stroke.key != Key::keypad_enter) return false;
      if (stroke.mods != Mods{}) return false;
      entered = true;
      return true;
    };
    const TextReply reply =
        prose(f_, place, name, {}, value, {.placeholder = placeholder, .min_rows = 1, .bare = true, .before = before});
    if (reply.focused) f_.draw.fill({place.x - 8, reply.rect.y + 3, 3, reply.rect.h - 6}, Colour::accent);
    reply_.bottom = reply.rect.bottom() + gap;
    return reply;
  }

  /// "Remove" and the look's own action at the right of a line, shown to the mouse and to the focus.
  void actions(int index, const Rect& field) {
    const Rect row{at_.x, field.y, at_.w, field.h};
    if (!f_.hovers(row) && !f_.focus_within(f_.path({}))) return;
    float x = at_.x + at_.w - f_.draw.width(Font::small_bold, "Remove");
    const LinkOptions quiet{.font = Font::small_bold, .colour = Colour::ink2};
    const bool remove = link(f_, x, field.y + 2, "remove", "Remove", quiet).pressed;
    if (!look_.action.empty()) {
      x -= between + f_.draw.width(Font::small_bold, look_.action);
      if (link(f_, x, field.y + 2, "act", look_.action, {.font = Font::small_bold}).pressed) reply_.acted = index;
    }
    if (!remove) return;
    wanted = texts_;
    wanted->erase(wanted->begin() + index);
    removed = true;
    let_go();
  }

  void type(int index, bool fresh, const std::string& text) {
    if (view_.waiting && (view_.line != index || view_.fresh != fresh)) settle();
    view_.line = index;
    view_.fresh = fresh;
    view_.draft = text;
    view_.waiting = true;
    view_.changed_at = f_.seconds();
  }

  void let_go() {
    view_.line = -1;
    view_.fresh = view_.waiting = false;
    view_.draft.clear();
  }

  /// The draft goes into the record.
  void settle() {
    if (!view_.waiting) return;
    view_.waiting = false;
    const auto index = static_cast<std::size_t>(view_.line);
    const std::string text(domain::trim(view_.draft));
    std::vector<std::string> made = texts_;
    if (index < made.size())
      made[index] = text;
    else if (!text.empty())
      made.push_back(text);
    view_.count = made.size();
    if (made != texts_) wanted = std::move(made);
  }

  void settle_after_pause() {
    const bool paused = f_.seconds() - view_.changed_at >= pause;
    const bool elsewhere = chord_came(f_) || f_.mouse_clicked();
    // A line that was emptied goes when it is left, not under the writer's hands.
    if (domain::trim(view_.draft).empty()) return;
    if (paused || elsewhere)
      settle();
    else
      f_.again();
  }

  Frame& f_;
  Place at_;
  TextListView& view_;
  const std::vector<std::string>& texts_;
  const TextListLook& look_;
  TextListReply reply_;
  float actions_w_ = 0;
};

}  // namespace

TextListReply edit_texts(Frame& f, Place at, std::string_view name, TextListView& view, const domain::Question& owner,
                         SetTexts::List list, const TextListLook& look) {
  if (view.owner != owner.id) {
    view = {};
    view.owner = owner.id;
  }
  const auto scope = f.scope(name);
  Lines lines(f, at, view, texts_of(owner, list), look);
  const TextListReply reply = lines.draw();
  if (lines.wanted)
    f.out.edit(SetTexts{owner.id, list, std::move(*lines.wanted)}, lines.removed ? std::string(look.removed) : "");
  return reply;
}

}  // namespace afterword::ui
