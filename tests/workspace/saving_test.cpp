// When what is typed reaches the disk, and what happens when it cannot.
#include "workspace/saver.h"

#include <condition_variable>
#include <thread>

#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using namespace std::chrono_literals;
using tests::Desk;

namespace {

// A disk that can be slow or full, and that remembers what it was given.
struct Disk {
  domain::Result<void> write(const std::vector<Pending>& batch) {
    std::unique_lock lock(mutex);
    ++attempts;
    while (slow) changed.wait(lock);
    if (full) return domain::Error::disk("The disk is full.");
    for (const Pending& pending : batch)
      if (const auto* change = std::get_if<SetValue>(&pending.change))
        texts.push_back(std::get<std::string>(change->value));
    changed.notify_all();
    return {};
  }
  void set(bool& what, bool value) {
    const std::lock_guard lock(mutex);
    what = value;
    changed.notify_all();
  }
  std::vector<std::string> written() {
    const std::lock_guard lock(mutex);
    return texts;
  }
  int tried() {
    const std::lock_guard lock(mutex);
    return attempts;
  }
  std::mutex mutex;
  std::condition_variable changed;
  bool slow = false, full = false;
  int attempts = 0;
  std::vector<std::string> texts;
};

struct Bench {
  explicit Bench(std::chrono::milliseconds latency = 20ms)
      : saver(latency, [this](const std::vector<Pending>& batch) { return disk.write(batch); }) {}
  void type(std::int64_t row, const std::string& text, std::uint64_t run = 1) {
    saver.add({SetValue{Field::asked_answer, row, text}, run});
  }
  template <class Condition>
  bool soon(Condition condition) {
    for (int i = 0; i < 500; ++i) {
      if (condition()) return true;
      std::this_thread::sleep_for(10ms);
    }
    return false;
  }
  Disk disk;
  Saver saver;
};

}  // namespace

TEST_CASE("typing is saved by itself, only its last state, while somebody types on") {
  Bench bench;
  for (int i = 0; i < 100; ++i) {
    bench.type(1, std::to_string(i));
    std::this_thread::sleep_for(2ms);
  }
  CHECK(bench.soon([&] { return bench.saver.flushed(); }));
  const auto written = bench.disk.written();
  CHECK(written.size() >= 2);   // not only after the last key
  CHECK(written.size() <= 50);  // not every key
  CHECK(written.back() == "99");
}

TEST_CASE("fields are saved in the order in which they were typed") {
  Bench bench(10s);
  bench.type(1, "a");
  bench.type(1, "ab");
  bench.type(2, "c");
  bench.type(1, "abd");
  bench.type(1, "abde", 2);
  REQUIRE(bench.saver.flush());
  CHECK(bench.disk.written() == std::vector<std::string>{"ab", "c", "abd", "abde"});
}

TEST_CASE("typing does not wait for a slow disk, and nothing typed meanwhile is lost") {
  Bench bench(0ms);
  bench.disk.set(bench.disk.slow, true);
  bench.type(1, "a");
  REQUIRE(bench.soon([&] { return bench.disk.tried() > 0; }));
  const auto start = std::chrono::steady_clock::now();
  for (int i = 0; i < 1000; ++i) bench.type(1, "a" + std::to_string(i));
  CHECK(std::chrono::steady_clock::now() - start < 1s);
  CHECK_FALSE(bench.saver.flushed());
  bench.disk.set(bench.disk.slow, false);
  CHECK(bench.soon([&] { return bench.saver.flushed(); }));
  CHECK(bench.disk.written().back() == "a999");
}

TEST_CASE("a full disk keeps everything waiting, says so, and is tried again") {
  Bench bench;
  bench.disk.set(bench.disk.full, true);
  bench.type(1, "kept");
  REQUIRE(bench.soon([&] { return bench.saver.state().kind == SaveState::Kind::failed; }));
  CHECK_THAT(bench.saver.state().message, tests::contains("still here"));
  CHECK_THAT(bench.saver.state().message, tests::contains("The disk is full."));
  CHECK_FALSE(bench.saver.flush());
  CHECK(bench.saver.waiting().size() == 1);
  bench.disk.set(bench.disk.full, false);
  CHECK(bench.soon([&] { return bench.saver.flushed(); }));
  CHECK(bench.disk.written() == std::vector<std::string>{"kept"});
  CHECK(bench.saver.state().kind == SaveState::Kind::saved);
}

TEST_CASE("a signal handler can have everything saved at once") {
  Bench bench(10s);
  bench.type(1, "at the last moment");
  bench.saver.request_flush();
  CHECK(bench.soon([&] { return bench.saver.flushed(); }));
  CHECK(bench.disk.written() == std::vector<std::string>{"at the last moment"});
}

TEST_CASE("closing saves what waits") {
  Disk disk;
  {
    Saver saver(10s, [&](const std::vector<Pending>& batch) { return disk.write(batch); });
    saver.add({SetValue{Field::asked_answer, 1, std::string("last")}, 1});
  }
  CHECK(disk.written() == std::vector<std::string>{"last"});
}

TEST_CASE("preferences are kept in the file but are no step and no part of the export") {
  Desk desk;
  const std::string before = desk.text();
  CHECK_FALSE(desk.document->preference("theme"));
  desk.document->set_preference("theme", "dark");
  desk.document->set_preference("theme", "light");
  CHECK(desk.document->preference("theme") == "light");
  desk.reopen();
  CHECK(desk.document->preference("theme") == "light");
  CHECK_FALSE(desk.document->undo_label());
  CHECK(desk.text() == before);
}

TEST_CASE("a refresh tells when something was saved, and only then") {
  Desk desk;
  const auto rows = tests::fill(desk);
  static_cast<void>(desk.document->refresh());
  CHECK_FALSE(desk.document->refresh());
  desk.edit(SetValue{Field::asset_text, rows.asset.value, std::string("Speaks Danish")});
  CHECK_FALSE(desk.document->refresh());
  REQUIRE(desk.document->flush());
  CHECK(desk.document->refresh());
  CHECK_FALSE(desk.document->refresh());
}
