// Transactions around everything that reads or writes.
#include "store/store.h"

#include <sqlite3.h>

#include "store/backup.h"
#include "store/health.h"
#include "store/history.h"
#include "store/memory.h"
#include "store/opening.h"

namespace afterword::store {
namespace {

using domain::Error;
using domain::Result;

// Runs something that may throw what SQLite throws, and says it as an Error.
template <class T, class F>
Result<T> guarded(F&& body) {
  try {
    return body();
  } catch (const SQLite::Exception& trouble) {
    return explain(trouble);
  } catch (const std::bad_alloc&) {
    return Error::disk("There is not enough memory. Close other programs and try again.");
  }
}

// What is worked out must not keep what was written from being kept: where it fails, it stays named as out of date, and
// the next change tries again.
void follow(Connection& connection) {
  connection.run("SAVEPOINT memory");
  try {
    refresh_memory(connection);
  } catch (const SQLite::Exception&) {
    connection.run("ROLLBACK TO memory");
  }
  connection.run("RELEASE memory");
}

}  // namespace

struct Store::Parts {
  explicit Parts(Opened opened)
      : file(std::move(opened.file)),
        now(std::move(opened.now)),
        lock(std::move(opened.lock)),
        connection(std::move(opened.connection)),
        history(*connection) {}
  std::filesystem::path file;
  Clock now;
  FileLock lock;
  std::unique_ptr<Connection> connection;
  History history;
};

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& file, Clock now, DaysCopy copy) {
  return guarded<std::unique_ptr<Store>>([&]() -> Result<std::unique_ptr<Store>> {
    auto opened = open_file(file, now, copy == DaysCopy::while_opening);
    if (!opened) return opened.error();
    const bool made_new = opened->made_new;
    std::string remark = std::move(opened->remark);
    std::unique_ptr<Store> store(new Store(std::make_unique<Parts>(std::move(*opened))));
    store->made_new_ = made_new;
    store->remark_ = std::move(remark);
    constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;
    constexpr std::int64_t history_bytes = 64LL * 1024 * 1024;
    SQLite::Transaction transaction(store->parts_->connection->database());
    store->parts_->history.prune(store->parts_->now().utc_ms, 180 * day_ms, history_bytes);
    follow(*store->parts_->connection);
    transaction.commit();
    return store;
  });
}

Store::Store(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Store::~Store() = default;

Result<Written> Store::write(const std::vector<Work>& works, Keep keep) {
  return guarded<Written>([&]() -> Result<Written> {
    // A step that was taken back must not be joined.
    struct CloseUnlessKept {
      ~CloseUnlessKept() {
        if (!kept) history.close_step();
      }
      History& history;
      bool kept = false;
    } closing{parts_->history};
    Written written;
    SQLite::Transaction transaction(parts_->connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
    for (const Work& work : works) {
      Recording recording(*parts_->connection);
      if (auto done = work.body(*parts_->connection); !done) return done.error();
      const ChangeSet changes = recording.finish();
      written.changes.add(changes.changes(*parts_->connection));
      if (keep == Keep::yes) parts_->history.add(changes, work.step.label, work.step.joins, parts_->now().utc_ms);
    }
    if (keep == Keep::no) return written;
    follow(*parts_->connection);
    transaction.commit();
    closing.kept = true;
    return written;
  });
}

Result<void> Store::write_aside(const std::function<Result<void>(Connection&)>& body) {
  return guarded<void>([&]() -> Result<void> {
    SQLite::Transaction transaction(parts_->connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (auto done = body(*parts_->connection); !done) return done.error();
    follow(*parts_->connection);
    transaction.commit();
    return {};
  });
}

Result<void> Store::read(const std::function<void(Connection&)>& body) const {
  return guarded<void>([&]() -> Result<void> {
    SQLite::Transaction transaction(parts_->connection->database());
    body(*parts_->connection);
    return {};
  });
}

namespace {

// Asks every so many steps of SQLite's machine whether to go on: within a full-text search, five for each of its pages.
class Watch {
 public:
  Watch(Connection& connection, const std::function<bool()>& give_way) : handle_(connection.handle()) {
    constexpr int steps = 50;
    sqlite3_progress_handler(
        handle_, steps,
        [](void* asked) { return static_cast<int>((*static_cast<const std::function<bool()>*>(asked))()); },
        const_cast<std::function<bool()>*>(&give_way));
  }
  ~Watch() { sqlite3_progress_handler(handle_, 0, nullptr, nullptr); }
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;

 private:
  sqlite3* handle_;
};

}  // namespace

Result<bool> Store::read_patiently(const std::function<bool()>& give_way,
                                   const std::function<void(Connection&)>& body) const {
  return guarded<bool>([&]() -> Result<bool> {
    try {
      SQLite::Transaction transaction(parts_->connection->database());
      {
        const Watch watch(*parts_->connection, give_way);
        body(*parts_->connection);
      }
      transaction.commit();  // what was noted for this connection alone stays
      return true;
    } catch (const SQLite::Exception& trouble) {
      if ((trouble.getErrorCode() & 0xff) == SQLITE_INTERRUPT) return false;
      throw;
    }
  });
}

void Store::close_step() { parts_->history.close_step(); }

Result<Written> Store::undo() { return travel(true); }
Result<Written> Store::redo() { return travel(false); }

Result<Written> Store::travel(bool back) {
  // A change set holds what the cascades of a delete took, so they must not run a second time. The switch does nothing
  // inside a transaction.
  struct WithoutForeignKeys {
    explicit WithoutForeignKeys(Connection& c) : connection(c) { connection.run("PRAGMA foreign_keys = OFF"); }
    ~WithoutForeignKeys() { connection.database().tryExec("PRAGMA foreign_keys = ON"); }
    Connection& connection;
  };
  auto stepped = guarded<Written>([&]() -> Result<Written> {
    const WithoutForeignKeys without(*parts_->connection);
    SQLite::Transaction transaction(parts_->connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
    auto step = back ? parts_->history.undo() : parts_->history.redo();
    if (!step) return Error::missing(back ? "There is nothing to undo." : "There is nothing to redo.");
    follow(*parts_->connection);
    transaction.commit();
    return Written{std::move(step->changes), std::move(step->label)};
  });
  if (!stepped && stepped.error().kind == Error::Kind::internal)
    return Error::internal(
        "This step of the undo history does not fit what the file holds, so nothing was changed. “afterword doctor” "
        "says more.");
  return stepped;
}

Result<void> Store::compact() {
  parts_->history.close_step();
  return guarded<void>([&]() -> Result<void> {
    // The log first: it is read page by page while the file is written anew.
    parts_->connection->run("PRAGMA wal_checkpoint(TRUNCATE)");
    parts_->connection->run("VACUUM");
    parts_->connection->run("PRAGMA wal_checkpoint(TRUNCATE)");
    return {};
  });
}

Result<void> Store::back_up_now() {
  return guarded<void>([&] { return back_up_daily(*parts_->connection, parts_->file, parts_->now(), true); });
}

Result<std::unique_ptr<SteppedCopy>> Store::begin_days_copy() {
  return guarded<std::unique_ptr<SteppedCopy>>([&]() -> Result<std::unique_ptr<SteppedCopy>> {
    if (auto made = make_backup_folder(parts_->file); !made) return made.error();
    const auto place = missing_copy(parts_->file, parts_->now());
    if (!place) return std::unique_ptr<SteppedCopy>();
    return SteppedCopy::begin(*parts_->connection, *place);
  });
}

Result<bool> Store::step(SteppedCopy& copy, int pages) {
  return guarded<bool>([&]() -> Result<bool> { return copy.step(pages); });
}

Result<void> Store::back_up(const std::filesystem::path& target) {
  return guarded<void>([&] { return store::back_up(*parts_->connection, target); });
}

std::vector<std::string> Store::check() const {
  std::vector<std::string> troubles;
  auto done = guarded<void>([&]() -> Result<void> {
    troubles = store::check(*parts_->connection);
    return {};
  });
  if (!done) troubles.push_back(done.error().message);
  return troubles;
}

Result<void> Store::repair() {
  return write_aside([](Connection& connection) -> Result<void> {
    rebuild(connection);
    return {};
  });
}

}  // namespace afterword::store
