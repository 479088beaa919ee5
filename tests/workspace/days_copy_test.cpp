// The backup of each day, made while the document is in use.
#include <fstream>
#include <thread>

#include "fixture.h"
#include "store/backup.h"

using namespace afterword;
using tests::Folder;
using workspace::Workspace;

namespace {

std::vector<std::filesystem::path> copies_beside(const std::filesystem::path& file) {
  std::vector<std::filesystem::path> copies;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(store::backup_folder(file), ignored))
    if (entry.path().extension() == ".sha256") copies.push_back(entry.path().stem());
  std::sort(copies.begin(), copies.end());
  return copies;
}

struct Used {
  explicit Used(const std::filesystem::path& file) {
    auto opened =
        Workspace::open({.file = file, .seed = false, .now = [this] { return now; }, .copies_meanwhile = true});
    REQUIRE(opened);
    document = std::move(*opened);
  }
  /// Frames, until `there` or a generous while has passed.
  void until(const std::function<bool()>& there) {
    for (int i = 0; i < 5000 && !there(); ++i) {
      document->refresh();
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
  }
  domain::Time now = *domain::parse_time("2026-03-05T12:00:00+01:00");
  std::unique_ptr<Workspace> document;
};

}  // namespace

TEST_CASE("a document in use is backed up on each day, without being opened again") {
  const Folder folder;
  const auto file = folder.path() / "afterword.db";
  { Used made(file); }
  Used used(file);
  CHECK(copies_beside(file).empty());
  used.until([&] { return copies_beside(file).size() == 1; });
  CHECK(copies_beside(file) == std::vector<std::filesystem::path>{"afterword-2026-03-05T120000.db"});
  used.now = domain::plus_minutes(used.now, 24 * 60);
  used.until([&] { return copies_beside(file).size() == 2; });
  CHECK(copies_beside(file).back() == "afterword-2026-03-06T120000.db");
  CHECK(store::verify_copy(store::backup_folder(file) / copies_beside(file).back()));
  CHECK(used.document->remarks().empty());
}

TEST_CASE("a document that was just made needs no backup on its first day") {
  const Folder folder;
  const auto file = folder.path() / "afterword.db";
  Used used(file);
  used.document->refresh();
  used.now = domain::plus_minutes(used.now, 24 * 60);
  used.until([&] { return !copies_beside(file).empty(); });
  CHECK(copies_beside(file) == std::vector<std::filesystem::path>{"afterword-2026-03-06T120000.db"});
}

TEST_CASE("a backup that cannot be made is said once, and the document goes on") {
  const Folder folder;
  const auto file = folder.path() / "afterword.db";
  { Used made(file); }
  std::ofstream(store::backup_folder(file)) << "in the way";
  Used used(file);
  used.until([&] { return !used.document->remarks().empty(); });
  REQUIRE(used.document->remarks().size() == 1);
  CHECK(used.document->remarks().front().starts_with("Today’s backup could not be made."));
  for (int i = 0; i < 20; ++i) used.document->refresh();
  CHECK(used.document->remarks().size() == 1);
}
