// Copies of the data file: made by SQLite's backup API, with a checksum beside each, thinned as they age.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/result.h"
#include "domain/time.h"

namespace afterword::store {

class Connection;

/// A copy that is made little by little: whoever uses the file meanwhile waits for one step at most, and what they
/// change is in the copy, too. Dropped before its end it leaves nothing behind. Begin, step, stop and drop it where the
/// connection may be used; `finish` needs none.
class SteppedCopy {
 public:
  static domain::Result<std::unique_ptr<SteppedCopy>> begin(Connection& connection,
                                                            const std::filesystem::path& target);
  ~SteppedCopy();
  SteppedCopy(const SteppedCopy&) = delete;
  SteppedCopy& operator=(const SteppedCopy&) = delete;

  /// So many pages more, below 0 all; true: nothing is left to copy. Throws what SQLite throws.
  bool step(int pages);
  /// Copies no more.
  void stop();
  /// After the last step: sees that the copy is sound and puts it and its checksum in place.
  domain::Result<void> finish();

 private:
  struct Parts;
  explicit SteppedCopy(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

/// Writes a copy to `target` (mode 0600, replaced at once or not at all), opens it to see that it is sound, and puts
/// its SHA-256 beside it in `target.sha256`.
domain::Result<void> back_up(Connection& connection, const std::filesystem::path& target);

/// The copies' folder: "backups" beside the file.
std::filesystem::path backup_folder(const std::filesystem::path& file);
/// "afterword-2026-03-05T140000.db" for the file afterword.db.
std::filesystem::path backup_name(const std::filesystem::path& file, const domain::Time& now);

/// Where the copy of this day goes; nothing where there is one.
std::optional<std::filesystem::path> missing_copy(const std::filesystem::path& file, const domain::Time& now);
/// The copies' folder, made for the owner alone.
domain::Result<void> make_backup_folder(const std::filesystem::path& file);
/// Removes the copies that may go.
void thin(const std::filesystem::path& file);

/// Backs up into backup_folder unless there is a copy of this day already (`always`: in any case), then thins.
domain::Result<void> back_up_daily(Connection& connection, const std::filesystem::path& file, const domain::Time& now,
                                   bool always = false);

/// A copy that may be kept or not.
struct Copy {
  std::filesystem::path path;
  domain::Date day;
  std::string moment;  ///< sorts by time within a day
  friend bool operator==(const Copy&, const Copy&) = default;
};
/// Those that may go: all but the last copy of each of the latest 7 days, 4 weeks and 12 months that have any, and the
/// very last one.
std::vector<Copy> superfluous(std::vector<Copy> copies);

/// An error unless `copy` is a sound Afterword file, and the one that its checksum, where there is one, was made of.
domain::Result<void> verify_copy(const std::filesystem::path& copy);

/// Puts a verified copy in place of `file`, which nobody may have open. What was there is backed up first.
domain::Result<void> bring_back(const std::filesystem::path& copy, const std::filesystem::path& file,
                                const domain::Time& now);

}  // namespace afterword::store
