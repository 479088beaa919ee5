// A trailing pause would never come while somebody types on: what is bounded is the age of the oldest unsaved change.
#include "workspace/saver.h"

#include <cerrno>
#include <ctime>

namespace afterword::workspace {
namespace {

using domain::Result;
constexpr std::chrono::seconds retry_after{1};

// True where `later` makes `earlier` pointless: the same field, typed in one run.
bool replaces(const Pending& later, const Pending& earlier) {
  if (later.run != earlier.run || later.change.index() != earlier.change.index()) return false;
  if (const auto* preference = std::get_if<Preference>(&later.change))
    return preference->key == std::get<Preference>(earlier.change).key;
  if (later.run == 0) return false;
  if (const auto* recall = std::get_if<WriteRecall>(&later.change))
    return recall->interview == std::get<WriteRecall>(earlier.change).interview;
  const auto &now = std::get<SetValue>(later.change), &before = std::get<SetValue>(earlier.change);
  return now.field == before.field && now.row == before.row;
}

}  // namespace

Saver::Saver(std::chrono::milliseconds latency, Commit commit) : latency_(latency), commit_(std::move(commit)) {
  ::sem_init(&wake_, 0, 0);
  worker_ = std::thread([this] { work(); });
}

Saver::~Saver() {
  stopping_ = true;
  ::sem_post(&wake_);
  worker_.join();
  ::sem_destroy(&wake_);
}

void Saver::add(Pending change) {
  bool wake = false;
  {
    const std::lock_guard lock(waiting_mutex_);
    wake = waiting_.size() == in_flight_;
    if (wake) first_ = Clock::now();
    if (!wake && replaces(change, waiting_.back()))
      waiting_.back() = std::move(change);
    else
      waiting_.push_back(std::move(change));
    unsaved_ = waiting_.size();
  }
  if (wake) ::sem_post(&wake_);
}

Result<void> Saver::flush() { return commit_waiting(); }

std::vector<Pending> Saver::waiting() const {
  const std::lock_guard lock(waiting_mutex_);
  return {waiting_.begin(), waiting_.end()};
}

SaveState Saver::state() const {
  const std::lock_guard lock(waiting_mutex_);
  if (!failure_.empty())
    return {SaveState::Kind::failed,
            "What you typed is still here but not on disk yet, and Afterword keeps trying. " + failure_};
  return {waiting_.empty() ? SaveState::Kind::saved : SaveState::Kind::saving, ""};
}

void Saver::request_flush() noexcept {
  urgent_ = true;
  ::sem_post(&wake_);
}

bool Saver::flushed() const noexcept { return unsaved_.load() == 0; }

// Whether a commit is due now; otherwise `next` is when to look again.
bool Saver::due(Clock::time_point now, Clock::time_point& next) const {
  const std::lock_guard lock(waiting_mutex_);
  next = Clock::time_point::max();
  if (waiting_.empty()) return false;
  next = failure_.empty() ? first_ + latency_ : last_failure_ + retry_after;
  return now >= next;
}

void Saver::work() {
  while (!stopping_) {
    Clock::time_point next;
    if (due(Clock::now(), next) || urgent_.exchange(false)) {
      // A failure is kept in the state and tried again.
      static_cast<void>(static_cast<bool>(commit_waiting()));
      continue;
    }
    sleep_until(next);
  }
  static_cast<void>(static_cast<bool>(commit_waiting()));
}

void Saver::sleep_until(Clock::time_point moment) {
  if (moment == Clock::time_point::max()) {
    while (::sem_wait(&wake_) != 0 && errno == EINTR) continue;
    return;
  }
  const auto since = moment.time_since_epoch();
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(since);
  timespec until{};
  until.tv_sec = static_cast<std::time_t>(seconds.count());
  until.tv_nsec = static_cast<long>(std::chrono::duration_cast<std::chrono::nanoseconds>(since - seconds).count());
  while (::sem_clockwait(&wake_, CLOCK_MONOTONIC, &until) != 0 && errno == EINTR) continue;
}

Result<void> Saver::commit_waiting() {
  const std::lock_guard committing(committing_);
  std::vector<Pending> batch;
  {
    const std::lock_guard lock(waiting_mutex_);
    if (waiting_.empty()) return {};
    batch.assign(waiting_.begin(), waiting_.end());
    in_flight_ = batch.size();
  }
  Result<void> done = commit_(batch);
  {
    const std::lock_guard lock(waiting_mutex_);
    in_flight_ = 0;
    if (done) {
      waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(batch.size()));
      failure_.clear();
    } else {
      failure_ = done.error().message;
      last_failure_ = Clock::now();
    }
    unsaved_ = waiting_.size();
  }
  ++progress_;
  return done;
}

}  // namespace afterword::workspace
