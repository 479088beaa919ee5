// Practice as of this minute: worked out anew when the minute, the question or the file changes.
#include "domain/practice_session.h"
#include "store/memory.h"
#include "workspace/practice_reading.h"
#include "workspace/reader_slots.h"

namespace afterword::workspace {
namespace {

Occasion occasion(store::Connection& connection, const domain::Time& now) {
  return {now, store::rollover_hour(connection)};
}

std::string key_of(const domain::PracticeFor& what) {
  return std::to_string(static_cast<int>(what.kind)) + "/" + std::to_string(static_cast<int>(what.category)) + "/" +
         std::to_string(what.opportunity.value) + "/" + std::to_string(what.interview.value) + "/" +
         std::to_string(what.question.value);
}

std::string key_of(const domain::PracticeFor& what, int limit, std::uint64_t seed) {
  return key_of(what) + "/" + std::to_string(limit) + "/" + std::to_string(seed);
}

auto rows_of(const domain::PracticeFor& what, int limit, std::uint64_t seed) {
  return [=](store::Connection& connection, const Occasion& when) {
    return workspace::practice_rows(connection, when, what, limit, seed);
  };
}

}  // namespace

template <class T, class Load>
const T& Reader::as_of(AnswerNow<T>& answer, std::string question, domain::Time now, Load load, Wait wait) {
  const auto read = [load = std::move(load), now](store::Connection& connection) {
    return load(connection, occasion(connection, now));
  };
  return in_time(slot_at(answer, std::move(question), now), question_tables, read, false, wait);
}

std::vector<DueRow> Reader::practice_rows(const domain::PracticeFor& what, int limit, std::uint64_t seed,
                                          domain::Time now) {
  return as_of(session_rows_, key_of(what, limit, seed), now, rows_of(what, limit, seed));
}

std::optional<std::vector<DueRow>> Reader::practice_rows_in_time(const domain::PracticeFor& what, int limit,
                                                                 std::uint64_t seed, domain::Time now) {
  const auto& rows =
      as_of(next_rows_, key_of(what, limit, seed), now, rows_of(what, limit, seed), Wait::no_longer_than_patience);
  const bool there = known(next_rows_.slot, stamp(question_tables, true)) != nullptr;
  return there ? std::optional(rows) : std::nullopt;
}

std::vector<DueRow> Reader::due(int limit, domain::Time now) {
  const auto read = [limit](store::Connection& connection, const Occasion& when) {
    return workspace::practice_rows(connection, when, {}, limit, 0);
  };
  return as_of(due_rows_, std::to_string(limit), now, read, Wait::no_longer_than_patience);
}

int Reader::due_count(domain::Time now) {
  const auto read = [](store::Connection& connection, const Occasion& when) {
    return store::count_due(connection, when.now.utc_ms);
  };
  return as_of(due_count_, "due", now, read, Wait::no_longer_than_patience);
}

int Reader::weak_count(domain::Time now) {
  const auto read = [](store::Connection& connection, const Occasion& when) {
    return store::count_weak(connection, when.now.utc_ms);
  };
  return as_of(weak_count_, "weak", now, read, Wait::no_longer_than_patience);
}

std::vector<PracticeChoice> Reader::practice_choices(domain::Time now) {
  const auto read = [](store::Connection& connection, const Occasion& when) {
    return workspace::practice_choices(connection, when);
  };
  return as_of(choices_, "choices", now, read, Wait::no_longer_than_patience);
}

std::string Reader::practice_title(const domain::PracticeFor& what, domain::Time now) {
  return as_of(title_, key_of(what), now, [&](store::Connection& connection, const Occasion& when) {
    return workspace::practice_title(connection, when, what);
  });
}

std::optional<std::array<NextDue, 5>> Reader::next_due(domain::QuestionId id, domain::InterviewId before,
                                                       domain::Time now) {
  const std::string key = std::to_string(id.value) + "/" + std::to_string(before.value);
  return as_of(next_due_, key, now, [&](store::Connection& connection, const Occasion& when) {
    return workspace::next_due(connection, when, id, before);
  });
}

std::optional<QuestionPractice> Reader::question_practice(domain::QuestionId id, domain::Time now) {
  return as_of(question_practice_, std::to_string(id.value), now,
               [&](store::Connection& connection, const Occasion& when) {
                 return workspace::question_practice(connection, when, id);
               });
}

std::optional<domain::Preparation> Reader::preparation(domain::InterviewId id, double minutes_per_day,
                                                       domain::Time now) {
  const std::string key = std::to_string(id.value) + "/" + std::to_string(minutes_per_day);
  const auto read = [=](store::Connection& connection, const Occasion& when) {
    return workspace::preparation(connection, when, id, minutes_per_day);
  };
  return as_of(preparation_, key, now, read, Wait::no_longer_than_patience);
}

SessionEnd Reader::session_end(const domain::PracticeSession& session, domain::Time now) {
  return as_of(session_end_, domain::to_text(session), now, [&](store::Connection& connection, const Occasion& when) {
    return workspace::session_end(connection, when, session);
  });
}

PracticeFigures Reader::practice_figures(domain::Time now) {
  const auto read = [](store::Connection& connection, const Occasion& when) {
    return workspace::practice_figures(connection, when);
  };
  return as_of(figures_, "figures", now, read, Wait::no_longer_than_patience);
}

}  // namespace afterword::workspace
