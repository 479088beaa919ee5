// A transcript into the debrief of its interview: what is there already stays as it is.
#pragma once

#include "domain/transcript/transcript.h"
#include "workspace/file_kinds.h"

namespace afterword::workspace {

domain::Result<void> prepare_transcript(const exchange::Source& file, const ImportOptions& options, ImportBatch& batch);

/// Somebody who speaks, and whom the document takes them for.
struct PlannedPerson {
  std::string name;
  domain::PersonId person;  ///< none: nobody known, they are met here
  bool attends = false;     ///< is listed at the interview already
};
/// A question of the transcript, and the row of the debrief that it is.
struct PlannedAsked {
  const domain::TranscriptQuestion* said = nullptr;
  domain::AskedId row;  ///< none: it is new
  int speaker = -1;     ///< index into the people; -1: nobody knows
  bool fill_answer = false, fill_by = false;
};
struct TranscriptPlan {
  std::vector<PlannedPerson> people;
  std::vector<PlannedAsked> asked;
};

/// What reading it into the interview would do; points into `reading`.
TranscriptPlan plan_transcript(store::Connection& connection, const domain::Interview& interview,
                               const domain::TranscriptReading& reading);
/// The rows of a preview, in the order that ImportOptions::leave_out counts.
std::vector<ImportRow> rows_of(store::Connection& connection, const TranscriptPlan& plan,
                               const domain::TranscriptReading& reading);

}  // namespace afterword::workspace
