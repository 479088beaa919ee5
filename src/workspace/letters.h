// What a letter's text is checked against, gathered from the records.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "domain/note_check.h"
#include "workspace/workspace.h"

namespace afterword::exchange {
enum class Paper;
}

namespace afterword::workspace {

class Spelling;

/// Copies and pointers that a NoteContext needs; good until the next edit, undo or refresh of the document.
struct LetterSurroundings {
  domain::NoteContext context;
  std::deque<domain::Person> known;  ///< by name only
};

/// Fills in everything but the spelling.
void gather(const Workspace& document, const LetterText& letter, LetterSurroundings& into);
/// Teaches the spelling the words of the records and what the user chose and learned.
void teach(const Workspace& document, const domain::NoteContext& context, Spelling& spelling);

std::vector<std::string> learned_words(const Workspace& document);

/// What to print on: the paper `named` ("a4", "letter"), without one what the settings say.
exchange::Paper paper_for(const Workspace& document, std::string_view named = {});

inline constexpr std::string_view english_preference = "spelling.english";  ///< "en_US", "en_GB"; both otherwise
inline constexpr std::string_view paper_preference = "print.paper";         ///< "letter" for US Letter; A4 otherwise
inline constexpr std::string_view learned_preference = "spelling.words";    ///< one a line

}  // namespace afterword::workspace
