#include "domain/course.h"

#include <algorithm>
#include <limits>

#include "domain/dates.h"
#include "domain/debrief.h"

namespace afterword::domain {
namespace {

constexpr std::int64_t undated = std::numeric_limits<std::int64_t>::max();

std::int64_t moment(const CourseEntry& entry) { return entry.at ? entry.at->utc_ms : undated; }

bool one_sending(const CourseEntry& a, const CourseEntry& b) {
  return a.kind == CourseKind::letter && b.kind == CourseKind::letter && a.letter == b.letter &&
         a.interview == b.interview && a.at && b.at && date_of(*a.at) == date_of(*b.at);
}

void add_letter(std::vector<CourseEntry>& entries, const Note& note) {
  CourseEntry entry{.kind = CourseKind::letter,
                    .at = note.sent,
                    .interview = note.interview,
                    .note = note.id,
                    .letter = note.kind,
                    .person = note.person,
                    .letters = 1};
  const auto same =
      std::find_if(entries.begin(), entries.end(), [&](const CourseEntry& one) { return one_sending(one, entry); });
  if (same == entries.end())
    entries.push_back(std::move(entry));
  else
    ++same->letters;
}

}  // namespace

std::vector<CourseEntry> course(const CourseInput& input) {
  std::vector<CourseEntry> entries;
  for (const Interview* one : input.interviews) {
    CourseEntry entry{.kind = CourseKind::round, .at = one->starts ? one->starts : one->ends, .interview = one->id};
    const auto end = end_of(*one);
    entry.ahead = end && *end > input.now;
    entries.push_back(std::move(entry));
  }
  for (const Note* note : input.notes)
    if (note->sent) add_letter(entries, *note);
  const auto& outcome = input.opportunity->outcome;
  if (outcome && (outcome->at || !outcome->text.empty()))
    entries.push_back({.kind = CourseKind::outcome, .at = outcome->at});
  std::stable_sort(entries.begin(), entries.end(),
                   [](const CourseEntry& a, const CourseEntry& b) { return moment(a) < moment(b); });
  return entries;
}

std::vector<const Research*> research_in_order(const Opportunity& opportunity) {
  std::vector<const Research*> notes;
  for (const Research& one : opportunity.research) notes.push_back(&one);
  std::stable_sort(notes.begin(), notes.end(), [](const Research* a, const Research* b) {
    const auto day = [](const Research* one) { return day_of(one->at).value_or(Date::max()); };
    return day(a) > day(b);
  });
  return notes;
}

}  // namespace afterword::domain
