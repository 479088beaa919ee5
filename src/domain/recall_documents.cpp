// The documents of a line, and which way each goes. A thought that moves a document begins a new one where the one
// before moved already, another way or with a document of its own: "gave my card, they want the number".
#include "domain/recall_line.h"

namespace afterword::domain {
namespace {

constexpr std::string_view papers =
    "cv|resume|certificate*|referees|references|reference letter*|portfolio|transcript*|passport|licence|license|dbs|"
    "work sample*|writing sample*|slides|deck|pdf|diploma|degree|payslip*|bank details|id card|report|flyer|brochure|"
    "sheet|spreadsheet|form|forms|folder|photos|card|plan|drawings|essay|visa|permit|letter|handbook|contract|proof|"
    "copy|copies|article|book|sample*";

/// "Gave nothing", "no documents".
bool nothing_went(const RecallLine& thought) {
  return thought.has("nothing|no documents|no papers|none") && direction_of(thought) != Direction::requested;
}

bool begins_another(Direction before, Direction now, const RecallLine& thought) {
  if (before == Direction::unset || now == Direction::unset) return false;
  return now != before || (thought.has(papers) && !thought.has("it|that|this|those|these"));
}

}  // namespace

Direction direction_of(const RecallLine& line) {
  if (line.has("they want*|she wants|he wants|they need*|she needs|he needs|they asked|asked for|asked me "
               "for|requested|would like|want it|wants it|need it|needs it|want to see|wants to see|they require*|must "
               "have|missing|due"))
    return Direction::requested;
  if (line.has("promised|i'll send|ill send|i will send|said id send|send|to send|will bring|ill bring|i owe"))
    return Direction::promised;
  if (line.has("gave|given|handed|left|showed|took them|got my|brought")) return Direction::given;
  return Direction::unset;
}

std::vector<RecallDocument> documents_in(const RecallLine& line, Date today) {
  std::vector<RecallDocument> documents;
  std::size_t begin = 0, end = 0;  // bytes of the one being read
  Direction moved = Direction::unset;
  const auto finish = [&] {
    const auto text = trim(line.text.substr(begin, end - begin));
    const RecallLine part(text);
    if (!part.words.empty() && !nothing_went(part))
      documents.push_back({std::string(text), direction_of(part), read_date(text, today)});
  };
  for (std::size_t i = 0; i < line.clauses.size(); ++i) {
    const auto& clause = line.clauses[i];
    const std::size_t from = line.words[clause.first].begin;
    const RecallLine thought(line.text.substr(from, line.words[clause.last - 1].end - from));
    const Direction now = direction_of(thought);
    const bool nothing = nothing_went(thought);
    if (i > 0 && begins_another(moved, now, thought)) {
      finish();
      begin = from;
    }
    end = i + 1 < line.clauses.size() ? line.words[clause.last - 1].end : line.text.size();
    if (now != Direction::unset || nothing) moved = now;
  }
  finish();
  return documents;
}

}  // namespace afterword::domain
