// One row per kind of file.
#include "workspace/file_kinds.h"

#include <array>
#include <filesystem>

#include "domain/text.h"
#include "exchange/debrief_read.h"
#include "exchange/pages_to_read.h"
#include "exchange/question_list.h"
#include "exchange/text_bytes.h"
#include "exchange/transcript.h"
#include "exchange/vcard.h"
#include "workspace/take_cards.h"
#include "workspace/take_debrief.h"
#include "workspace/take_document.h"
#include "workspace/take_list.h"
#include "workspace/take_transcript.h"

namespace afterword::workspace {
namespace {

using domain::Error;
using domain::Result;

bool looks_like_json(std::string_view bytes) {
  constexpr std::size_t beginning = 4096;
  if (exchange::is_utf16(bytes)) return looks_like_json(exchange::utf8_of_utf16(bytes.substr(0, beginning)));
  if (bytes.substr(0, 3) == "\xEF\xBB\xBF") bytes.remove_prefix(3);
  const auto first = bytes.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return false;
  // "[00:02] Ann: hello" begins like a list.
  return bytes[first] == '{' || (bytes[first] == '[' && !exchange::is_transcript(bytes));
}

constexpr auto kinds = std::to_array<FileKind>({
    {"a question set", "", exchange::is_question_set, prepare_set},
    {"an Afterword file (JSON that begins with {\"afterword\": 1)", ".json", looks_like_json, prepare_document},
    {"cards of people (.vcf)", ".vcf", exchange::is_vcard, prepare_cards},
    {"the page of a debrief (Markdown)", "", exchange::is_debrief_page, prepare_debrief},
    {"a list of questions", ".md .markdown .csv .tsv .tab", exchange::is_question_list, prepare_list, true},
    {"a transcript (.vtt, .srt, or text with names)", ".vtt .srt", exchange::is_transcript, prepare_transcript},
    {"a list of questions", "", exchange::may_be_question_list, prepare_list},
});

bool has_ending(std::string_view endings, const std::string& ending) {
  if (ending.empty()) return false;
  for (std::size_t at = endings.find(ending); at != std::string_view::npos; at = endings.find(ending, at + 1)) {
    const std::size_t end = at + ending.size();
    if (end == endings.size() || endings[end] == ' ') return true;
  }
  return false;
}

}  // namespace

Result<const FileKind*> kind_of(const exchange::Source& file) {
  if (exchange::is_page_to_read(file.bytes))
    return Error::invalid(
        "Nothing was imported. This is a page of Afterword's to be read, an index, a brief or a debrief of before; the "
        "pages of interviews and questions beside an index are read back, and an export as JSON holds everything: " +
        file.name);
  const std::string ending = domain::fold(std::filesystem::path(file.name).extension().string());
  for (const auto& kind : kinds)
    if (kind.by_content(file.bytes) || (kind.sure_ending && has_ending(kind.endings, ending))) return &kind;
  for (const auto& kind : kinds)
    if (has_ending(kind.endings, ending)) return &kind;
  return Error::invalid(
      "Nothing was imported. This is no Afterword file (JSON that begins with {\"afterword\": 1), no card "
      "(BEGIN:VCARD), "
      "no list of questions and no transcript: " +
      file.name);
}

}  // namespace afterword::workspace
