// What a Workspace is made of. For workspace*.cpp, import and export only.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "domain/insights.h"
#include "domain/result.h"
#include "store/records.h"
#include "workspace/aside.h"
#include "workspace/data.h"
#include "workspace/ids.h"
#include "workspace/letter_desk.h"
#include "workspace/question_sets.h"
#include "workspace/reader.h"
#include "workspace/saver.h"
#include "workspace/workspace.h"

namespace afterword::workspace {

struct ImportBatch;

struct Workspace::Impl {
  Impl(Options given, std::unique_ptr<store::Store> opened, std::int64_t largest_id);

  /// One structural change as one step of the history, after what was typed before it.
  domain::Result<void> edit(const std::string& name,
                            const std::function<domain::Result<void>(store::Connection&)>& body,
                            store::Store::Keep keep = store::Store::Keep::yes);
  /// As edit, on the thread for long work; the workspace's thread sees it from its next refresh on.
  domain::Result<void> edit_aside(const std::string& name,
                                  const std::function<domain::Result<void>(store::Connection&)>& body);
  /// What edit_aside changed is read anew. False: nothing.
  bool follow_aside();
  domain::Result<void> type(const SetValue& change);
  domain::Result<void> type(WriteRecall change);
  /// Any edit, typed ones too, as part of a transaction that somebody else began.
  domain::Result<void> carry_out_at_once(store::Connection& connection, const Edit& edit);
  domain::Result<std::string> travel(bool back);
  domain::PracticeSession session_of(const domain::PracticeFor& what, const std::vector<DueRow>& rows);
  /// Reads aside from the cache, on the caller's thread.
  domain::Result<void> read(const std::function<void(store::Connection&)>& body);
  /// As read, for a thread that can wait: what frames want comes first. Fails where it is given up.
  domain::Result<void> read_aside(const std::function<void(store::Connection&)>& body,
                                  const std::function<bool()>& given_up);
  /// 0 for none.
  std::int64_t id_by_ref(domain::Noun noun, std::string_view ref);
  /// As interchange files call it.
  std::string ref_of(domain::Noun noun, std::int64_t id);
  /// Brings the shipped sets and the user's own into the bank, where they are new or changed; what went wrong stands in
  /// `remarks`.
  void take_in_sets();
  std::int64_t fresh_id() {
    const std::lock_guard lock(ids_mutex);
    return ids.next(options.now().utc_ms);
  }
  store::NewId new_ids() {
    return [this] { return fresh_id(); };
  }

  domain::Result<void> take_in_shipped();
  domain::Result<void> leave_out_shipped();
  domain::Result<void> take_in_file(const std::filesystem::path& file);
  domain::Result<void> take_in(const exchange::QuestionSet& set, bool of_program, const std::string& key,
                               const std::string& mark, const SetMemory& before);
  /// Writes what was read of files as one step of the history. `edit_with`: edit or edit_aside.
  using EditWith = std::function<domain::Result<void>(const std::string& name,
                                                      const std::function<domain::Result<void>(store::Connection&)>&)>;
  EditWith edit_with(bool dry_run);
  domain::Result<ImportReport> take_in_batch(const ImportBatch& batch, const std::string& names, bool dry_run,
                                             const EditWith& edit_with, const std::function<bool()>& given_up = {});
  using Read = std::function<domain::Result<void>(const std::function<void(store::Connection&)>&)>;
  domain::Result<ImportPreview> preview(const exchange::Source& file, const ImportOptions& how, const Read& read_with);
  domain::Result<ImportPreview> preview_list(const exchange::Source& file, const ImportOptions& how,
                                             const Read& read_with);
  domain::Result<ImportPreview> preview_document(const exchange::Source& file, const Read& read_with);
  domain::Result<ImportPreview> preview_set(const exchange::Source& file, const Read& read_with);
  domain::Result<ImportPreview> preview_cards(const exchange::Source& file, const Read& read_with);
  domain::Result<ImportPreview> preview_transcript(const exchange::Source& file, const ImportOptions& how,
                                                   const Read& read_with);
  std::string kept_of_set(const std::string& key);
  /// Begins the backup of a day that has none. True: one failed since, and `remarks` has a sentence more.
  bool follow_day();
  domain::Result<bool> copy_day(const std::function<bool()>& given_up);

  Options options;
  Data data;
  std::vector<std::string> remarks;  // made while opening
  std::mutex aside_mutex;
  std::optional<store::Changes> changed_aside;  // until the workspace's thread follows
  std::mutex ids_mutex;                         // a trial import makes ids on a thread of its own
  IdMaker ids;
  std::uint64_t revision = 1, run = 1, progress_seen = 0;
  LetterDesk letter_desk;  // for checks that are waited for
  Saver saver;             // its thread uses `data`: made after it, gone before it
  Reader reader;
  static constexpr std::uint64_t never_added_up = ~std::uint64_t{0};
  const domain::Insights* latest_insights();
  std::optional<std::pair<domain::Insights, std::uint64_t>> insights;  // and the stamp that they are of
  std::uint64_t insights_begun = never_added_up;
  std::optional<Errand<domain::Insights>> adding_up;
  std::optional<domain::Date> day_copied;  // looked after; there may be no need of one
  std::optional<Errand<bool>> copying;
  Aside aside;  // its thread uses everything above
};

/// Writes what waited, in order, each change under the name and in the run it was typed in.
domain::Result<void> commit(Data& data, const std::vector<Pending>& batch);

}  // namespace afterword::workspace
