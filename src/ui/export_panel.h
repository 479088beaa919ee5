// Export: what the page at hand can give, in which formats, what each leaves out, and where it goes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "ui/frame.h"

namespace afterword::ui {

struct Views;

/// Something that the page at hand can give.
struct ExportOffer {
  std::string name;   ///< last part of its path: "interview"
  std::string label;  ///< "This interview"
  std::string file;   ///< what its file is called, without an ending
  workspace::ExportWanted wanted;
};
/// The one that most would want there first, everything last.
std::vector<ExportOffer> export_offers(const workspace::Workspace& workspace, const Route& route, const Views& views,
                                       const domain::Time& now);

struct ExportState {
  bool open = false, fresh = false;
  std::string back_to;  ///< what had the focus before
  std::vector<ExportOffer> offers;
  std::size_t at = 0;      ///< of the offers
  std::size_t format = 0;  ///< of the offer's formats
  bool private_notes = false;
  std::string place;                  ///< where it goes, as typed
  std::string trouble;                ///< why it was not written
  std::optional<std::string> listed;  ///< the folder that `entries` are of
  std::vector<FolderEntry> entries;
  bool asked = false;  ///< it is to be written as soon as the frame is over
  std::optional<workspace::Errand<workspace::ExportWritten>> writing;
  bool folder = false;  ///< what is being written is a folder
  float height = 0;     ///< of the panel, as drawn last
};
/// `folder`: where it is to go unless somebody says otherwise; ends with "/".
void open_export(Memory& m, ExportState& state, std::vector<ExportOffer> offers, const std::string& folder);
void draw_export(Frame& f, ExportState& state);
workspace::ExportWanted export_wanted(const ExportState& state);
/// "~/Documents/" of "~/Documents/bank.md".
std::string folder_of_place(std::string_view place);

}  // namespace afterword::ui
