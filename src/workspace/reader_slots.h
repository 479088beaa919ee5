// How a cached value is read anew: the one place where readers meet the saving worker. For reader*.cpp only.
#pragma once

#include "workspace/reader.h"

namespace afterword::workspace {

constexpr store::Tables interview_tables = store::tables("interview", "next_steps", "interview_person", "asked",
                                                         "concern", "document", "asset", "recall_mark");
constexpr store::Tables person_tables = store::tables("person", "personal_detail", "cared_about");
constexpr store::Tables question_tables = store::tables("question", "question_variant", "tag", "question_point",
                                                        "question_mistake", "question_merged", "review");
constexpr store::Tables opportunity_tables = store::tables("opportunity", "research");

// Reads what is to be laid into the slot, as of `now`, where the store is free for it in a moment. False: it could not
// be, and the next turn tries again.
template <class T, class Read>
bool Reader::read_into(Slot<T>& slot, std::uint64_t now, Read read, std::chrono::microseconds moment) {
  constexpr std::chrono::microseconds as_long_as_it_takes = std::chrono::hours(1);
  const Hold hold(data_, slot.read ? moment : as_long_as_it_takes);
  const bool held = static_cast<bool>(hold);
  const auto done = held ? data_.store->read(read) : domain::Result<void>();
  if (!held || !done) {
    // What was read before is still the best there is.
    if (!done) trouble_ = done.error().message;
    if (held && !slot.read) slot.stamp = never;
    if (held) slot.read = true;
    slot.tried = turn_;
    stale_ = true;
    return false;
  }
  trouble_.clear();
  slot.stamp = now;
  slot.read = true;
  return true;
}

// What a reading gives: the value itself, or what is to be done without the store to come to it.
template <class T, class Got>
T thought_over(Got got) {
  if constexpr (std::is_invocable_r_v<T, Got&>)
    return got();
  else
    return got;
}

// The slot's value, read anew where it is of another moment than `now`. The value keeps its address.
template <class T, class Load>
const T& Reader::fresh_at(Slot<T>& slot, std::uint64_t now, Load load, std::chrono::microseconds moment) {
  slot.used = turn_;
  if (slot.read && (slot.stamp == now || slot.tried == turn_)) return slot.value;
  std::optional<T> value;
  const auto read = [&](store::Connection& connection) { value = thought_over<T>(load(connection)); };
  if (read_into(slot, now, read, moment)) slot.value = std::move(*value);
  return slot.value;
}

// As of when one of its tables changed last.
template <class T, class Load>
const T& Reader::fresh(Slot<T>& slot, const store::Tables& tables, Load load, bool with_commits) {
  return fresh_at(slot, stamp(tables, with_commits), std::move(load));
}

// As fresh, with commits, for what takes the longer the more the file holds.
template <class T, class Load>
const T& Reader::in_time(Slot<T>& slot, const store::Tables& tables, Load load, bool key_waits, Wait wait) {
  return in_time_at(slot, stamp(tables, true), std::move(load), key_waits, wait);
}

// As fresh_at, read by the asker, of whom what is read must hold copies of all it needs. The slot must stay where it
// is, or be forgotten there.
template <class T, class Load>
const T& Reader::in_time_at(Slot<T>& slot, std::uint64_t now, Load load, bool key_waits, Wait wait) {
  if (!patience_ || wait == Wait::as_long_as_it_takes || (wait == Wait::for_the_first && !slot.read))
    return fresh_at(slot, now, std::move(load));
  slot.used = turn_;
  if (slot.read && slot.stamp == now) return slot.value;
  if (slot.asked != now) {
    slot.asked = now;
    const auto reading = [&slot, now, load = std::move(load)](store::Connection& connection) -> Asker::Thought {
      const auto got = std::make_shared<decltype(load(connection))>(load(connection));
      return [&slot, now, got]() -> Asker::Delivery {
        auto value = std::make_shared<T>(thought_over<T>(std::move(*got)));
        return [&slot, now, value] {
          std::swap(slot.value, *value);
          slot.stamp = now;
          slot.read = true;
        };
      };
    };
    const auto failed = [this, &slot, now](const std::string& trouble) {
      trouble_ = trouble;
      slot.stamp = now;
      slot.read = true;
    };
    asker_.ask({&slot, key_waits, reading, failed});
    if (const auto left = *patience_ - waited_; left > std::chrono::microseconds(0)) {
      const auto begun = std::chrono::steady_clock::now();
      asker_.deliver(&slot, left);
      waited_ += std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
    }
  }
  behind_ = behind_ || !slot.read || slot.stamp != now;
  return slot.value;
}

// The answer to another question is not shown for this one; the same one's of a minute ago is, until there is a newer.
// A reading that is under way for the slot must be asked for anew afterwards.
template <class T>
Reader::Slot<T>& Reader::slot_at(AnswerNow<T>& answer, std::string question, const domain::Time& now) {
  const std::int64_t minute = now.utc_ms / 60'000;
  if (answer.question != question) {
    answer.question = std::move(question);
    answer.slot = {};
  } else if (answer.minute != minute) {
    answer.slot.stamp = answer.slot.asked = never;
  }
  answer.minute = minute;
  return answer.slot;
}

// What a slot holds if it is up to date; nullptr otherwise.
template <class T>
const T* Reader::known(const Slot<T>& slot, std::uint64_t now) const {
  return slot.read && slot.stamp == now ? &slot.value : nullptr;
}

}  // namespace afterword::workspace
