// A large list of questions into the bank, doubles known, beside the same rows written by plain SQLite: with one
// full-text index, and with the three and the order by text that the bank has.
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <random>

#include "bench/bank_bench.h"
#include "bench/bank_file.h"
#include "bench/measure.h"
#include "exchange/interchange.h"
#include "workspace/workspace.h"

namespace afterword::bench {
namespace {

/// Every twentieth stands in the list twice, in other letters.
std::vector<std::string> questions(std::size_t size) {
  constexpr double vocabulary = 8000;
  std::mt19937 chance(11);
  std::uniform_real_distribution<double> even(0, 1);
  // The n-th word is about 1/n as common as the first.
  const auto sentence = [&](int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
      text += (text.empty() ? "" : " ") + bank_word(static_cast<std::size_t>(std::pow(vocabulary, even(chance))));
    return text;
  };
  std::vector<std::string> all;
  for (std::size_t i = 0; i < size; ++i) {
    if (i % 20 == 19)
      all.push_back("TELL me about " + all[i - 7].substr(14, all[i - 7].size() - 15));
    else
      all.push_back("Tell me about " + sentence(8) + "?");
  }
  return all;
}

constexpr const char* words_index =
    "CREATE VIRTUAL TABLE words USING fts5 (text, content = 'question', content_rowid = 'id',"
    " tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3');";
constexpr const char* other_indexes =
    "CREATE VIRTUAL TABLE parts USING fts5 (text, content = 'question', content_rowid = 'id', tokenize = \"trigram\");"
    "CREATE VIRTUAL TABLE stems USING fts5 (text, content = 'question', content_rowid = 'id', columnsize = 0,"
    " tokenize = \"porter unicode61 remove_diacritics 2\");"
    "CREATE INDEX question_by_text ON question (text COLLATE NOCASE);";

double plain_ms(const std::vector<std::string>& texts, bool all_indexes) {
  const ScratchFolder folder;
  sqlite3* database = nullptr;
  sqlite3_open((folder.path() / "plain.db").c_str(), &database);
  const auto run = [&](const char* sql) {
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) std::abort();
  };
  run("PRAGMA journal_mode = WAL; CREATE TABLE question (id INTEGER PRIMARY KEY, text TEXT NOT NULL);");
  run(words_index);
  if (all_indexes) run(other_indexes);
  const double time = milliseconds([&] {
    run("BEGIN");
    sqlite3_stmt* row = nullptr;
    std::vector<sqlite3_stmt*> indexes;
    sqlite3_prepare_v2(database, "INSERT INTO question (text) VALUES (?1)", -1, &row, nullptr);
    for (const std::string name : {"words", "parts", "stems"})
      if (all_indexes || name == "words")
        sqlite3_prepare_v2(database, ("INSERT INTO " + name + " (rowid, text) VALUES (?1, ?2)").c_str(), -1,
                           &indexes.emplace_back(), nullptr);
    for (const auto& text : texts) {
      sqlite3_bind_text(row, 1, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
      sqlite3_step(row);
      sqlite3_reset(row);
      const auto id = sqlite3_last_insert_rowid(database);
      for (sqlite3_stmt* const index : indexes) {
        sqlite3_bind_int64(index, 1, id);
        sqlite3_bind_text(index, 2, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
        sqlite3_step(index);
        sqlite3_reset(index);
      }
    }
    sqlite3_finalize(row);
    for (sqlite3_stmt* const index : indexes) sqlite3_finalize(index);
    run("COMMIT");
  });
  sqlite3_close(database);
  return time;
}

}  // namespace

void import_list(std::size_t size) {
  const auto texts = questions(size);
  std::string bytes;
  for (const auto& text : texts) bytes += text + "\n";
  const double plain = std::min(plain_ms(texts, false), plain_ms(texts, false));
  const double same_indexes = plain_ms(texts, true);
  const ScratchFolder folder;
  auto opened = workspace::Workspace::open({.file = folder.path() / "list.db", .now = [] {
                                              return domain::Time{1'700'000'000'000, 60};
                                            }});
  if (!opened) return report("import of a list", "failed", opened.error().message);
  std::size_t added = 0, repeated = 0, likely = 0;
  const auto import = [&] {
    const auto done = (*opened)->import_files({exchange::Source{"list.txt", bytes}});
    if (!done) return;
    added = done->lists.front().added, repeated = done->lists.front().repeated;
    likely = done->lists.front().doubles.size();
  };
  const double time = milliseconds(import);
  report(fmt::format("{} questions imported / plain SQLite with one index", size), fmt::format("{:.1f}", time / plain),
         fmt::format("{:.1f} s / {:.1f} s; {} new, {} standing there twice, {} likely doubles; aim 3", time / 1000,
                     plain / 1000, added, repeated, likely));
  report(fmt::format("{} questions imported / plain SQLite with the same indexes", size),
         fmt::format("{:.1f}", time / same_indexes),
         fmt::format("{:.1f} s / {:.1f} s", time / 1000, same_indexes / 1000));
  const double again = milliseconds(import);
  report("the same list again", fmt::format("{:.1f} s", again / 1000), fmt::format("{} new", added));
}

}  // namespace afterword::bench
