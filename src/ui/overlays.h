// What lies above the page: the palette, the menu, a question, news.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ui/frame.h"

namespace afterword::ui {

/// One line of the palette or the menu: a command, or a place to go to.
struct Entry {
  std::string group{};           ///< heading it stands under
  std::string text{};            ///< 16 px
  std::string detail{};          ///< 13 px beside it
  std::string right{};           ///< 13 px at the right edge
  Chord shortcut{};              ///< a key cap there instead
  bool quoted = false;           ///< the user's own words: ink2, in quotes
  std::string command{};         ///< either this …
  std::optional<Route> route{};  ///< … or this
};

struct PaletteState {
  bool open = false, fresh = false;
  std::string text;
  int at = 0;
  std::string back_to;  ///< what had the focus before
  std::vector<Entry> entries;
  std::string found_for;
  std::uint64_t found_at = 0;
};
void open_palette(Memory& m, PaletteState& state);
void draw_palette(Frame& f, PaletteState& state);
/// Commands that can be run here and match every word of `text`, in the table's order; the labels of undo and redo say
/// what they would do.
std::vector<Entry> matching_commands(const Frame& f, std::string_view text);
/// What the workspace finds for `text`, each with the way there.
std::vector<Entry> findings(const Frame& f, std::string_view text);

struct MenuState {
  bool open = false;
  int at = 0;
  std::string back_to;
};
void open_menu(Memory& m, MenuState& state);
void draw_menu(Frame& f, MenuState& state);

struct ConfirmState {
  std::optional<Confirm> question;
  bool fresh = false;
  std::string back_to;
};
void draw_confirm(Frame& f, ConfirmState& state);

/// Something long that the user has to wait for: it can be given up.
struct WaitingState {
  std::string title;  ///< "Taking in questions.md"; empty: nothing is waited for
  double since = 0;   ///< seconds
  bool given_up = false;
};
/// Nothing below takes any input. Says so only after a moment.
void draw_waiting(Frame& f, WaitingState& state);

struct Toast {
  std::string text;
  bool undo = false, failed = false;
  double until = 0;  ///< seconds
};
/// The latest one; it stays eight seconds, longer while it is hovered or focused.
void draw_toast(Frame& f, std::vector<Toast>& toasts);

void draw_tooltip(Frame& f);

}  // namespace afterword::ui
