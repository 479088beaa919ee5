// The bank as Anki's text import takes it (https://docs.ankiweb.net/importing/text-files.html).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"

namespace afterword::exchange {

/// Tabs between fields, HTML in them; the first column is the question's ref (as made_ref where there is none), the
/// last its tags. exchange/question_list.h reads it back without loss but for what anki_losses names.
std::string write_anki(const std::vector<domain::Question>& questions);
/// What of these questions the file does not hold, as sentences; empty where it holds everything.
std::vector<std::string> anki_losses(const std::vector<domain::Question>& questions);

/// Anki parts tags at blanks: a blank becomes "_", and "_" and "\" get a backslash before them.
std::string anki_tag(std::string_view tag);
std::string from_anki_tag(std::string_view tag);

/// The line that says that a file was written here, so that tags are meant as anki_tag makes them.
constexpr std::string_view anki_mark = "#afterword:1";

}  // namespace afterword::exchange
