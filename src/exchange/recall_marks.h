// What is known of the lines of a raw page (domain::RecallMark), in the file and after a reading. Rows have no id in
// the file: the item that a line became is named by its place in its list.
#pragma once

#include <functional>

#include "exchange/object_reader.h"

namespace afterword::exchange {

using FindPerson = std::function<const domain::Person*(domain::PersonId)>;

/// Where a mark's item stands: in a list of the interview, or in one of a person's.
struct ItemPlace {
  domain::PersonId person;  ///< of a person, a detail or a thing cared about
  int at = -1;              ///< from 0; -1: the person or the interview itself
  friend bool operator==(const ItemPlace&, const ItemPlace&) = default;
};

/// Nothing where the item does not exist (any more).
std::optional<ItemPlace> place_of(const domain::RecallMark& mark, const domain::Interview& interview,
                                  const std::vector<domain::Person>& people);

/// Reads the member `recall`; where it is absent and the page has changed, marks move with their lines.
void read_recall(ObjectReader& in, domain::Interview& out, const std::string& dump_before, const FindPerson& find);

/// Takes from each mark the item of the interview that is no longer there.
void drop_lost_items(domain::Interview& interview);

}  // namespace afterword::exchange
