#include "workspace/take_cards.h"

#include <algorithm>

#include "domain/merge_people.h"
#include "domain/text.h"
#include "store/nouns.h"
#include "store/records.h"

namespace afterword::workspace {
namespace {

using domain::Noun;
using domain::Person;
using domain::Result;

void name_rows(Person& person, const store::NewId& new_id) {
  for (auto& detail : person.details)
    if (!detail.id) detail.id.value = new_id();
  for (auto& cared : person.cares_about)
    if (!cared.id) cared.id.value = new_id();
}

std::vector<Person> everybody(store::Connection& connection) {
  std::vector<Person> people;
  for (const std::int64_t id : store::ids_of(connection, Noun::person))
    if (auto person = store::load(connection, domain::PersonId{id})) people.push_back(std::move(*person));
  return people;
}

constexpr std::string_view kept_words = "they are kept, and written out like this";

std::vector<std::string> names_of(const std::vector<Person>& people) {
  std::vector<std::string> names;
  for (const Person& person : people) names.push_back(person.name);
  return names;
}

void add_card(TakeInBench& take, Person& person) {
  const Bench& bench = take.bench;
  person.id.value = bench.new_id();
  name_rows(person, bench.new_id);
  store::save(bench.connection, person, nullptr, bench.new_id);
  ++take.report.added;
}

void lay_card(TakeInBench& take, Person& person, const Person& card) {
  const Bench& bench = take.bench;
  Person after = domain::completed(person, card);
  name_rows(after, bench.new_id);
  ++(after == person ? take.report.unchanged : take.report.changed);
  store::save(bench.connection, after, &person, bench.new_id);
  person = std::move(after);
}

using People = std::vector<Person>;

/// The one that the card is of; the end where nobody is.
People::iterator of_card(People& people, const Person& card, const exchange::IdSpace& ids) {
  const auto by_ref = card.ref.empty() ? std::nullopt : ids.find(Noun::person, card.ref);
  return std::find_if(people.begin(), people.end(), [&](const Person& one) {
    return by_ref ? one.id.value == *by_ref : domain::same_person(one, card);
  });
}

std::string shown_name(const Person& card) {
  return !card.name.empty() ? card.name : !card.email.empty() ? card.email : "Somebody without a name";
}

/// "Left out of 2 cards: a picture and a birthday"; nothing where everything found its place.
std::string left_out_of(const exchange::ReadCards& cards, const std::vector<std::size_t>& leave_out) {
  std::size_t count = 0;
  std::vector<std::string> things;
  for (const auto& rest : cards.left_out) {
    if (std::find(leave_out.begin(), leave_out.end(), rest.card) != leave_out.end()) continue;
    ++count;
    for (const auto& thing : rest.things)
      if (std::find(things.begin(), things.end(), thing) == things.end()) things.push_back(thing);
  }
  return count == 0 ? std::string()
                    : "Left out of " + domain::counted(count, "card") + ": " + domain::listed(things) + ".";
}

Result<void> take_cards(TakeInBench& take, const std::vector<Person>& cards) {
  auto people = everybody(take.bench.connection);
  for (const Person& card : cards) {
    const auto known = of_card(people, card, take.ids);
    if (known == people.end()) {
      add_card(take, people.emplace_back(card));
    } else {
      lay_card(take, *known, card);
    }
  }
  return {};
}

}  // namespace

Result<void> prepare_cards(const exchange::Source& file, const ImportOptions& options, ImportBatch& batch) {
  auto cards = exchange::read_vcards(file);
  if (!cards) return cards.error();
  const auto& out = options.leave_out;
  std::vector<Person> taken;
  for (std::size_t i = 0; i < cards->people.size(); ++i)
    if (std::find(out.begin(), out.end(), i) == out.end()) taken.push_back(std::move(cards->people[i]));
  std::vector<std::string> remarks = cards->remarks;
  if (auto remark = left_out_of(*cards, out); !remark.empty()) remarks.push_back(std::move(remark));
  batch.others.emplace_back([taken = std::move(taken), remarks, name = file.name](TakeInBench& take) {
    for (const auto& remark : remarks) take.report.remarks.push_back(name + ": " + remark);
    if (auto remark = domain::hidden_in_names(names_of(taken), kept_words); !remark.empty())
      take.report.remarks.push_back(name + ": " + remark);
    return take_cards(take, taken);
  });
  return {};
}

ImportPreview preview_of(store::Connection& connection, const exchange::IdSpace& ids,
                         const exchange::ReadCards& cards) {
  using State = ImportRow::State;
  ImportPreview preview;
  preview.kind = "Cards of people";
  preview.remarks = cards.remarks;
  if (auto remark = domain::hidden_in_names(names_of(cards.people), kept_words); !remark.empty())
    preview.remarks.push_back(std::move(remark));
  auto people = everybody(connection);
  for (const Person& card : cards.people) {
    ImportRow row;
    row.kind = ImportRow::Kind::person;
    row.text = shown_name(card);
    for (const std::string* part : {&card.title, &card.company, &card.email})
      if (!part->empty()) row.answer += (row.answer.empty() ? "" : ", ") + *part;
    if (const auto known = of_card(people, card, ids); known == people.end()) {
      row.why = "Would be added";
      people.push_back(card);
    } else {
      const Person after = domain::completed(*known, card);
      row.state = after == *known ? State::there : State::fills;
      row.why = (after == *known ? "Is there already: " : "Adds what is not recorded of ") + known->name;
      *known = after;
    }
    preview.rows.push_back(std::move(row));
  }
  for (const auto& rest : cards.left_out) {
    ImportRow row;
    row.kind = ImportRow::Kind::person;
    row.state = State::skipped;
    row.text = shown_name(cards.people[rest.card]);
    row.line = rest.line;
    row.why = "Has no place here: " + domain::listed(rest.things);
    preview.rows.push_back(std::move(row));
  }
  return preview;
}

}  // namespace afterword::workspace
