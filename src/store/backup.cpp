// Copies by SQLite's backup API, written beside their name and moved into place.
#include "store/backup.h"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <set>

#include "store/checksum.h"
#include "store/connection.h"
#include "store/header.h"
#include "store/health.h"
#include "store/lock.h"
#include "store/opening.h"

namespace afterword::store {
namespace {

namespace fs = std::filesystem;
using domain::Error;
using domain::Result;

fs::path checksum_path(const fs::path& copy) { return copy.string() + ".sha256"; }

Error os_error(const char* sentence, const fs::path& path) {
  return Error::disk(std::string(sentence) + " (" + std::strerror(errno) + "): " + path.string());
}

Result<void> make_private(const fs::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (descriptor < 0) return os_error("The backup cannot be written", path);
  ::fchmod(descriptor, 0600);
  ::close(descriptor);
  return {};
}

// Moves a finished file to its name so that a crash leaves either the old or the new one.
Result<void> put_in_place(const fs::path& finished, const fs::path& name) {
  const int descriptor = ::open(finished.c_str(), O_RDWR | O_CLOEXEC);
  const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
  if (descriptor >= 0) ::close(descriptor);
  if (!synced || ::rename(finished.c_str(), name.c_str()) != 0) return os_error("The file cannot be written", name);
  const int folder = ::open(name.parent_path().empty() ? "." : name.parent_path().c_str(), O_RDONLY | O_CLOEXEC);
  if (folder >= 0) {
    ::fsync(folder);
    ::close(folder);
  }
  return {};
}

Result<void> write_checksum(const fs::path& copy) {
  auto sum = sha256(copy);
  if (!sum) return sum.error();
  const fs::path path = checksum_path(copy);
  if (auto made = make_private(path); !made) return made;
  // The form that sha256sum --check reads.
  std::ofstream out(path);
  out << *sum << "  " << copy.filename().string() << "\n";
  out.close();
  if (!out) return os_error("The backup’s checksum cannot be written", path);
  return {};
}

// "2026-03-05T140000" of "afterword-2026-03-05T140000.db".
std::optional<Copy> read_name(const fs::path& path, const std::string& stem, const std::string& ending) {
  const std::string name = path.filename().string();
  const std::string start = stem + "-";
  if (!name.starts_with(start) || !name.ends_with(ending)) return std::nullopt;
  if (name.size() < start.size() + ending.size() + 10) return std::nullopt;
  const std::string moment = name.substr(start.size(), name.size() - start.size() - ending.size());
  const auto day = domain::parse_date(moment.substr(0, 10));
  return day ? std::optional(Copy{path, *day, moment}) : std::nullopt;
}

std::vector<Copy> copies_of(const fs::path& file) {
  std::vector<Copy> copies;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(backup_folder(file), ignored))
    if (const auto copy = read_name(entry.path(), file.stem().string(), file.extension().string()))
      copies.push_back(*copy);
  return copies;
}

}  // namespace

struct SteppedCopy::Parts {
  Parts(fs::path given_target, fs::path given_fresh, Connection& connection)
      : target(std::move(given_target)),
        fresh(std::move(given_fresh)),
        copy(std::in_place, fresh.string(), SQLite::OPEN_READWRITE) {
    // Nobody reads the copy before it is whole, and then it is synced in one go.
    copy->exec("PRAGMA synchronous = OFF");
    backup.emplace(*copy, connection.database());
  }
  fs::path target, fresh;
  std::optional<SQLite::Database> copy;
  std::optional<SQLite::Backup> backup;
  bool whole = false;
};

SteppedCopy::SteppedCopy(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}

SteppedCopy::~SteppedCopy() {
  stop();
  std::error_code ignored;
  fs::remove(parts_->fresh, ignored);
  fs::remove(parts_->fresh.string() + "-journal", ignored);
}

Result<std::unique_ptr<SteppedCopy>> SteppedCopy::begin(Connection& connection, const fs::path& target) {
  const fs::path fresh = target.string() + ".new";
  if (auto made = make_private(fresh); !made) return made.error();
  return std::unique_ptr<SteppedCopy>(new SteppedCopy(std::make_unique<Parts>(target, fresh, connection)));
}

bool SteppedCopy::step(int pages) {
  if (parts_->whole) return true;
  if (parts_->backup->executeStep(pages) != SQLITE_DONE) return false;
  parts_->whole = true;
  stop();
  return true;
}

void SteppedCopy::stop() {
  parts_->backup.reset();
  parts_->copy.reset();
}

Result<void> SteppedCopy::finish() {
  if (!parts_->whole) return Error::internal("This copy is not whole, so it was not kept: " + parts_->target.string());
  try {
    // The copy inherits the mode of the log; by itself it needs none.
    SQLite::Database copy(parts_->fresh.string(), SQLite::OPEN_READWRITE);
    copy.exec("PRAGMA journal_mode = DELETE");
  } catch (const SQLite::Exception& trouble) {
    return explain(trouble);
  }
  if (auto sound = verify_copy(parts_->fresh); !sound) return sound;
  if (auto moved = put_in_place(parts_->fresh, parts_->target); !moved) return moved;
  return write_checksum(parts_->target);
}

Result<void> back_up(Connection& connection, const fs::path& target) {
  auto copy = SteppedCopy::begin(connection, target);
  if (!copy) return copy.error();
  (*copy)->step(-1);
  return (*copy)->finish();
}

fs::path backup_folder(const fs::path& file) { return file.parent_path() / "backups"; }

fs::path backup_name(const fs::path& file, const domain::Time& now) {
  std::string moment = domain::to_string(now).substr(0, 19);
  std::erase(moment, ':');
  return backup_folder(file) / (file.stem().string() + "-" + moment + file.extension().string());
}

Result<void> make_backup_folder(const fs::path& file) {
  const fs::path folder = backup_folder(file);
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
    return os_error("The folder for backups cannot be made", folder);
  return {};
}

std::optional<fs::path> missing_copy(const fs::path& file, const domain::Time& now) {
  const auto today = domain::date_of(now);
  const auto before = copies_of(file);
  const bool there = std::any_of(before.begin(), before.end(), [&](const Copy& copy) { return copy.day == today; });
  return there ? std::nullopt : std::optional(backup_name(file, now));
}

void thin(const fs::path& file) {
  for (const Copy& copy : superfluous(copies_of(file))) {
    std::error_code ignored;
    fs::remove(copy.path, ignored);
    fs::remove(checksum_path(copy.path), ignored);
  }
}

Result<void> back_up_daily(Connection& connection, const fs::path& file, const domain::Time& now, bool always) {
  if (auto made = make_backup_folder(file); !made) return made;
  if (always || missing_copy(file, now))
    if (auto made = back_up(connection, backup_name(file, now)); !made) return made;
  thin(file);
  return {};
}

std::vector<Copy> superfluous(std::vector<Copy> copies) {
  using namespace std::chrono;
  constexpr std::size_t days_kept = 7, weeks_kept = 4, months_kept = 12;
  std::sort(copies.begin(), copies.end(), [](const Copy& a, const Copy& b) { return a.moment > b.moment; });
  std::set<std::int64_t> seen_days, seen_weeks, seen_months;
  // True for the latest copy of each of the first `most` spans that are met, going back.
  const auto first_of = [](std::set<std::int64_t>& seen, std::int64_t span, std::size_t most) {
    return seen.size() < most && seen.insert(span).second;
  };
  std::vector<Copy> gone;
  for (const Copy& copy : copies) {
    const std::int64_t day = copy.day.time_since_epoch().count();
    const std::int64_t week = (day + 3) / 7;  // weeks begin on Monday
    const year_month_day date{copy.day};
    const std::int64_t month = int{date.year()} * 12LL + unsigned{date.month()};
    const bool daily = first_of(seen_days, day, days_kept);
    const bool weekly = first_of(seen_weeks, week, weeks_kept);
    const bool monthly = first_of(seen_months, month, months_kept);
    if (!daily && !weekly && !monthly) gone.push_back(copy);
  }
  return gone;
}

Result<void> verify_copy(const fs::path& copy) {
  auto version = look_at(copy);
  if (!version) return version.error();
  if (!version->has_value()) return Error::missing("There is no such backup: " + copy.string());
  std::ifstream in(checksum_path(copy));
  std::string noted;
  if (in >> noted) {
    auto sum = sha256(copy);
    if (!sum) return sum.error();
    if (*sum != noted)
      return Error::invalid("This backup is not what was written: its checksum differs. Try another one: " +
                            copy.string());
  }
  try {
    Connection connection(copy, Connection::Mode::read_only);
    if (const auto troubles = check_pages(connection); !troubles.empty())
      return Error::invalid("This backup is not sound. " + troubles.front() + " Try another one: " + copy.string());
  } catch (const SQLite::Exception&) {
    return Error::invalid("This backup cannot be opened. Try another one: " + copy.string());
  }
  return {};
}

Result<void> bring_back(const fs::path& copy, const fs::path& file, const domain::Time& now) {
  if (auto sound = verify_copy(copy); !sound) return sound;
  if (auto folder = make_folder(file.parent_path()); !folder) return folder;
  auto lock = FileLock::take(file);
  if (!lock) return lock.error();
  std::error_code trouble;
  const bool there = fs::exists(file, trouble);
  if (there) {
    if (auto made = make_backup_folder(file); !made) return made;
    // What is there may be damaged, which is why it is being replaced: it is kept byte for byte, log and all.
    const fs::path kept = backup_name(file, now).string() + ".before-restore";
    fs::copy_file(file, kept, fs::copy_options::overwrite_existing, trouble);
    if (trouble)
      return Error::disk("The present file could not be set aside, so nothing was changed (" + trouble.message() +
                         "): " + file.string());
    const fs::path log = file.string() + "-wal";
    if (fs::exists(log, trouble))
      fs::copy_file(log, kept.string() + "-wal", fs::copy_options::overwrite_existing, trouble);
  }
  const fs::path fresh = file.string() + ".new";
  if (auto made = make_private(fresh); !made) return made;
  fs::copy_file(copy, fresh, fs::copy_options::overwrite_existing, trouble);
  if (trouble)
    return Error::disk("The backup could not be copied, and your file is as it was (" + trouble.message() +
                       "): " + fresh.string());
  fs::permissions(fresh, fs::perms::owner_read | fs::perms::owner_write, trouble);
  // The log belongs to the file that goes: left behind, SQLite would lay it over the one that comes.
  fs::remove(file.string() + "-wal", trouble);
  return put_in_place(fresh, file);
}

}  // namespace afterword::store
