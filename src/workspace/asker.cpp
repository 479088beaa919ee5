#include "workspace/asker.h"

#include <algorithm>
#include <utility>

namespace afterword::workspace {

Asker::~Asker() {
  if (!thread_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  asked_.notify_all();
  thread_.join();
}

// With the mutex held.
void Asker::drop(const void* whom) {
  for (const Job& job : jobs_)
    if (job.question.whom == whom) {
      *job.given_up = true;
      if (job.question.key_waits) --keys_waiting_;
    }
  std::erase_if(jobs_, [&](const Job& job) { return job.question.whom == whom; });
  std::erase_if(answers_, [&](const Answer& answer) { return answer.whom == whom; });
}

void Asker::ask(Question question) {
  {
    const std::lock_guard lock(mutex_);
    drop(question.whom);
    if (question.key_waits) ++keys_waiting_;
    jobs_.push_back({std::move(question)});
  }
  if (!thread_.joinable()) thread_ = std::thread([this] { work(); });
  asked_.notify_all();
}

void Asker::forget(const void* whom) {
  const std::lock_guard lock(mutex_);
  drop(whom);
}

bool Asker::deliver() {
  std::list<Answer> there;
  {
    const std::lock_guard lock(mutex_);
    there.swap(answers_);
  }
  const bool any = !there.empty();
  lay_down(std::move(there));
  return any;
}

void Asker::lay_down(std::list<Answer> there) {
  if (there.empty()) return;
  for (const Answer& answer : there) answer.delivery();
  {
    const std::lock_guard lock(mutex_);
    laid_down_.splice(laid_down_.end(), there);
  }
  asked_.notify_all();
}

void Asker::deliver(const void* whom, std::chrono::microseconds patience) {
  std::list<Answer> there;
  {
    std::unique_lock lock(mutex_);
    auto at = answers_.end();
    answered_.wait_for(lock, patience, [&] {
      at = std::find_if(answers_.begin(), answers_.end(), [&](const Answer& answer) { return answer.whom == whom; });
      return at != answers_.end();
    });
    if (at != answers_.end()) there.splice(there.begin(), answers_, at);
  }
  lay_down(std::move(there));
}

bool Asker::is_idle() {
  const std::lock_guard lock(mutex_);
  return jobs_.empty() && answers_.empty();
}

void Asker::work() {
  for (;;) {
    Job job;
    std::list<Answer> spent;
    {
      std::unique_lock lock(mutex_);
      asked_.wait(lock, [this] { return stopping_ || !jobs_.empty() || !laid_down_.empty(); });
      if (stopping_) return;
      spent.swap(laid_down_);
      if (jobs_.empty()) continue;
      const auto first =
          std::find_if(jobs_.begin(), jobs_.end(), [](const Job& one) { return one.question.key_waits; });
      job = first == jobs_.end() ? jobs_.front() : *first;
    }
    Delivery delivery = answer(job);
    if (!delivery) continue;
    {
      const std::lock_guard lock(mutex_);
      if (*job.given_up) continue;
      const void* const whom = job.question.whom;
      drop(whom);
      answers_.push_back({whom, std::move(delivery)});
    }
    answered_.notify_all();
  }
}

Asker::Delivery Asker::answer(const Job& job) {
  const auto given_up = [&] { return stopping_ || *job.given_up; };
  const auto others_first = [&] { return !job.question.key_waits && (keys_waiting_ > 0 || data_.searching > 0); };
  while (!given_up() && others_first()) {
    if (keys_waiting_ > 0) return {};
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  if (given_up()) return {};
  Thought thought;
  {
    const Turn turn(data_);
    const auto done =
        data_.store->read_patiently([&] { return data_.wanted > 0 || given_up() || others_first(); },
                                    [&](store::Connection& connection) { thought = job.question.reading(connection); });
    if (!done) return [failed = job.question.failed, trouble = done.error().message] { failed(trouble); };
    if (!*done) return {};
  }
  return given_up() ? Delivery{} : thought();
}

}  // namespace afterword::workspace
