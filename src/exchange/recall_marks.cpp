// What is known of the lines of a raw page, in the file and after a reading.
#include "exchange/recall_marks.h"

#include <algorithm>
#include <limits>

#include "domain/recall.h"

namespace afterword::exchange {
namespace {

using domain::Noun;

/// The ids of the list of a record that a noun's items stand in, in order.
template <class Item>
std::vector<std::int64_t> ids_of(const std::vector<Item>& items) {
  std::vector<std::int64_t> ids;
  for (const Item& item : items) ids.push_back(item.id.value);
  return ids;
}

std::vector<std::int64_t> rows_of(const domain::Interview& interview, Noun noun) {
  switch (noun) {
    case Noun::attendee:
      return ids_of(interview.people);
    case Noun::asked:
      return ids_of(interview.asked);
    case Noun::concern:
      return ids_of(interview.concerns);
    case Noun::document:
      return ids_of(interview.documents);
    case Noun::asset:
      return ids_of(interview.not_mentioned);
    default:
      return {};
  }
}

std::vector<std::int64_t> rows_of(const domain::Person& person, Noun noun) {
  switch (noun) {
    case Noun::detail:
      return ids_of(person.details);
    case Noun::cared_about:
      return ids_of(person.cares_about);
    default:
      return {};
  }
}

bool of_person(Noun noun) { return noun == Noun::person || noun == Noun::detail || noun == Noun::cared_about; }

std::optional<int> index_in(const std::vector<std::int64_t>& ids, std::int64_t id) {
  const auto found = std::find(ids.begin(), ids.end(), id);
  if (found == ids.end()) return std::nullopt;
  return static_cast<int>(found - ids.begin());
}

/// The row at a place; 0 where there is none.
std::int64_t row_at(const std::vector<std::int64_t>& ids, int at) {
  return at >= 0 && static_cast<std::size_t>(at) < ids.size() ? ids[static_cast<std::size_t>(at)] : 0;
}

std::int64_t item_at(Noun noun, const ItemPlace& place, const domain::Interview& interview, const FindPerson& find) {
  if (noun == Noun::interview) return interview.id.value;
  if (!of_person(noun)) return row_at(rows_of(interview, noun), place.at);
  const domain::Person* person = find(place.person);
  if (!person) return 0;
  return noun == Noun::person ? person->id.value : row_at(rows_of(*person, noun), place.at);
}

void read_mark(ObjectReader& in, domain::RecallMark& out, const domain::Interview& interview, const FindPerson& find) {
  constexpr int most_lines = std::numeric_limits<int>::max();
  std::optional<int> line, at;
  ItemPlace place;
  in.number("line", line, 0, most_lines);
  in.word("kind", out.kind);
  in.flag("settled", out.settled);
  in.word("became", out.item_noun);
  in.number("at", at, 0, most_lines);
  in.ref("person", Noun::person, place.person);
  if (!line) in.refuse("line", "a mark needs the line that it stands at, counted from 0");
  out.line = line.value_or(0);
  place.at = at.value_or(-1);
  out.item = item_at(out.item_noun, place, interview, find);
  if (out.item == 0) out.item_noun = Noun::none;
}

}  // namespace

std::optional<ItemPlace> place_of(const domain::RecallMark& mark, const domain::Interview& interview,
                                  const std::vector<domain::Person>& people) {
  if (mark.item_noun == Noun::interview) return ItemPlace{};
  if (!of_person(mark.item_noun)) {
    const auto index = index_in(rows_of(interview, mark.item_noun), mark.item);
    return index ? std::optional(ItemPlace{{}, *index}) : std::nullopt;
  }
  for (const domain::Person& person : people) {
    if (mark.item_noun == Noun::person && person.id.value == mark.item) return ItemPlace{person.id, -1};
    if (const auto index = index_in(rows_of(person, mark.item_noun), mark.item)) return ItemPlace{person.id, *index};
  }
  return std::nullopt;
}

void read_recall(ObjectReader& in, domain::Interview& out, const std::string& dump_before, const FindPerson& find) {
  if (!in.has("recall")) {
    if (out.dump != dump_before) out.recall = domain::realign(out.recall, dump_before, out.dump);
    return;
  }
  in.items<domain::RecallMark>("recall", Noun::recall_mark, out.recall,
                               [&](ObjectReader& item, domain::RecallMark& to) { read_mark(item, to, out, find); });
}

void drop_lost_items(domain::Interview& interview) {
  for (domain::RecallMark& mark : interview.recall) {
    if (mark.item_noun == Noun::none || mark.item_noun == Noun::interview || of_person(mark.item_noun)) continue;
    if (index_in(rows_of(interview, mark.item_noun), mark.item)) continue;
    mark.item_noun = Noun::none;
    mark.item = 0;
  }
}

}  // namespace afterword::exchange
