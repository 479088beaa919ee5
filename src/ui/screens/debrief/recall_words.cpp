// What the margin of the free recall says beside each line, and the words of its kinds.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/screens/debrief/origins.h"
#include "ui/screens/debrief/recall.h"
#include "ui/screens/lack_route.h"
#include "ui/screens/spoken.h"

namespace afterword::ui {

namespace {

using domain::Noun;
using domain::RecallKind;

/// In the order of RecallKind.
struct KindWords {
  std::string_view letter, name, like;
  Key key;
  domain::Step step;
  std::string_view field;  ///< of its widget in that step
};
constexpr std::array<KindWords, 8> words_of_kinds{{
    {"", "A note, left as it is", "Stays a note", Key::x, domain::Step::recall, ""},
    {"q", "Question", "Looks like a question", Key::q, domain::Step::questions, "answer"},
    {"a", "Answer", "Looks like an answer", Key::a, domain::Step::questions, "answer"},
    {"c", "Concern", "Looks like a concern", Key::c, domain::Step::concerns, "rebuttal"},
    {"p", "Personal", "Looks personal", Key::p, domain::Step::personal, ""},
    {"d", "Document", "Looks like a document", Key::d, domain::Step::documents, "name"},
    {"n", "Next step", "Looks like a next step", Key::n, domain::Step::next, "outline"},
    {"@", "Met", "Looks like someone you met", Key::w, domain::Step::who, "name"},
}};

const KindWords& words(RecallKind kind) { return words_of_kinds[static_cast<std::size_t>(kind)]; }

std::string_view direction_words(domain::Direction direction) {
  switch (direction) {
    case domain::Direction::given:
      return "given";
    case domain::Direction::requested:
      return "asked for";
    case domain::Direction::promised:
      return "promised";
    case domain::Direction::unset:
      break;
  }
  return {};
}

/// "asked for"; "given, another asked for" where the line speaks of two.
std::string document_words(const domain::RecallReading& reading) {
  std::string text;
  for (const auto& document : reading.documents) {
    const std::string_view way = direction_words(document.direction);
    if (!way.empty()) text += fmt::format("{}{}", text.empty() ? "" : ", another ", way);
  }
  return text;
}

std::string comma(std::string_view text) { return text.empty() ? std::string{} : fmt::format(", {}", text); }

template <class Rows>
int number_of(const Rows& rows, std::int64_t id) {
  const auto at = std::ranges::find(rows, id, [](const auto& one) { return one.id.value; });
  return at == rows.end() ? 0 : static_cast<int>(at - rows.begin()) + 1;
}

/// What a reading says besides its kind: the asker, the day, which way a document goes.
std::string particulars(const StepContext& c, const domain::RecallReading& reading) {
  switch (reading.kind) {
    case RecallKind::next: {
      const auto day = domain::day_of(reading.by);
      return day ? fmt::format(", by {}", domain::short_day(*day)) : std::string{};
    }
    case RecallKind::document:
      return comma(document_words(reading));
    case RecallKind::person:
      return reading.names.empty() ? std::string{} : " " + domain::listed(reading.names);
    case RecallKind::question:
    case RecallKind::concern:
    case RecallKind::personal:
      return comma(name_of(c, reading.about));
    case RecallKind::answer:
    case RecallKind::note:
      break;
  }
  return {};
}

Route place_of(const StepContext& c, const domain::RecallMark& mark) {
  domain::Lack there;
  there.step = words(mark.kind).step;
  there.noun = mark.item_noun;
  there.row = mark.item;
  there.field = words(mark.kind).field;
  return lack_route(c.interview, there);
}

/// Beside a line that became something.
RecallNote placed_note(const StepContext& c, const domain::RecallMark& mark, const domain::RecallReading& reading) {
  RecallNote note;
  note.accent = true;
  note.to = place_of(c, mark);
  note.first = words(mark.kind).name;
  note.rest = particulars(c, reading);
  const int number = mark.item_noun == Noun::asked ? number_of(c.interview.asked, mark.item) : 0;
  if (number > 0 && mark.kind == RecallKind::answer) {
    note.rest = fmt::format(" to question {}", number);
  } else if (number > 0) {
    note.first += fmt::format(" {}", number);
    note.rest = comma(name_of(c, c.interview.asked[static_cast<std::size_t>(number - 1)].by));
  }
  const int concern = mark.item_noun == Noun::concern ? number_of(c.interview.concerns, mark.item) : 0;
  if (concern > 0) note.rest = comma(name_of(c, c.interview.concerns[static_cast<std::size_t>(concern - 1)].by));
  return note;
}

/// Why a settled line has no place yet, where that needs saying.
std::string waits_for(const domain::RecallReading& reading) {
  if (reading.kind == RecallKind::answer) return " to the question above";
  if (reading.kind == RecallKind::personal && !reading.about) return ", about whom? Name them in the line";
  if (reading.kind == RecallKind::person && reading.name.empty()) return " somebody without a name";
  return {};
}

}  // namespace

std::string_view recall_letter(RecallKind kind) { return words(kind).letter; }
std::string_view recall_name(RecallKind kind) {
  return kind == RecallKind::person ? "Someone you met" : words(kind).name;
}
Key recall_key(RecallKind kind) { return words(kind).key; }

RecallNote recall_note(const StepContext& c, const RecallLines& lines, int line, bool current,
                       const std::optional<KnownQuestion>& known) {
  const domain::RecallReading& reading = lines.reading(line);
  RecallNote note;
  switch (lines.state(line)) {
    case LineState::blank:
      break;
    case LineState::placed:
      note = placed_note(c, *lines.mark(line), reading);
      note.known = known;
      if (known)
        note.rest += !known->ask ? ". In your bank" : known->when.empty() ? ". In your bank?" : ". Met before?";
      return note;
    case LineState::settled:
      note = {.first = std::string(words(reading.kind).name), .rest = particulars(c, reading), .accent = true};
      if (note.rest.empty()) note.rest = waits_for(reading);
      break;
    case LineState::guess:
      if (current) {
        note = {.first = std::string(words(reading.kind).name),
                .rest = particulars(c, reading) + "?",
                .accent = true,
                .tab = "keeps it"};
      } else {
        note.rest = std::string(words(reading.kind).like) + (known ? " you have met" : "") +
                    (reading.kind == RecallKind::person ? std::string{} : particulars(c, reading));
      }
      break;
    case LineState::note:
      note.rest = current ? "A note." : "Stays a note, as you wrote it";
      if (current) note.tab = "says what it is";
      break;
  }
  return note;
}

std::string recall_words(const RecallLines::Counts& counts) {
  if (counts.lines == 0) return "Nothing yet. One line is a beginning.";
  std::string text = domain::counted(static_cast<std::size_t>(counts.lines), "line") + ".";
  std::vector<std::string> parts;
  const auto part = [&](int n, std::string_view one, std::string_view many) {
    if (n > 0) parts.push_back(fmt::format("{} {}", n, n == 1 ? one : many));
  };
  part(counts.placed, "has its place", "have their place");
  part(counts.guesses, "is a guess", "are guesses");
  part(counts.notes, "stays a note", "stay notes");
  for (std::size_t i = 0; i < parts.size(); ++i) text += (i == 0 ? " " : ", ") + parts[i];
  return text + ".";
}

}  // namespace afterword::ui
