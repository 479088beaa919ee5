// Whom one meets: how to say the name, how to reach them, what they care about, and what may be mentioned.
#include <algorithm>

#include "domain/brief_context.h"
#include "domain/tact.h"
#include "domain/text.h"
#include "domain/theme.h"

namespace afterword::domain {
namespace {

std::string part_of(Role role) {
  switch (role) {
    case Role::hiring_manager:
      return "Hiring manager";
    case Role::recruiter:
      return "Recruiter";
    case Role::manager:
      return "Manager";
    case Role::colleague:
      return "Would be a colleague";
    case Role::staff:
      return "Staff";
    case Role::reference:
      return "Your reference";
    case Role::acquaintance:
      return "You know each other";
    case Role::connection:
      return "A connection of yours";
    case Role::interviewer:
    case Role::unset:
      break;
  }
  return {};
}

std::string preferred(std::string_view channel, std::string_view lacking, const std::string& where) {
  return trim(where).empty() ? "prefers " + std::string(channel) + ", but " + std::string(lacking) + " is recorded"
                             : "prefers " + std::string(channel) + ": " + std::string(trim(where));
}

std::string reach_of(const Person& person) {
  switch (person.prefers) {
    case Channel::email:
      return preferred("email", "no address", person.email);
    case Channel::phone:
      return preferred("phone", "no number", person.phone);
    case Channel::post:
      return preferred("post", "no postal address", person.address);
    case Channel::online:
      return preferred("a message online", "no page", person.linkedin);
    case Channel::unset:
      break;
  }
  // The word before it takes the capital letter where this begins a line.
  const std::pair<std::string_view, const std::string*> ways[] = {{"email: ", &person.email},
                                                                  {"phone: ", &person.phone},
                                                                  {"post: ", &person.address},
                                                                  {"online: ", &person.linkedin}};
  for (const auto& [way, where] : ways)
    if (!trim(*where).empty()) return std::string(way) + std::string(trim(*where));
  return "no way to reach them is recorded";
}

std::string met_before(const BriefContext& context, PersonId id) {
  std::vector<std::string> where;
  for (const Meeting& meeting : context.meetings()) {
    if (meeting.interview->id == context.input.interview || moment_of(*meeting.interview) > context.input.now.utc_ms)
      continue;
    const std::string there = context.source({}, *meeting.interview).where;
    for (const Attendee& attendee : meeting.interview->people)
      if (attendee.person == id && std::find(where.begin(), where.end(), there) == where.end()) where.push_back(there);
  }
  return where.empty() ? std::string() : "met in: " + listed(where);
}

/// One thing a person said of themselves, unless it stands there already.
BriefItem* place_for(std::vector<BriefItem>& items, const std::string& text) {
  if (trim(text).empty()) return nullptr;
  for (BriefItem& item : items)
    if (same_said(item.text, text)) return &item;
  BriefItem& fresh = items.emplace_back();
  fresh.text = text;
  return &fresh;
}

void note_source(const BriefContext& context, BriefItem& item, PersonId whose, InterviewId where) {
  if (const Interview* there = context.interview(where)) add_source(item.sources, context.source(whose, *there));
}

BriefPerson described(const BriefContext& context, const Person& person) {
  BriefPerson one;
  one.id = person.id;
  one.name = person.name;
  one.pronounced = person.pronounced;
  one.title = person.title;
  one.part = part_of(person.role);
  one.reach = reach_of(person);
  one.met = met_before(context, person.id);
  one.coming = !context.nobody_listed() && context.comes(person.id);
  for (const CaredAbout& cared : person.cares_about) {
    if (!context.belongs(person, cared.interview)) continue;
    BriefItem* item = place_for(one.cares, cared.text);
    if (item == nullptr) continue;
    item->noun = Noun::cared_about;
    item->row = cared.id.value;
    item->weight = std::max(item->weight, cared.weight);
    note_source(context, *item, person.id, cared.interview);
  }
  std::stable_sort(one.cares.begin(), one.cares.end(),
                   [](const BriefItem& a, const BriefItem& b) { return a.weight > b.weight; });
  for (const Detail& detail : person.details) {
    if (!tactful(detail) || !context.belongs(person, detail.interview)) continue;
    BriefItem* item = place_for(one.mention, detail.text);
    if (item == nullptr) continue;
    item->noun = Noun::detail;
    item->row = detail.id.value;
    note_source(context, *item, person.id, detail.interview);
  }
  return one;
}

bool leads_talks(AttendedAs as) { return as == AttendedAs::interviewer || as == AttendedAs::host; }

}  // namespace

std::vector<BriefPerson> brief_people(const BriefContext& context) {
  if (context.about() != nullptr) return {described(context, *context.about())};
  std::vector<PersonId> order;
  std::set<PersonId> needed;  // listed even where nothing is known of them
  const auto add = [&](PersonId id) {
    if (std::find(order.begin(), order.end(), id) == order.end()) order.push_back(id);
  };
  for (const Attendee& attendee : context.subject()->people) add(attendee.person), needed.insert(attendee.person);
  for (auto meeting = context.meetings().rbegin(); meeting != context.meetings().rend(); ++meeting)
    for (const Attendee& attendee : meeting->interview->people) {
      add(attendee.person);
      if (leads_talks(attendee.as)) needed.insert(attendee.person);
    }
  // Met in no interview that is recorded, but something said of them belongs to one of this company.
  for (const Person* person : context.input.people) {
    const auto here = [&](const auto& row) { return row.interview && context.belongs(*person, row.interview); };
    if (std::any_of(person->cares_about.begin(), person->cares_about.end(), here) ||
        std::any_of(person->details.begin(), person->details.end(), here))
      add(person->id);
  }
  std::vector<BriefPerson> people;
  for (const PersonId id : order) {
    const Person* person = context.person(id);
    if (person == nullptr) continue;
    BriefPerson one = described(context, *person);
    if (needed.contains(id) || !one.cares.empty() || !one.mention.empty()) people.push_back(std::move(one));
  }
  return people;
}

}  // namespace afterword::domain
