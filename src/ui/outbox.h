// What a screen asks for while it draws. Nothing of it happens before the frame is over.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "ui/route.h"
#include "workspace/edits.h"
#include "workspace/import.h"

namespace afterword::ui {

/// A dialog, only for what cannot be undone.
struct Confirm {
  std::string title, text;
  std::string yes;  ///< what the button does: "Erase Lorna"
  std::vector<workspace::Edit> edits;
  std::optional<Route> then;
};

/// Something that leaves the program, by the hands of whoever runs the shell.
struct HandOut {
  enum class To {
    mail,  ///< the letter, into the user's mail program
    page,  ///< the letter, as a printable page in `file` that is then opened
    open   ///< a link or file, with the program that the desktop has for it
  } to = To::mail;
  domain::NoteId note;
  std::string file = {};  ///< its ending says the format; or the link
};

/// One line of a folder.
struct FolderEntry {
  std::string name;
  bool folder = false;
};

/// A file that is to be taken in.
struct TakeIn {
  std::size_t file = 0;  ///< its number among those that are looked at
  std::string name;
  std::shared_ptr<const std::string> bytes;
  workspace::ImportOptions options;
  Route then;  ///< the page where what came in stands
};

class Outbox {
 public:
  /// Carried out after the frame, in order. With `toast` a toast says so and offers Undo.
  void edit(workspace::Edit edit, std::string toast = {}) {
    edits.push_back({{std::move(edit)}, {}, std::move(toast)});
  }
  /// Likewise, all or none of them and one step of undo, called `name`.
  void together(std::string name, std::vector<workspace::Edit> all, std::string toast = {}) {
    edits.push_back({std::move(all), std::move(name), std::move(toast)});
  }
  void set(workspace::Field field, std::int64_t row, workspace::Value value) {
    edit(workspace::SetValue{field, row, std::move(value)});
  }
  void go(Route to) { route = std::move(to); }
  /// Likewise, and the page shown now is no stop on the way back.
  void go_instead(Route to) {
    route = std::move(to);
    route_replaces = true;
  }
  /// To where the user came from.
  void back() { go_back = true; }
  /// News without Undo.
  void toast(std::string text) { toasts.push_back(std::move(text)); }
  /// Runs a command of the table, as if its key had been pressed.
  void run(std::string_view command) { commands.emplace_back(command); }
  void ask(Confirm question) { confirm = std::move(question); }
  /// A preference of the program itself (Workspace::set_preference).
  void prefer(std::string key, std::string value) { preferences.emplace_back(std::move(key), std::move(value)); }
  void hand_out(HandOut what) { handed.push_back(std::move(what)); }
  /// The word is right from now on.
  void learn(std::string word) { words.push_back(std::move(word)); }
  void forget(std::string word) { forgotten.push_back(std::move(word)); }
  void end_typing() { typing_ended = true; }
  /// Into the clipboard.
  void copy(std::string text) { copied = std::move(text); }
  /// Written by Workspace::save_page, whatever its bytes are; a toast says where.
  void save_page(std::string name, std::string text) { page = {std::move(name), std::move(text)}; }

  /// Reads a file for the import page.
  void open_file(std::string path) { file = std::move(path); }
  void list_folder(std::string path) { folder = std::move(path); }
  void take_in(TakeIn what) { taken_in = std::move(what); }

  struct Queued {
    std::vector<workspace::Edit> edits;  ///< one, or several under a name
    std::string name, toast;
  };
  std::vector<Queued> edits;
  std::optional<Route> route;
  bool route_replaces = false;
  bool go_back = false;
  bool typing_ended = false;
  std::vector<std::string> toasts, commands, words, forgotten;
  std::vector<HandOut> handed;
  std::optional<std::string> copied, file, folder;
  std::optional<TakeIn> taken_in;
  std::optional<std::pair<std::string, std::string>> page;
  std::optional<Confirm> confirm;
  std::vector<std::pair<std::string, std::string>> preferences;
};

}  // namespace afterword::ui
