#include "domain/merge_people.h"

#include <algorithm>

#include "domain/text.h"
#include "domain/theme.h"

namespace afterword::domain {
namespace {

void fill(std::string& text, const std::string& other) {
  if (trim(text).empty()) text = other;
}

void add_line(std::string& text, std::string_view line) {
  const auto lines = entries_of(text);
  if (trim(line).empty() || std::find(lines.begin(), lines.end(), trim(line)) != lines.end()) return;
  if (!trim(text).empty()) text += "\n";
  text += trim(line);
}

void add_way(Person& keep, std::string Person::*where, const Person& other) {
  fill(keep.*where, other.*where);
  add_further_way(keep, other.*where);
}

template <class Row, class Unite>
void unite(std::vector<Row>& rows, const std::vector<Row>& others, Unite unite_rows) {
  for (const Row& other : others) {
    const auto known =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return same_said(row.text, other.text); });
    if (known == rows.end())
      rows.push_back(other);
    else
      unite_rows(*known, other);
  }
}

}  // namespace

// A second number may be the one that is answered.
void add_further_way(Person& person, std::string_view way) {
  if (trim(way).empty()) return;
  for (const std::string* own : {&person.email, &person.phone, &person.address, &person.linkedin})
    if (fold(trim(*own)) == fold(trim(way))) return;
  Detail second;
  second.text = "also reached at " + std::string(trim(way));
  second.topic = "contact";
  second.mention = false;
  if (std::none_of(person.details.begin(), person.details.end(),
                   [&](const Detail& own) { return own.text == second.text; }))
    person.details.push_back(std::move(second));
}

std::vector<std::string> entries_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    if (const auto line = trim(text.substr(0, end)); !line.empty()) lines.emplace_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

namespace {

bool known_as(const Person& person, std::string_view name) {
  if (trim(name).empty()) return false;
  if (same_said(person.name, name)) return true;
  const auto others = entries_of(person.other_names);
  return std::any_of(others.begin(), others.end(), [&](const std::string& other) { return same_said(other, name); });
}

// Both say something, and not the same.
bool differ(std::string_view a, std::string_view b) {
  return !trim(a).empty() && !trim(b).empty() && fold(trim(a)) != fold(trim(b));
}

}  // namespace

bool same_person(const Person& recorded, const Person& card) {
  if (!trim(card.email).empty() && fold(trim(recorded.email)) == fold(trim(card.email))) return true;
  if (differ(recorded.email, card.email) && differ(recorded.company, card.company)) return false;
  if (known_as(recorded, card.name)) return true;
  const auto others = entries_of(card.other_names);
  return std::any_of(others.begin(), others.end(),
                     [&](const std::string& other) { return same_said(recorded.name, other); });
}

Person completed(const Person& recorded, Person card) {
  if (known_as(recorded, card.name)) card.name = recorded.name;
  std::string others;
  for (const auto& name : entries_of(card.other_names))
    if (!known_as(recorded, name)) others += (others.empty() ? "" : "\n") + name;
  card.other_names = std::move(others);
  // A note in an address book has no say in what may be mentioned.
  std::erase_if(card.details, [&](const Detail& noted) {
    return std::any_of(recorded.details.begin(), recorded.details.end(),
                       [&](const Detail& own) { return same_said(own.text, noted.text); });
  });
  return merged(recorded, card, "");
}

Person merged(Person keep, const Person& other, std::string_view other_ref) {
  fill(keep.name, other.name);
  if (trim(other.name) != trim(keep.name)) add_line(keep.other_names, other.name);
  for (const auto& name : entries_of(other.other_names))
    if (name != trim(keep.name)) add_line(keep.other_names, name);
  for (auto value : {&Person::pronounced, &Person::title, &Person::company}) fill(keep.*value, other.*value);
  if (keep.role == Role::unset) keep.role = other.role;
  if (keep.prefers == Channel::unset) keep.prefers = other.prefers;
  keep.card = keep.card || other.card;
  unite(keep.details, other.details, [](Detail& own, const Detail& more) {
    if (!own.interview) own.interview = more.interview;
    fill(own.topic, more.topic);
    // What was not to be mentioned under one name is not under the other.
    if (!own.mention || more.mention == false) own.mention = more.mention;
  });
  unite(keep.cares_about, other.cares_about, [](CaredAbout& own, const CaredAbout& more) {
    if (!own.interview) own.interview = more.interview;
    own.weight = std::max(own.weight, more.weight);
  });
  for (auto where : {&Person::email, &Person::phone, &Person::address, &Person::linkedin}) add_way(keep, where, other);
  for (const auto& ref : entries_of(other.merged))
    if (ref != keep.ref) add_line(keep.merged, ref);
  if (other_ref != keep.ref) add_line(keep.merged, other_ref);
  if (keep.extra.empty()) keep.extra = other.extra;
  return keep;
}

void rename_person(Interview& interview, PersonId other, PersonId keep) {
  for (Asked& asked : interview.asked)
    if (asked.by == other) asked.by = keep;
  for (Concern& concern : interview.concerns)
    if (concern.by == other) concern.by = keep;
  for (RecallMark& mark : interview.recall)
    if (mark.item_noun == Noun::person && mark.item == other.value) mark.item = keep.value;
  auto& people = interview.people;
  const auto listed_as = [&](PersonId id) {
    return std::find_if(people.begin(), people.end(), [&](const Attendee& one) { return one.person == id; });
  };
  const auto theirs = listed_as(other), own = listed_as(keep);
  if (theirs == people.end()) return;
  if (own == people.end()) {
    theirs->person = keep;
    return;
  }
  // The row that stands first stays, so that reading a file again finds it in the same place.
  const bool first = theirs < own;
  const AttendeeId id = first ? theirs->id : own->id;
  if (own->as == AttendedAs::unset) own->as = theirs->as;
  if (own->met == Met::unset) own->met = theirs->met;
  if (own->extra.empty()) own->extra = theirs->extra;
  if (first) *theirs = *own;
  auto& stays = first ? *theirs : *own;
  stays.id = id;
  people.erase(first ? own : theirs);
}

}  // namespace afterword::domain
