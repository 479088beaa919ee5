// What the shell is made of, for the files that carry it out: shell.cpp draws, shell_delivery.cpp does what the frame
// asked for.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ui/export_panel.h"
#include "ui/fonts.h"
#include "ui/memory.h"
#include "ui/overlays.h"
#include "ui/preferences.h"
#include "ui/screens/list.h"
#include "ui/shell.h"

namespace afterword::ui {

ImGuiContext* make_imgui_context();

constexpr double toast_for = 8;  // seconds

struct Shell::Impl {
  workspace::Workspace& workspace;
  ShellHost host;
  ImGuiContext* context = make_imgui_context();
  Fonts fonts;
  Input input;
  Memory memory;
  Views views;
  Outbox out;
  Route route;
  std::vector<Route> history;
  PaletteState palette;
  MenuState menu;
  ConfirmState confirm;
  ExportState export_panel;
  WaitingState waiting;
  TakeIn taking;  ///< what is waited for
  std::optional<workspace::Errand<workspace::Workspace::ImportReport>> taken;
  std::vector<Toast> toasts;
  float width_px = 1280, height_px = 800, display_scale = 1;
  std::string last_error;
  std::size_t edits_queued = 0;
  bool prepared = false;     ///< since the latest frame
  bool stood_still = false;  ///< the frame before had nothing left to do
  bool changing = false;     ///< the next frame shows something else: a page, the palette, a question
  std::size_t remarks_shown = 0;
  int held_frames = 0;  ///< frames in a row in which what was typed had to wait

  Impl(workspace::Workspace& w, FontSource& source, ShellHost h) : workspace(w), host(std::move(h)), fonts(source) {
    memory.input = &input;
    show_remarks();
  }
  ~Impl() { ImGui::DestroyContext(context); }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  float scale() const { return display_scale * static_cast<float>(zoom_percent(workspace)) / 100; }
  ThemeKind theme_kind() const;
  void show_remarks();
  void begin(double seconds);
  void take_input();
  bool prepare();
  void read_mouse();
  void draw();
  void shortcuts();
  void escape();
  void run(const std::string& id);
  void set_zoom(int percent) { workspace.set_preference(preference::zoom, std::to_string(percent)); }
  void undo_or_redo(bool undo);
  Route brief_route() const;
  void save_page(const std::string& name, const std::string& text);
  void tell(std::string words, bool with_undo = false);
  void complain(const std::string& words);
  void open_file(const std::string& path);
  void open_files(const std::vector<std::string>& paths);
  void list_folder(const std::string& folder);
  void take_in(TakeIn what);
  void follow_taking();
  void finish_taking(const TakeIn& what, const domain::Result<workspace::Workspace::ImportReport>& done);
  std::string export_folder() const;
  void begin_export();
  void write_export();
  void follow_export();
  void go(const Route& to, bool keep_history);
  void back();
  void hand_out();
  void deliver();
  void carry_out();
  void forget_old_editors();
  FrameResult result();
};

}  // namespace afterword::ui
