// Rows go in without their triggers, and the search indexes are built in one go afterwards: minutes become seconds.
#include "bench/bank_file.h"

#include <sqlite3.h>

#include <array>
#include <cstdlib>
#include <random>
#include <vector>

#include "workspace/workspace.h"

namespace afterword::bench {
namespace {

constexpr std::size_t vocabulary = 8000;
constexpr std::int64_t first_id = std::int64_t{1'700'000'000'000} << 20;
constexpr std::int64_t first_ms = 1'700'000'000'000;
constexpr std::array<const char*, 12> categories = {
    "introduction",         "motivation",   "behavioral", "situational",
    "strengths_weaknesses", "technical",    "case",       "role_knowledge",
    "culture_fit",          "career_goals", "logistics",  "other"};

class Database {
 public:
  explicit Database(const std::filesystem::path& file) { good_ = sqlite3_open(file.c_str(), &handle_) == SQLITE_OK; }
  ~Database() { sqlite3_close(handle_); }
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  bool good() const { return good_; }
  void run(const std::string& sql) {
    good_ = good_ && sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
  }
  std::vector<std::string> texts(const char* sql) {
    std::vector<std::string> all;
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(handle_, sql, -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
      all.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return all;
  }
  sqlite3* handle() { return handle_; }

 private:
  sqlite3* handle_ = nullptr;
  bool good_ = false;
};

class Insert {
 public:
  Insert(Database& database, const char* sql) { sqlite3_prepare_v2(database.handle(), sql, -1, &statement_, nullptr); }
  ~Insert() { sqlite3_finalize(statement_); }
  Insert(const Insert&) = delete;
  Insert& operator=(const Insert&) = delete;
  Insert& number(int at, std::int64_t value) {
    sqlite3_bind_int64(statement_, at, value);
    return *this;
  }
  Insert& text(int at, const std::string& value) {
    sqlite3_bind_text(statement_, at, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
    return *this;
  }
  void run() {
    sqlite3_step(statement_);
    sqlite3_reset(statement_);
  }

 private:
  sqlite3_stmt* statement_ = nullptr;
};

// Words as a language has them: the n-th is about 1/n as common as the first.
class Words {
 public:
  explicit Words(unsigned seed) : chance_(seed) {
    for (std::size_t i = 0; i < vocabulary; ++i) weights_.push_back(1.0 / static_cast<double>(i + 8));
    pick_ = std::discrete_distribution<std::size_t>(weights_.begin(), weights_.end());
  }
  std::string sentence(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += (text.empty() ? "" : " ") + bank_word(pick_(chance_));
    return text;
  }
  std::mt19937& chance() { return chance_; }

 private:
  std::mt19937 chance_;
  std::vector<double> weights_;
  std::discrete_distribution<std::size_t> pick_;
};

void fill(Database& database, std::size_t size) {
  constexpr std::size_t interviews = 100;
  Words words(7);
  Insert opportunity(database, "INSERT INTO opportunity (id, ord, company) VALUES (?1, ?1, ?2)");
  Insert person(database, "INSERT INTO person (id, ord, name) VALUES (?1, ?1, ?2)");
  Insert interview(database,
                   "INSERT INTO interview (id, ord, opportunity, starts, starts_offset) VALUES (?1, ?1, ?1, ?2, 60)");
  for (std::size_t i = 1; i <= interviews; ++i) {
    const auto id = static_cast<std::int64_t>(i);
    opportunity.number(1, id).text(2, "Company " + std::to_string(i % 40)).run();
    person.number(1, id).text(2, "Person " + std::to_string(i)).run();
    interview.number(1, id).number(2, first_ms + id * 86'400'000).run();
  }
  Insert question(database,
                  "INSERT INTO question (id, ord, text, category, source, notes) VALUES (?1, ?1, ?2, ?3, ?4, ?5)");
  Insert variant(database, "INSERT INTO question_variant (id, question, ord, text) VALUES (?1, ?2, 0, ?3)");
  Insert tag(database, "INSERT INTO tag (id, question, ord, text) VALUES (?1, ?2, 0, ?3)");
  Insert review(database,
                "INSERT INTO review (id, question, ord, at, at_offset, rating) VALUES (?1, ?2, ?3, ?4, 60, ?5)");
  Insert asked(database,
               "INSERT INTO asked (id, interview, ord, question, text, \"by\", answer, rating, received)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?2, ?6, ?7, ?8)");
  for (std::size_t i = 0; i < size; ++i) {
    const std::int64_t id = first_id + static_cast<std::int64_t>(i) * 1'048'583;
    const auto chance = static_cast<unsigned>(words.chance()());
    const std::string text = "Tell me about " + words.sentence(8) + "?";
    question.number(1, id).text(2, text).text(3, categories[chance % categories.size()]);
    question.text(4, i % 20 == 0 ? "asked" : "own").text(5, i % 50 == 0 ? words.sentence(20) : "").run();
    variant.number(1, id + 1).number(2, id).text(3, words.sentence(7)).run();
    tag.number(1, id + 2).number(2, id).text(3, "tag" + std::to_string(chance % 25)).run();
    for (int n = 0; i % 10 == 0 && n < 2; ++n)
      review.number(1, id + 3 + n)
          .number(2, id)
          .number(3, n)
          .number(4, first_ms + n)
          .number(5, 1 + (chance >> n) % 5)
          .run();
    if (i % 20 != 0) continue;
    asked.number(1, id + 5).number(2, 1 + static_cast<std::int64_t>(i / 20 % interviews)).number(3, 0).number(4, id);
    asked.text(5, text)
        .text(6, words.sentence(30))
        .number(7, 1 + chance / 8 % 5)
        .number(8, chance / 64 % 5 - std::int64_t{2});
    asked.run();
  }
}

}  // namespace

ScratchFolder::ScratchFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "afterword-bench-XXXXXX").string();
  if (::mkdtemp(pattern.data()) != nullptr) path_ = pattern;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

std::string bank_word(std::size_t number) {
  // Three syllables at most, each number another word.
  constexpr std::array<const char*, 20> parts = {"ba", "co", "di",  "fe", "gu", "ha", "jo", "ki", "le", "mu",
                                                 "na", "po", "qui", "re", "su", "ta", "vo", "wi", "xe", "zu"};
  std::string word = parts[number % 20];
  for (number /= 20; number > 0; number /= 20) word += parts[number % 20];
  return word + "n";
}

bool make_bank(const std::filesystem::path& file, std::size_t size) {
  {
    const auto empty = workspace::Workspace::open({.file = file, .seed = false, .now = [] {
                                                     return domain::Time{first_ms, 60};
                                                   }});
    if (!empty) return false;
  }
  Database database(file);
  database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN");
  const auto triggers = database.texts("SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
  for (const auto& name : database.texts("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
    database.run("DROP TRIGGER " + name);
  fill(database, size);
  for (const auto& index :
       database.texts("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'"))
    database.run("INSERT INTO " + index + " (" + index + ") VALUES ('rebuild')");
  for (const auto& trigger : triggers) database.run(trigger);
  database.run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
  return database.good();
}

}  // namespace afterword::bench
