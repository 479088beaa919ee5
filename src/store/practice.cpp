// Weakness is worked out in one pass over an index that holds all it takes; no row of the table itself is read.
#include "store/practice.h"

#include <algorithm>
#include <queue>

#include "domain/names.h"
#include "store/memory.h"
#include "store/records.h"
#include "store/rows.h"
#include "store/scan.h"
#include "store/sql.h"

namespace afterword::store {
namespace {

using domain::QuestionId;

/// Weakness of a row that begins with: question, kept, stability, last_review.
class Weighing {
 public:
  explicit Weighing(std::int64_t now_ms) : scheduler_(domain::practice_scheduler()), now_ms_(now_ms) {}
  double operator()(const Scan& row) const {
    domain::fsrs::Card card;
    card.stability = row.real(2);
    card.last_review_ms = row.number(3);
    card.state = card.stability > 0 ? domain::fsrs::State::review : domain::fsrs::State::fresh;
    const bool practised = card.state != domain::fsrs::State::fresh;
    return 1 - row.real(1) * (practised ? scheduler_.retrievability(card, now_ms_) : 1);
  }

 private:
  domain::fsrs::Scheduler scheduler_;
  std::int64_t now_ms_;
};

/// Keeps the best `limit` of any number of rows.
class Best {
 public:
  explicit Best(int limit) : limit_(static_cast<std::size_t>(std::max(limit, 0))) {}
  void add(QuestionId id, double weakness, std::int64_t since) {
    const Entry entry{weakness, since, id.value};
    if (heap_.size() < limit_)
      heap_.push(entry);
    else if (limit_ > 0 && entry < heap_.top())
      heap_.pop(), heap_.push(entry);
  }
  std::vector<Ranked> take() {
    std::vector<Ranked> best(heap_.size());
    for (auto place = best.rbegin(); place != best.rend(); ++place, heap_.pop())
      *place = {{heap_.top().id}, heap_.top().weakness};
    return best;
  }

 private:
  struct Entry {
    double weakness;
    std::int64_t since, id;
    friend bool operator<(const Entry& a, const Entry& b) {  // the better first
      if (a.weakness != b.weakness) return a.weakness > b.weakness;
      return a.since != b.since ? a.since < b.since : a.id < b.id;
    }
  };
  std::size_t limit_;
  std::priority_queue<Entry> heap_;
};

std::vector<Ranked> ranked(Connection& connection, std::string_view sql, std::int64_t now_ms, int limit) {
  const Weighing weakness(now_ms);
  Best best(limit);
  Scan scan(connection, sql);
  scan.bind(1, now_ms);
  while (scan.step()) best.add({scan.number(0)}, weakness(scan), scan.number(4));
  return best.take();
}

int count(Connection& connection, std::string_view sql, std::int64_t now_ms) {
  Scan scan(connection, sql);
  scan.bind(1, now_ms);
  return scan.step() ? static_cast<int>(scan.number(0)) : 0;
}

std::vector<domain::RatingPair> pairs(Connection& connection, std::string_view sql) {
  std::vector<domain::RatingPair> all;
  Scan scan(connection, sql);
  while (scan.step())
    all.insert(all.end(), static_cast<std::size_t>(scan.number(2)),
               {static_cast<int>(scan.number(0)), static_cast<int>(scan.number(1))});
  return all;
}

domain::Category category_of(std::string_view word) {
  return domain::from_word<domain::Category>(word).value_or(domain::Category::unset);
}

void add_latest_asked(Connection& connection, QuestionId id, const domain::Time& now, int rollover_hour,
                      domain::PracticeFacts& facts) {
  Query query(connection, sql::practice_latest_asked);
  query.bind(":question", id.value);
  if (!query.step()) return;
  const auto rating = [&](int column) {
    return query.column(column).isNull() ? std::nullopt : std::optional(static_cast<int>(query.number(column)));
  };
  facts.company = query.text(0);
  facts.asked_by = query.text(1);
  facts.asked_rating = rating(2);
  facts.received = rating(3);
  const domain::Time at{query.number(4), rating(5).value_or(now.offset_min)};
  facts.asked_on = domain::practice_day(at, rollover_hour);
  facts.asked_after_practice = at.utc_ms > facts.memory.card.last_review_ms;
}

void add_latest_practice(Connection& connection, QuestionId id, int rollover_hour, domain::PracticeFacts& facts) {
  Query query(connection, sql::practice_latest_review);
  query.bind(":question", id.value);
  if (!query.step()) return;
  facts.practice_rating = static_cast<int>(query.number(0));
  const domain::Time at{query.number(1), static_cast<int>(query.number(2))};
  facts.practised = domain::practice_day(at, rollover_hour);
  facts.due = domain::practice_day({facts.memory.card.due_ms, at.offset_min}, rollover_hour);
}

}  // namespace

std::vector<Ranked> due_questions(Connection& connection, std::int64_t now_ms, int limit) {
  return ranked(connection, sql::practice_due, now_ms, limit);
}

std::vector<Ranked> weak_questions(Connection& connection, std::int64_t now_ms, int limit) {
  return ranked(connection, sql::practice_weak, now_ms, limit);
}

int count_due(Connection& connection, std::int64_t now_ms) {
  return count(connection, "SELECT count(*) FROM memory WHERE opens <= ?1", now_ms);
}

int count_weak(Connection& connection, std::int64_t now_ms) {
  return count(connection, "SELECT count(*) FROM memory WHERE weak_from <= ?1", now_ms);
}

std::vector<Ranked> category_questions(Connection& connection, domain::Category category, std::int64_t now_ms,
                                       int limit) {
  const Weighing weakness(now_ms);
  const std::string_view word = domain::word(category);
  Best best(limit);
  Scan known(connection, sql::practice_of_category);
  known.bind(1, word);
  while (known.step()) best.add({known.number(0)}, weakness(known), 0);
  Scan fresh(connection, sql::practice_new_of_category);
  fresh.bind(1, word), fresh.bind(2, std::int64_t{limit});
  std::int64_t place = 1;  // among the new ones, the order of the bank
  while (fresh.step()) best.add({fresh.number(0)}, weakness_of_new, place++);
  return best.take();
}

std::vector<AskedQuestion> asked_questions(Connection& connection, domain::OpportunityId opportunity,
                                           domain::InterviewId interview, std::int64_t now_ms) {
  const Weighing weakness(now_ms);
  std::vector<AskedQuestion> all;
  Scan scan(connection, sql::practice_asked_there);
  scan.bind(1, opportunity.value), scan.bind(2, interview.value);
  while (scan.step()) {
    const QuestionId id{scan.number(0)};
    auto found = std::find_if(all.begin(), all.end(), [&](const AskedQuestion& one) { return one.id == id; });
    if (found == all.end()) found = all.insert(all.end(), {id, weakness(scan), 0, false, {}, {}, {}});
    ++found->times;
    if (const domain::PersonId by{scan.number(5)}; by) found->by.push_back(by);
    found->rating = scan.rating(7);
    found->unanswered = scan.number(6) != 0 && !found->rating;
    if (const auto received = scan.rating(8); received && *received < found->received.value_or(3))
      found->received = received;
  }
  return all;
}

std::vector<domain::PersonId> who_comes(Connection& connection, domain::OpportunityId opportunity,
                                        std::int64_t now_ms) {
  std::vector<domain::PersonId> people;
  Scan scan(connection, sql::practice_who_comes);
  scan.bind(1, opportunity.value), scan.bind(2, now_ms);
  while (scan.step()) people.push_back({scan.number(0)});
  return people;
}

std::vector<domain::MockCandidate> mock_candidates(Connection& connection, std::int64_t now_ms, int new_ones) {
  const Weighing weakness(now_ms);
  std::vector<domain::MockCandidate> all;
  Scan known(connection, sql::practice_known);
  while (known.step()) all.push_back({{known.number(0)}, category_of(known.text(4)), weakness(known), false});
  Scan fresh(connection, sql::practice_new_any);
  fresh.bind(1, std::int64_t{new_ones});
  while (fresh.step()) all.push_back({{fresh.number(0)}, category_of(fresh.text(1)), 0, false});
  return all;
}

std::optional<PracticeRow> practice_row(Connection& connection, QuestionId id, const domain::Time& now,
                                        int rollover_hour) {
  PracticeRow row;
  row.id = id;
  {
    Query query(connection, sql::practice_question);
    query.bind(":id", id.value);
    if (!query.step()) return std::nullopt;
    row.text = query.text(0);
    row.category = category_of(query.text(1));
  }
  domain::PracticeFacts& facts = row.facts;
  facts.today = domain::practice_day(now, rollover_hour);
  const auto memory = load_memory(connection, id);
  if (!memory) return row;
  facts.memory = *memory;
  facts.retrievability = domain::retrievability(domain::practice_scheduler(), *memory, now.utc_ms);
  row.weakness = 1 - memory->kept * facts.retrievability.value_or(1);
  add_latest_asked(connection, id, now, rollover_hour, facts);
  if (memory->card.reps > 0) add_latest_practice(connection, id, rollover_hour, facts);
  return row;
}

std::vector<QuestionId> questions_to_prepare(Connection& connection) {
  std::vector<QuestionId> ids;
  Scan scan(connection, sql::practice_cards);
  while (scan.step()) ids.push_back({scan.number(0)});
  return ids;
}

std::optional<int> rating_before(Connection& connection, QuestionId id, const domain::Time& moment) {
  Query query(connection, sql::practice_before_session);
  query.bind(":question", id.value).bind(":begun", moment.utc_ms);
  return query.step() ? std::optional(static_cast<int>(query.number(0))) : std::nullopt;
}

int count_practices(Connection& connection) {
  return static_cast<int>(connection.number("SELECT count(*) FROM review"));
}

std::vector<CategoryCounts> category_counts(Connection& connection, std::int64_t now_ms) {
  std::vector<CategoryCounts> all;
  Scan scan(connection, sql::practice_category_figures);
  scan.bind(1, now_ms);
  const auto whole = [&](int column) { return static_cast<int>(scan.number(column)); };
  while (scan.step())
    all.push_back({category_of(scan.text(0)), whole(1), whole(2), whole(3), whole(4), whole(5), whole(6), whole(7)});
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.category < b.category; });
  return all;
}

void each_rating(Connection& connection, const std::function<void(const Rated&)>& take) {
  Scan scan(connection, sql::practice_ratings);
  while (scan.step())
    take({category_of(scan.text(0)),
          {scan.number(1), static_cast<int>(scan.number(2))},
          static_cast<int>(scan.number(3))});
}

std::vector<domain::RatingPair> predicted_pairs(Connection& connection) {
  return pairs(connection, sql::practice_predicted_pairs);
}

std::vector<domain::RatingPair> received_pairs(Connection& connection) {
  return pairs(connection, sql::practice_received_pairs);
}

}  // namespace afterword::store
