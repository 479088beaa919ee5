// The letter editor: a draft from what was recorded, checked while it is typed, sent by the user's own hand.
#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "domain/note_check.h"
#include "ui/frame.h"
#include "ui/layout.h"

namespace afterword::ui {

struct LetterView {
  domain::NoteId note;  ///< the one that is shown
  Route of;             ///< what it was opened for
  int drawn_in = -2;    ///< number of the latest frame
  /// What the draft is for that was asked for and is not there yet.
  enum class Drafting { nothing, asks, letter, anew } drafting = Drafting::nothing;
  bool composed = false;          ///< by this page just now
  std::vector<std::string> asks;  ///< what would make the draft better and is not recorded

  // The checks.
  std::string checked;      ///< the body that `findings` are of
  std::uint64_t check = 0;  ///< number of the check that found them; 0: none yet
  bool up_to_date = false;  ///< they are of the text as it stands
  std::string trouble;      ///< why spelling is not checked
  std::vector<domain::Finding> findings;
  std::set<std::string> kept;  ///< marks that the user wants to keep, see mark_name
  domain::NoteId kept_of;
  std::size_t current = 0;  ///< the mark that F8 went to last, from 1

  enum class Margin { checks, versions, other } margin = Margin::checks;
  domain::NoteId other;  ///< the letter that is shown beside it

  enum class Asking { nothing, sent, file } asking = Asking::nothing;
  std::string file;
};

std::span<const CommandRow> letter_commands();
/// Route::interview, person and letter say which; Route::note the letter itself, where there are several.
void draw_letter(Frame& f, LetterView& view);

}  // namespace afterword::ui
