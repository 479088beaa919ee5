// Forgetting a person: in the file, its log, its indexes, its undo history, and the backups that the program made.
#include "store/forget.h"

#include "store/backup.h"
#include "workspace/core.h"

namespace afterword::workspace {

using domain::Error;
using domain::Result;

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t any_size = ~std::uintmax_t{0};
constexpr std::uintmax_t most_looked_at = 64'000'000;  // of files that are not the program's own

// A backup that holds the person goes, and its checksum and log with it.
int drop_copies(const fs::path& file, const std::vector<std::string>& telltales, std::vector<std::string>& remarks) {
  int dropped = 0;
  for (const fs::path& copy : store::files_holding(store::backup_folder(file), telltales, any_size)) {
    std::error_code trouble;
    if (fs::remove(copy, trouble)) ++dropped;
    if (trouble)
      remarks.push_back("This backup still holds them and could not be deleted (" + trouble.message() +
                        "): " + copy.string());
    for (const char* ending : {".sha256", "-wal"}) fs::remove(copy.string() + ending, trouble);
  }
  return dropped;
}

void say_what_is_beyond(const store::Erased& erased, Workspace::Forgotten& done) {
  for (const std::string& word : erased.shared)
    done.remarks.push_back("“" + word + "” was left where it stands alone: somebody else is called that, too.");
  done.remarks.push_back(
      "Nicknames, initials and descriptions that Afterword cannot know are still where you wrote them. Copies made "
      "elsewhere (exports, printed pages, letters sent, copies of the disk) are beyond its reach.");
  done.remarks.push_back("What was done before this can no longer be undone.");
}

}  // namespace

Result<Workspace::Forgotten> Workspace::forget(domain::PersonId id) {
  if (auto saved = impl_->saver.flush(); !saved) return saved.error();
  Forgotten done;
  {
    const Hold hold(impl_->data);
    std::optional<store::Erased> erased;
    auto written = impl_->data.store->write_aside([&](store::Connection& connection) -> Result<void> {
      erased = store::erase_person(connection, id);
      if (!erased) return Error::missing("There is no such person, so nothing was changed.");
      return {};
    });
    if (!written) return written.error();
    if (auto compact = impl_->data.store->compact(); !compact) return compact.error();
    done.records = erased->records;
    done.texts = erased->texts;
    done.backups = drop_copies(file(), erased->telltales, done.remarks);
    if (auto kept = impl_->data.store->back_up_now(); !kept) done.remarks.push_back(kept.error().message);
    done.beyond = store::files_holding(file().parent_path(), erased->telltales, most_looked_at, file());
    for (const char* folder : {"question-sets", "pages"})
      for (auto& path : store::files_holding(file().parent_path() / folder, erased->telltales, most_looked_at))
        done.beyond.push_back(std::move(path));
    say_what_is_beyond(*erased, done);
  }
  ++impl_->run;
  ++impl_->revision;
  impl_->reader.changed({.tables = store::Tables().set(), .many = true, .records = {}});
  return done;
}

}  // namespace afterword::workspace
