// Copies: when they are made, which are kept, how a broken one is told from a sound one, how one is brought back.
#include "store/backup.h"

#include "folder.h"
#include "store/checksum.h"
#include "store/records.h"
#include "store/store.h"

using namespace afterword;
using namespace afterword::store;
using tests::Folder;

namespace {

Copy copy_on(const std::string& moment) {
  return {"afterword-" + moment + ".db", *domain::parse_date(moment.substr(0, 10)), moment};
}

// What is left of one copy at noon of each of `days` days up to 2026-12-31.
std::vector<std::string> left_of(int days) {
  std::vector<Copy> copies;
  const domain::Date last = *domain::parse_date("2026-12-31");
  for (int back = 0; back < days; ++back)
    copies.push_back(copy_on(domain::to_string(last - std::chrono::days(back)) + "T120000"));
  auto gone = superfluous(copies);
  std::vector<std::string> left;
  for (const Copy& copy : copies)
    if (std::find(gone.begin(), gone.end(), copy) == gone.end()) left.push_back(copy.moment.substr(0, 10));
  return left;
}

struct Clock {
  domain::Time time = tests::moment("2026-03-05T12:00:00+01:00");
  Store::Clock read() {
    return [this] { return time; };
  }
  void next_day() { time = domain::plus_minutes(time, 24 * 60); }
};

std::vector<std::filesystem::path> copies_beside(const std::filesystem::path& file) {
  std::vector<std::filesystem::path> copies;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(backup_folder(file), ignored))
    if (entry.path().extension() == ".db") copies.push_back(entry.path());
  std::sort(copies.begin(), copies.end());
  return copies;
}

void set_preference(Store& store, const std::string& value) {
  REQUIRE(store.write_aside([&](Connection& connection) -> domain::Result<void> {
    save_preference(connection, "word", value);
    return {};
  }));
}

std::string preference_in(const std::filesystem::path& file, Clock& clock) {
  auto opened = Store::open(file, clock.read());
  REQUIRE(opened);
  std::string value;
  REQUIRE((*opened)->read([&](Connection& connection) { value = *load_preference(connection, "word"); }));
  return value;
}

}  // namespace

TEST_CASE("few copies are all kept") {
  CHECK(superfluous({}).empty());
  CHECK(left_of(7).size() == 7);
}

TEST_CASE("many copies are thinned to seven days, four weeks and twelve months") {
  const auto left = left_of(800);
  CHECK(left == std::vector<std::string>{"2026-12-31", "2026-12-30", "2026-12-29", "2026-12-28", "2026-12-27",
                                         "2026-12-26", "2026-12-25", "2026-12-20", "2026-12-13", "2026-11-30",
                                         "2026-10-31", "2026-09-30", "2026-08-31", "2026-07-31", "2026-06-30",
                                         "2026-05-31", "2026-04-30", "2026-03-31", "2026-02-28", "2026-01-31"});
}

TEST_CASE("of several copies of a day the last is kept") {
  const auto gone = superfluous({copy_on("2026-03-05T090000"), copy_on("2026-03-05T180000")});
  REQUIRE(gone.size() == 1);
  CHECK(gone.front().moment == "2026-03-05T090000");
}

TEST_CASE("a file that is opened is backed up once a day, for its owner alone, with a checksum") {
  Folder folder;
  Clock clock;
  const auto file = folder / "afterword.db";
  CHECK(Store::open(file, clock.read()));
  CHECK(copies_beside(file).empty());
  for (int opening = 0; opening < 3; ++opening) CHECK(Store::open(file, clock.read()));
  REQUIRE(copies_beside(file).size() == 1);
  clock.next_day();
  CHECK(Store::open(file, clock.read()));
  const auto copies = copies_beside(file);
  REQUIRE(copies.size() == 2);
  CHECK(copies.back().filename() == "afterword-2026-03-06T120000.db");
  CHECK(tests::mode_of(backup_folder(file)) == 0700);
  CHECK(tests::mode_of(copies.back()) == 0600);
  const std::string sum = tests::bytes_of(copies.back().string() + ".sha256");
  CHECK(sum == *sha256(copies.back()) + "  " + copies.back().filename().string() + "\n");
  CHECK(tests::mode_of(copies.back().string() + ".sha256") == 0600);
  CHECK(verify_copy(copies.back()));
}

TEST_CASE("the checksum is SHA-256") {
  Folder folder;
  tests::put_bytes(folder / "abc", "abc");
  CHECK(*sha256(folder / "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("a copy made step by step holds what was changed meanwhile, and stands there only when it is whole") {
  Folder folder;
  Clock clock;
  const auto file = folder / "afterword.db";
  auto opened = Store::open(file, clock.read(), Store::DaysCopy::later);
  REQUIRE(opened);
  set_preference(**opened, "before");
  auto begun = (*opened)->begin_days_copy();
  REQUIRE(begun);
  auto copy = std::move(*begun);
  REQUIRE(copy);
  const auto first = (*opened)->step(*copy, 1);
  REQUIRE(first);
  CHECK_FALSE(*first);
  CHECK_FALSE(copy->finish());
  set_preference(**opened, "after");
  for (bool whole = false; !whole;) {
    const auto step = (*opened)->step(*copy, 1);
    REQUIRE(step);
    whole = *step;
  }
  CHECK(copies_beside(file).empty());
  REQUIRE(copy->finish());
  REQUIRE(copies_beside(file).size() == 1);
  CHECK(preference_in(copies_beside(file).front(), clock) == "after");
  const auto again = (*opened)->begin_days_copy();
  REQUIRE(again);
  CHECK(*again == nullptr);
}

TEST_CASE("a copy that is dropped before it is whole leaves nothing behind") {
  Folder folder;
  Clock clock;
  const auto file = folder / "afterword.db";
  auto opened = Store::open(file, clock.read(), Store::DaysCopy::later);
  REQUIRE(opened);
  {
    auto copy = (*opened)->begin_days_copy();
    REQUIRE(copy);
    REQUIRE((*opened)->step(**copy, 1));
  }
  CHECK(std::filesystem::is_empty(backup_folder(file)));
}

TEST_CASE("a copy in which one bit flipped is refused") {
  Folder folder;
  Clock clock;
  auto opened = Store::open(folder / "afterword.db", clock.read());
  REQUIRE(opened);
  const auto copy = folder / "copy.db";
  REQUIRE((*opened)->back_up(copy));
  REQUIRE(verify_copy(copy));
  std::string bytes = tests::bytes_of(copy);
  bytes[bytes.size() - 10] = static_cast<char>(bytes[bytes.size() - 10] ^ 1);
  tests::put_bytes(copy, bytes);
  const auto verified = verify_copy(copy);
  REQUIRE_FALSE(verified);
  CHECK_THAT(verified.error().message, tests::contains("checksum"));
}

TEST_CASE("a copy brings back what it held, and what was there is set aside") {
  Folder folder;
  Clock clock;
  const auto file = folder / "afterword.db", copy = folder / "copy.db";
  {
    auto opened = Store::open(file, clock.read());
    REQUIRE(opened);
    set_preference(**opened, "before");
    REQUIRE((*opened)->back_up(copy));
    set_preference(**opened, "after");
    CHECK_FALSE(bring_back(copy, file, clock.time));
  }
  CHECK(preference_in(file, clock) == "after");
  const std::string replaced = tests::bytes_of(file);
  REQUIRE(bring_back(copy, file, clock.time));
  CHECK(preference_in(file, clock) == "before");
  CHECK(tests::mode_of(file) == 0600);
  CHECK(tests::bytes_of(backup_name(file, clock.time).string() + ".before-restore") == replaced);
}

TEST_CASE("what is no sound copy brings nothing back") {
  Folder folder;
  Clock clock;
  const auto file = folder / "afterword.db";
  CHECK(Store::open(file, clock.read()));
  const std::string before = tests::bytes_of(file);
  tests::put_bytes(folder / "letter.txt", "Dear Siobhán");
  CHECK_FALSE(bring_back(folder / "letter.txt", file, clock.time));
  CHECK_FALSE(bring_back(folder / "missing.db", file, clock.time));
  CHECK(tests::bytes_of(file) == before);
}
