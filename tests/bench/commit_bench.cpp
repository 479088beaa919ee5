// One typed character to the disk through the workspace, beside one row by plain SQLite with the same durability.
#include <fmt/format.h>
#include <sqlite3.h>

#include <filesystem>
#include <string>

#include "bench/bench.h"
#include "bench/measure.h"
#include "window/real_window.h"
#include "workspace/workspace.h"

namespace afterword::bench {
namespace {

constexpr int rounds = 300;

Spread plain_sqlite(const std::filesystem::path& file) {
  sqlite3* db = nullptr;
  sqlite3_open(file.c_str(), &db);
  sqlite3_exec(db,
               "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t(id INTEGER PRIMARY KEY, text TEXT);"
               "INSERT INTO t VALUES (1, '')",
               nullptr, nullptr, nullptr);
  sqlite3_stmt* update = nullptr;
  sqlite3_prepare_v2(db, "UPDATE t SET text = ?1 WHERE id = 1", -1, &update, nullptr);
  std::string text(400, 'x');
  std::vector<double> times;
  for (int i = 0; i < rounds; ++i)
    times.push_back(milliseconds([&] {
      text += 'y';
      sqlite3_bind_text(update, 1, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
      sqlite3_step(update);
      sqlite3_reset(update);
    }));
  sqlite3_finalize(update);
  sqlite3_close(db);
  return spread(times);
}

}  // namespace

void commits() {
  const tests::TemporaryFolder folder;
  const auto plain = plain_sqlite(folder.path() / "plain.db");
  auto opened = workspace::Workspace::open({.file = folder.path() / "afterword.db", .seed = false, .now = [] {
                                              return domain::Time{1'776'939'900'000, 60};
                                            }});
  if (!opened) return report("commit", "failed", opened.error().message);
  auto& document = **opened;
  const domain::OpportunityId opportunity{document.new_id()};
  const domain::InterviewId interview{document.new_id()};
  const domain::AskedId asked{document.new_id()};
  if (auto done = document.carry_out(workspace::AddOpportunity{opportunity, "Bench", "Tester"}); !done)
    return report("commit", "failed", done.error().message);
  if (auto done = document.carry_out(workspace::AddInterview{interview, opportunity, {}, {}}); !done)
    return report("commit", "failed", done.error().message);
  if (auto done = document.carry_out(workspace::AddAsked{asked, interview, -1, "Why?", {}}); !done)
    return report("commit", "failed", done.error().message);
  std::string text(400, 'x');
  std::vector<double> typed, saved;
  for (int i = 0; i < rounds; ++i) {
    text += 'y';
    bool good = true;
    typed.push_back(milliseconds([&] {
      good =
          static_cast<bool>(document.carry_out(workspace::SetValue{workspace::Field::asked_answer, asked.value, text}));
    }));
    saved.push_back(milliseconds([&] { good = good && document.flush(); }));
    if (!good) return report("commit", "failed");
  }
  report("what typing waits for, a key", fmt::format("{:.4f} ms", spread(typed).median),
         "the edit only; the worker saves");
  report("commit of a typed change / plain SQLite row", fmt::format("{:.1f}", spread(saved).median / plain.median),
         fmt::format("{:.2f} ms / {:.2f} ms, both WAL and FULL; ours also records the undo step", spread(saved).median,
                     plain.median));
}

}  // namespace afterword::bench
