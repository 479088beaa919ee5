// The lists of interviews, people and opportunities: read once, and then only the rows that an edit concerns.
#include <algorithm>
#include <utility>

#include "domain/debrief.h"
#include "domain/match.h"
#include "domain/match_words.h"
#include "domain/tact.h"
#include "store/people.h"
#include "store/records.h"
#include "store/summaries.h"
#include "workspace/list_rows.h"
#include "workspace/reader_slots.h"

namespace afterword::workspace {
namespace {

using domain::Noun;

constexpr store::Tables interview_row_tables = store::tables("interview", "next_steps", "interview_person", "asked",
                                                             "concern", "document", "asset", "opportunity");
constexpr store::Tables person_row_tables =
    store::tables("person", "personal_detail", "cared_about", "interview_person", "concern");

// What stands in the file, as it is saved.
std::vector<domain::Opportunity> read_opportunities(store::Connection& connection) {
  std::vector<domain::Opportunity> all;
  for (const std::int64_t id : store::ids_of(connection, Noun::opportunity))
    if (auto record = store::load(connection, domain::OpportunityId{id})) all.push_back(std::move(*record));
  return all;
}

std::vector<InterviewRow> read_interviews(store::Connection& connection) {
  std::vector<InterviewRow> rows;
  for (auto& summary : store::interview_summaries(connection)) rows.push_back(row_from(std::move(summary)));
  return rows;
}

std::vector<PersonRow> read_people(store::Connection& connection) {
  std::vector<PersonRow> rows;
  for (auto& summary : store::person_summaries(connection)) rows.push_back(row_from(std::move(summary)));
  return rows;
}

template <class Row>
void take_out(std::vector<Row>& rows, const std::vector<std::int64_t>& ids) {
  std::erase_if(rows, [&](const Row& row) { return std::binary_search(ids.begin(), ids.end(), row.id.value); });
}

}  // namespace

// `touched`: the ids of the rows that may have changed since the list was read, sorted. Lays what those rows are now
// into the list, or reads the whole of it where that is less work.
template <class Row, class ReadAll, class ReadOne, class Lay>
const std::vector<Row>& Reader::fresh_list(List<Row>& list, const store::Tables& tables,
                                           std::vector<std::int64_t> (Reader::*touched)() const, ReadAll read_all,
                                           ReadOne read_one, Lay lay) {
  constexpr std::size_t most = 200;
  auto& slot = list.slot;
  const std::uint64_t now = stamp(tables, false);
  const bool known_before = slot.read && slot.stamp != never;
  if (known_before && slot.stamp != now && slot.tried != turn_ && touched_.named_since(list.moment)) {
    const auto ids = (this->*touched)();
    if (ids.size() <= most) {
      std::vector<Row> rows;
      slot.used = turn_;
      const auto read = [&](store::Connection& connection) {
        rows.clear();
        for (const std::int64_t id : ids)
          if (auto row = read_one(connection, id)) rows.push_back(std::move(*row));
      };
      if (!read_into(slot, now, read, after_an_edit)) return slot.value;
      if (!ids.empty()) lay(slot.value, ids, std::move(rows));
      list.moment = touched_.now();
      return slot.value;
    }
  }
  fresh_at(slot, now, read_all, after_an_edit);
  if (slot.stamp == now) list.moment = touched_.now();
  return slot.value;
}

std::vector<std::int64_t> Reader::touched_interviews() const {
  auto ids = touched_.since(interviews_.moment, Noun::interview);
  const auto openings = touched_.since(interviews_.moment, Noun::opportunity);
  for (const InterviewRow& row : interviews_.slot.value)
    if (std::binary_search(openings.begin(), openings.end(), row.opportunity.value)) ids.push_back(row.id.value);
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

std::vector<std::int64_t> Reader::touched_people() const { return touched_.since(people_.moment, Noun::person); }

std::vector<std::int64_t> Reader::touched_opportunities() const {
  return touched_.since(opportunities_.moment, Noun::opportunity);
}

namespace {

// Looks a row up where it stood last, and beside that: a row that came in moves the others by one. Only one that moved
// further is searched for.
template <class Row, class Id>
const Row* row_of(const std::vector<Row>& rows, Id id, std::unordered_map<std::int64_t, std::size_t>& places) {
  constexpr std::size_t near = 8;
  if (places.size() + near < rows.size())  // many came in
    for (std::size_t i = 0; i < rows.size(); ++i) places[rows[i].id.value] = i;
  const auto is_it = [&](const Row& row) { return row.id == id; };
  const auto known = places.find(id.value);
  if (known != places.end() && known->second < rows.size() && is_it(rows[known->second])) return &rows[known->second];
  const std::size_t from = known == places.end() ? 0 : known->second - std::min(known->second, near);
  auto found = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(std::min(from, rows.size())), rows.end(), is_it);
  if (found == rows.end()) found = std::find_if(rows.begin(), rows.end(), is_it);
  if (found == rows.end()) return nullptr;
  places[id.value] = static_cast<std::size_t>(found - rows.begin());
  return &*found;
}

}  // namespace

const domain::Opportunity* Reader::opportunity(domain::OpportunityId id) {
  return id ? row_of(opportunities(), id, opportunity_places_) : nullptr;
}

// A list that nobody opened yet is not read for a name.
std::optional<std::string_view> Reader::person_name(domain::PersonId id) {
  if (!id) return std::nullopt;
  if (people_.slot.read) {
    const PersonRow* row = row_of(people(), id, person_places_);
    return row == nullptr ? std::nullopt : std::optional<std::string_view>(row->name);
  }
  const auto* record = person(id);
  return record == nullptr ? std::nullopt : std::optional<std::string_view>(record->name);
}

const std::vector<domain::Opportunity>& Reader::opportunities() {
  std::vector<std::int64_t> order;
  const auto read_all = [&](store::Connection& connection) {
    auto all = read_opportunities(connection);
    for (auto& one : all) lay_waiting(one);
    return all;
  };
  const auto read_one = [&](store::Connection& connection, std::int64_t id) {
    if (order.empty()) order = store::ids_of(connection, Noun::opportunity);
    auto record = store::load(connection, domain::OpportunityId{id});
    if (record) lay_waiting(*record);
    return record;
  };
  const auto lay = [&](std::vector<domain::Opportunity>& all, const std::vector<std::int64_t>& ids,
                       std::vector<domain::Opportunity> read) {
    take_out(all, ids);
    std::move(read.begin(), read.end(), std::back_inserter(all));
    std::unordered_map<std::int64_t, std::size_t> places;
    for (const std::int64_t id : order) places.emplace(id, places.size());
    std::sort(all.begin(), all.end(),
              [&](const auto& a, const auto& b) { return places[a.id.value] < places[b.id.value]; });
  };
  return fresh_list(opportunities_, opportunity_tables, &Reader::touched_opportunities, read_all, read_one, lay);
}

const std::vector<InterviewRow>& Reader::interviews() {
  const bool waiting = !saver_.flushed();  // what is saved while it is read is laid over once more
  const auto read_all = [&](store::Connection& connection) {
    auto rows = read_interviews(connection);
    if (waiting) describe_known(rows);
    put_in_order(rows);
    return rows;
  };
  const auto read_one = [](store::Connection& connection, std::int64_t id) {
    std::optional<InterviewRow> row;
    if (auto summary = store::summary(connection, domain::InterviewId{id})) row = row_from(std::move(*summary));
    return row;
  };
  const auto lay = [&](std::vector<InterviewRow>& rows, const std::vector<std::int64_t>& ids,
                       std::vector<InterviewRow> read) {
    take_out(rows, ids);
    if (waiting) describe_known(read);
    place(rows, std::move(read));
  };
  return fresh_list(interviews_, interview_row_tables, &Reader::touched_interviews, read_all, read_one, lay);
}

const std::vector<PersonRow>& Reader::people() {
  const bool waiting = !saver_.flushed();
  const auto read_all = [&](store::Connection& connection) {
    auto rows = read_people(connection);
    if (waiting) describe_known(rows);
    put_in_order(rows);
    return rows;
  };
  const auto read_one = [](store::Connection& connection, std::int64_t id) {
    std::optional<PersonRow> row;
    if (auto summary = store::summary(connection, domain::PersonId{id})) row = row_from(std::move(*summary));
    return row;
  };
  const auto lay = [&](std::vector<PersonRow>& rows, const std::vector<std::int64_t>& ids,
                       std::vector<PersonRow> read) {
    take_out(rows, ids);
    if (waiting) describe_known(read);
    place(rows, std::move(read));
  };
  return fresh_list(people_, person_row_tables, &Reader::touched_people, read_all, read_one, lay);
}

const std::vector<domain::InterviewId>& Reader::interviews_with(domain::PersonId id) {
  const auto& rows = interviews();
  return fresh(
      interviews_with_[id.value], interview_row_tables,
      [&](store::Connection& connection) {
        const auto found = store::interviews_with(connection, id);
        std::vector<domain::InterviewId> newest_first;
        for (const InterviewRow& row : rows)
          if (std::find(found.begin(), found.end(), row.id) != found.end()) newest_first.push_back(row.id);
        return newest_first;
      },
      true);
}

// Lays down what was read ahead, if nothing was read or written meanwhile.
template <class Row, class ReadAll>
void Reader::read_list_ahead(List<Row>& list, const store::Tables& tables, ReadAll read_all) {
  if (list.slot.read) return;
  const std::uint64_t now = stamp(tables, true);
  const auto reading = [this, &list, &tables, now, read_all](store::Connection& connection) -> Asker::Thought {
    const auto got = std::make_shared<decltype(read_all(connection))>(read_all(connection));
    return [this, &list, &tables, now, got]() -> Asker::Delivery {
      return [this, &list, &tables, now, got] {
        if (list.slot.read || stamp(tables, true) != now || !saver_.flushed()) return;
        list.slot.value = std::move(*got);
        list.slot.stamp = stamp(tables, false);
        list.slot.read = true;
        list.moment = touched_.now();
      };
    };
  };
  asker_.ask({&list, false, reading, [](const std::string&) {}});
}

// The tables by which questions are read are made with their first use, which takes longer than a frame has.
void Reader::make_word_tables_ahead() {
  if (std::exchange(word_tables_, true)) return;
  const auto use = []() -> Asker::Delivery {
    const std::string text = "Tell me about a time when you were ill.";
    domain::guess_category(text);
    domain::same_question(domain::read_question(text), domain::known_question({}, text, {}));
    domain::delicate(text, "");
    return [] {};
  };
  asker_.ask({&word_tables_, false, [use](store::Connection&) { return use; }, [](const std::string&) {}});
}

void Reader::read_ahead() {
  if (!patience_) return;
  make_word_tables_ahead();
  read_bank_ahead();
  read_list_ahead(opportunities_, opportunity_tables, read_opportunities);
  read_list_ahead(people_, person_row_tables, [](store::Connection& connection) {
    auto rows = read_people(connection);
    put_in_order(rows);
    return rows;
  });
}

// The query counted what is on disk; records that were read hold what is typed as well.
void Reader::describe_known(std::vector<InterviewRow>& rows) {
  const auto* opportunities = known(opportunities_.slot, stamp(opportunity_tables, false));
  for (InterviewRow& row : rows) {
    if (const auto slot = interview_.find(row.id.value); slot != interview_.end())
      if (const auto* interview = known(slot->second, touched_.of(Noun::interview, row.id.value));
          interview && *interview)
        describe(row, **interview);
    if (!opportunities) continue;
    for (const auto& opportunity : *opportunities)
      if (opportunity.id == row.opportunity)
        row.company = opportunity.company, row.role = opportunity.role, row.stage = opportunity.stage;
  }
}

void Reader::describe_known(std::vector<PersonRow>& rows) {
  for (PersonRow& row : rows)
    if (const auto slot = person_.find(row.id.value); slot != person_.end())
      if (const auto* person = known(slot->second, touched_.of(Noun::person, row.id.value)); person && *person)
        describe(row, **person);
}

// Lists that were read follow what is typed without asking the store.
void Reader::describe_row(domain::InterviewId id) {
  const auto row = std::find_if(interviews_.slot.value.begin(), interviews_.slot.value.end(),
                                [&](const InterviewRow& one) { return one.id == id; });
  const auto& interview = interview_[id.value].value;
  if (row == interviews_.slot.value.end() || !interview) return;
  const std::int64_t moment = moment_of(*row);
  describe(*row, *interview);
  if (moment_of(*row) != moment) put_in_order(interviews_.slot.value);
}

void Reader::describe_row(domain::PersonId id) {
  auto& rows = people_.slot.value;
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const PersonRow& one) { return one.id == id; });
  const auto& person = person_[id.value].value;
  if (row == rows.end() || !person) return;
  const std::string words = row->folded;
  describe(*row, *person);
  if (row->folded == words) return;
  std::vector<PersonRow> moved;
  moved.push_back(std::move(*row));
  rows.erase(row);
  place(rows, std::move(moved));
}

void Reader::describe_row(domain::OpportunityId id) {
  for (const auto& opportunity : opportunities_.slot.value)
    if (opportunity.id == id)
      for (InterviewRow& row : interviews_.slot.value)
        if (row.opportunity == id)
          row.company = opportunity.company, row.role = opportunity.role, row.stage = opportunity.stage;
}

}  // namespace afterword::workspace
