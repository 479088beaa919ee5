// Reads the raw page line by line: prefix first, then the guess, then what each kind needs to know.
#include "domain/recall.h"

#include <algorithm>

#include "domain/date_words.h"
#include "domain/recall_line.h"

namespace afterword::domain {
namespace {

/// Who asked: a name before the question ("B: why…", "Yves again: …", "Tobias wanted to know"), or "from …" behind it.
PersonId asker(const RecallLine& line, const std::vector<Mention>& people) {
  if (people.empty()) return {};
  const auto& first = people.front();
  if (first.first <= 1) return first.id;
  const auto colon = line.text.find(": ");
  if (colon != std::string_view::npos && line.words[first.first].begin < colon) return first.id;
  for (const auto& person : people) {
    const std::size_t i = person.first;
    const bool led = i > 0 && line.is(i - 1, {"from", "by", "with"});
    const bool asks_here = line.is(person.last, {"asked", "asks", "wanted", "again", "opened", "started"});
    const auto open = line.text.rfind('(', line.words[i].begin);
    const bool in_brackets = open != std::string_view::npos && line.text.find(')', open) > line.words[i].begin &&
                             line.text.substr(open, line.words[i].begin - open).find("from") != std::string_view::npos;
    if (led || asks_here || in_brackets) return person.id;
  }
  return {};
}

void fill_in(RecallReading& reading, const RecallLine& line, const std::vector<KnownPerson>& people, Date today) {
  const auto named = mentions(line, people);
  if (!named.empty()) reading.about = named.front().id;
  switch (reading.kind) {
    case RecallKind::question: {
      const auto split = split_question(line);
      reading.text = split.question;
      reading.answer = split.answer;
      reading.rating = split.rating;
      reading.about = asker(line, named);
      break;
    }
    case RecallKind::answer:
      reading.rating = split_question(line).rating;
      break;
    case RecallKind::document:
      reading.direction = direction_of(line);
      reading.by = read_date(line.text, today);
      reading.documents = documents_in(line, today);
      break;
    case RecallKind::next:
      reading.by = read_date(line.text, today);
      break;
    case RecallKind::person:
      if (reading.names.empty()) reading.names = names_in(line);
      if (reading.name.empty() && !reading.names.empty()) reading.name = reading.names.front();
      reading.about = reading.name.empty() ? PersonId{} : person_called(reading.name, people);
      break;
    case RecallKind::note:
    case RecallKind::concern:
    case RecallKind::personal:
      break;
  }
}

RecallReading begin_reading(const RecallPrefix& prefix) {
  RecallReading reading;
  reading.text = prefix.text;
  reading.listed = prefix.listed;
  return reading;
}

void name_behind_prefix(RecallReading& reading, std::string_view line, const RecallPrefix& prefix) {
  const bool at = prefix.said && prefix.kind == RecallKind::person && line.find('@') != std::string_view::npos;
  if (!at) return;
  reading.name = name_behind_at(prefix.text);
  if (!reading.name.empty()) reading.names = {reading.name};
}

}  // namespace

RecallReading read_line(std::string_view line, const std::vector<RecallReading>& before,
                        const std::vector<KnownPerson>& people, Date today) {
  const auto prefix = read_prefix(line, before, people);
  auto reading = begin_reading(prefix);
  const RecallLine cut(prefix.text);
  if (prefix.said) {
    reading.kind = prefix.kind;
    reading.by_prefix = true;
    reading.confidence = 1;
    name_behind_prefix(reading, line, prefix);
  } else {
    const auto guess = guess_kind(cut, prefix, before, people, today);
    reading.kind = guess.kind;
    reading.confidence = guess.confidence;
  }
  fill_in(reading, cut, people, today);
  return reading;
}

RecallReading read_line_as(RecallKind kind, std::string_view line, const std::vector<RecallReading>& before,
                           const std::vector<KnownPerson>& people, Date today) {
  const auto prefix = read_prefix(line, before, people);
  auto reading = begin_reading(prefix);
  reading.kind = kind;
  reading.by_prefix = prefix.said && prefix.kind == kind;
  reading.confidence = 1;
  if (kind == RecallKind::person) name_behind_prefix(reading, line, prefix);
  fill_in(reading, RecallLine(prefix.text), people, today);
  return reading;
}

When read_date(std::string_view text, Date today) {
  const RecallLine line(text);
  const auto days = days_in(text, line.words, today, Lean::future, DateStyle::prose);
  if (days.empty()) return {};
  // "1 may latest" settles it, then "by Friday"; of "thursday or friday" the later one.
  const auto latest = std::find_if(days.begin(), days.end(), [&](const SpokenDay& d) {
    return line.is(d.last, {"latest", "deadline", "max"}) ||
           (line.is(d.last, {"at"}) && line.is(d.last + 2, {"latest"}));
  });
  auto chosen = latest;
  if (chosen == days.end())
    chosen = std::find_if(days.begin(), days.end(), [&](const SpokenDay& d) {
      return d.first > 0 && (line.is(d.first - 1, {"by", "before", "until", "till", "latest"}) ||
                             (line.is(d.first - 1, {"the"}) && d.first > 1 &&
                              line.is(d.first - 2, {"by", "before", "until", "till"})));
    });
  if (chosen == days.end()) chosen = days.begin();
  const auto next = std::next(chosen);
  if (chosen != latest && next != days.end() && next->first == chosen->last + 1 && line.is(chosen->last, {"or", "to"}))
    chosen = next;
  return When{std::max(chosen->day, chosen->day < today ? chosen->day : today)};
}

}  // namespace afterword::domain
