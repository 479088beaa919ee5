// Structural edits: each reads what it needs and writes what it changes in the one transaction it is given.
#pragma once

#include "domain/result.h"
#include "store/nouns.h"
#include "store/records.h"
#include "workspace/edits.h"

namespace afterword::workspace {

inline bool given(const domain::When& when) { return !std::holds_alternative<std::monostate>(when); }

/// What an edit works with.
struct Bench {
  store::Connection& connection;
  store::NewId new_id;
  domain::Time now;
};

/// Carries out any edit but SetValue and WriteRecall. An error leaves it to the caller to take everything back.
domain::Result<void> carry_out(const Bench& bench, const Edit& edit);

// Those that take more than a few lines, each in a file of its own.
domain::Result<void> place_recall(const Bench& bench, const PlaceRecall& edit);
domain::Result<void> link_question(const Bench& bench, const LinkQuestion& edit);
domain::Result<void> finish_debrief(const Bench& bench, const FinishDebrief& edit);

domain::Result<void> set_texts(const Bench& bench, const SetTexts& edit);
domain::Result<void> merge_questions(const Bench& bench, const MergeQuestions& edit);
domain::Result<void> split_question(const Bench& bench, const SplitQuestion& edit);
domain::Result<void> merge_people(const Bench& bench, const MergePeople& edit);

domain::Result<void> close_step(const Bench& bench, const CloseStep& edit);
domain::Result<void> drop_step(const Bench& bench, const DropStep& edit);
domain::Result<void> snooze_step(const Bench& bench, const SnoozeStep& edit);
domain::Result<void> reopen_step(const Bench& bench, const ReopenStep& edit);
domain::Result<void> add_follow_up(const Bench& bench, const AddFollowUp& edit);
domain::Result<void> send_note(const Bench& bench, const SendNote& edit);
domain::Result<void> keep_version(const Bench& bench, const KeepVersion& edit);

domain::Error gone();   ///< what the edit belongs to does not exist
domain::Error taken();  ///< the id that was made beforehand is in use

/// Puts a row into its owner's list at `position` (from 0), at the end for -1 and beyond.
template <class Row, class Owner>
domain::Result<void> put_into_list(const Bench& bench, domain::Noun noun, const Row& row, Owner owner,
                                   int position = -1) {
  if (!store::exists(bench.connection, store::owner_noun(noun), owner.value)) return gone();
  if (!row.id || store::exists(bench.connection, noun, row.id.value)) return taken();
  auto rows = store::list_of(bench.connection, noun, owner.value);
  const auto count = static_cast<int>(rows.size());
  const int place = position < 0 || position > count ? count : position;
  store::put(bench.connection, row, owner, place);
  rows.insert(rows.begin() + place, row.id.value);
  store::arrange(bench.connection, noun, rows);
  return {};
}

}  // namespace afterword::workspace
