// Runs the real program and looks at what it leaves behind.
#include "cli/program.h"

#include <fcntl.h>
#include <poll.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "support/catch.h"

namespace afterword::test {
namespace {

/// In the child: never returns.
[[noreturn]] void become(const Call& call, int in, int out, int err) {
  ::dup2(in, STDIN_FILENO);
  ::dup2(out, STDOUT_FILENO);
  ::dup2(err, STDERR_FILENO);
  for (const auto& [name, value] : call.environment)
    value.empty() ? ::unsetenv(name.c_str()) : ::setenv(name.c_str(), value.c_str(), 1);
  std::vector<char*> arguments = {const_cast<char*>("afterword")};
  for (const std::string& argument : call.arguments) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  ::execv(AFTERWORD_BINARY, arguments.data());
  ::_exit(127);
}

/// Reads both pipes until they are closed.
void collect(int out, int err, Outcome& outcome) {
  std::array<pollfd, 2> pipes = {{{out, POLLIN, 0}, {err, POLLIN, 0}}};
  std::array<std::string*, 2> texts = {&outcome.out, &outcome.err};
  std::array<char, 65'536> piece{};
  for (int open = 2; open > 0;) {
    REQUIRE(::poll(pipes.data(), pipes.size(), -1) > 0);
    for (std::size_t i = 0; i < pipes.size(); ++i) {
      if (pipes[i].fd < 0 || pipes[i].revents == 0) continue;
      const ssize_t length = ::read(pipes[i].fd, piece.data(), piece.size());
      if (length > 0) {
        texts[i]->append(piece.data(), static_cast<std::size_t>(length));
      } else {
        ::close(pipes[i].fd);
        pipes[i].fd = -1;
        --open;
      }
    }
  }
}

}  // namespace

Outcome run(const Call& call) {
  std::array<int, 2> out{}, err{};
  REQUIRE(::pipe2(out.data(), O_CLOEXEC) == 0);
  REQUIRE(::pipe2(err.data(), O_CLOEXEC) == 0);
  const Folder scratch;
  const int in = ::open(scratch.file("input", call.input).c_str(), O_RDONLY | O_CLOEXEC);
  REQUIRE(in >= 0);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) become(call, in, out[1], err[1]);
  ::close(in);
  ::close(out[1]);
  ::close(err[1]);
  Outcome outcome;
  collect(out[0], err[0], outcome);
  int status = 0;
  rusage used{};
  REQUIRE(::wait4(child, &status, 0, &used) == child);
  outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  outcome.most_kilobytes = used.ru_maxrss;
  REQUIRE(outcome.status != 127);
  return outcome;
}

Folder::Folder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "afterword-test-XXXXXX").string();
  REQUIRE(::mkdtemp(pattern.data()));
  path_ = pattern;
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string Folder::file(const std::string& name, const std::string& bytes) const {
  std::ofstream(path_ / name, std::ios::binary) << bytes;
  return *this / name;
}

std::vector<std::string> Folder::names() const {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(path_))
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), {}};
}

unsigned mode_of(const std::filesystem::path& path) {
  struct stat found {};
  REQUIRE(::lstat(path.c_str(), &found) == 0);
  return found.st_mode & 07777U;
}

std::string dump_of(const std::filesystem::path& database) {
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open_v2(database.c_str(), &db, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK);
  std::string dump;
  const auto rows = [&](const std::string& sql, auto&& take) {
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
    while (sqlite3_step(statement) == SQLITE_ROW) take(statement);
    sqlite3_finalize(statement);
  };
  const auto text = [](sqlite3_stmt* statement, int column) {
    const auto* bytes = sqlite3_column_text(statement, column);
    return bytes ? std::string(reinterpret_cast<const char*>(bytes)) : std::string("NULL");
  };
  std::vector<std::string> tables;
  rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
       [&](sqlite3_stmt* row) { tables.push_back(text(row, 0)); });
  for (const std::string& table : tables) {
    dump += "== " + table + "\n";
    rows("SELECT * FROM \"" + table + "\"", [&](sqlite3_stmt* row) {
      for (int i = 0; i < sqlite3_column_count(row); ++i) dump += text(row, i) + "|";
      dump += "\n";
    });
  }
  sqlite3_close(db);
  return dump;
}

void change(const std::filesystem::path& database, const std::string& sql) {
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open_v2(database.c_str(), &db, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK);
  const int outcome = sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
  INFO(sqlite3_errmsg(db));
  CHECK(outcome == SQLITE_OK);
  sqlite3_close(db);
}

std::string exported(const std::string& data) {
  const Outcome outcome = run({{"--data", data, "--no-seed", "export", "--format", "json"}, {}, {}});
  INFO(outcome.err);
  REQUIRE(outcome.status == 0);
  CHECK(outcome.err == "");
  return outcome.out;
}

}  // namespace afterword::test
