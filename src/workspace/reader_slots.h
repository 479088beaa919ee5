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

// The slot's value, read anew where one of its tables changed since. The value keeps its address.
template <class T, class Load>
const T& Reader::fresh(Slot<T>& slot, const store::Tables& tables, Load load, bool with_commits) {
  const std::uint64_t now = stamp(tables, with_commits);
  slot.used = turn_;
  if (slot.read && (slot.stamp == now || slot.tried == turn_)) return slot.value;
  constexpr std::chrono::microseconds moment{500}, as_long_as_it_takes = std::chrono::hours(1);
  const Hold hold(data_, slot.read ? moment : as_long_as_it_takes);
  if (!hold) {
    slot.tried = turn_;
    stale_ = true;
    return slot.value;
  }
  T value{};
  const auto done = data_.store->read([&](store::Connection& connection) { value = load(connection); });
  if (!done) {
    // What was read before is still the best there is; the next turn tries again.
    trouble_ = done.error().message;
    slot.tried = turn_;
    slot.read = true;
    stale_ = true;
    return slot.value;
  }
  trouble_.clear();
  slot.value = std::move(value);
  slot.stamp = now;
  slot.read = true;
  return slot.value;
}

// As fresh, with commits, for what takes the longer the more the file holds: read by the asker, of whom what is read
// must hold copies of all it needs. The slot must stay where it is, or be forgotten there.
template <class T, class Load>
const T& Reader::in_time(Slot<T>& slot, const store::Tables& tables, Load load, bool key_waits, Wait wait) {
  if (!patience_ || wait == Wait::as_long_as_it_takes || (wait == Wait::for_the_first && !slot.read))
    return fresh(slot, tables, std::move(load), true);
  const std::uint64_t now = stamp(tables, true);
  slot.used = turn_;
  if (slot.read && slot.stamp == now) return slot.value;
  if (slot.asked != now) {
    slot.asked = now;
    const auto reading = [&slot, now, load = std::move(load)](store::Connection& connection) -> Asker::Delivery {
      auto value = std::make_shared<T>(load(connection));
      return [&slot, now, value] {
        slot.value = std::move(*value);
        slot.stamp = now;
        slot.read = true;
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

// What a slot holds if it is up to date; nullptr otherwise.
template <class T>
const T* Reader::known(const Slot<T>& slot, const store::Tables& tables) const {
  return slot.read && slot.stamp == stamp(tables, false) ? &slot.value : nullptr;
}

}  // namespace afterword::workspace
