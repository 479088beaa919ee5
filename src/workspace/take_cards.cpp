#include "workspace/take_cards.h"

#include <algorithm>

#include "domain/merge_people.h"
#include "exchange/vcard.h"
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

Result<void> take_cards(TakeInBench& take, const std::vector<Person>& cards) {
  auto people = everybody(take.bench.connection);
  for (const Person& card : cards) {
    const auto by_ref = card.ref.empty() ? std::nullopt : take.ids.find(Noun::person, card.ref);
    const auto known = std::find_if(people.begin(), people.end(), [&](const Person& one) {
      return by_ref ? one.id.value == *by_ref : domain::same_person(one, card);
    });
    if (known == people.end()) {
      add_card(take, people.emplace_back(card));
    } else {
      lay_card(take, *known, card);
    }
  }
  return {};
}

}  // namespace

Result<void> prepare_cards(const exchange::Source& file, const ImportOptions&, ImportBatch& batch) {
  auto cards = exchange::read_vcards(file);
  if (!cards) return cards.error();
  batch.others.push_back([cards = std::move(*cards)](TakeInBench& take) { return take_cards(take, cards); });
  return {};
}

}  // namespace afterword::workspace
