// Everything a user can change, each named as the user would name it. Screens make these; the workspace carries them
// out.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

#include "domain/records.h"
#include "workspace/fields.h"

namespace afterword::workspace {

/// Sets one value. Typing in one field is a run of these and becomes one undo step; it is on disk within 300 ms.
struct SetValue {
  Field field;
  std::int64_t row = 0;
  Value value;
};

/// Saves the raw page of the free recall with what is known of its lines. Coalesces like typing.
struct WriteRecall {
  domain::InterviewId interview;
  std::string text;
  std::vector<domain::RecallMark> marks;
};

/// Puts lines of the raw page into their steps, by domain::place_recall. Lines already placed stay where they are.
struct PlaceRecall {
  domain::InterviewId interview;
  bool guesses_too = false;  ///< otherwise settled lines only
};

// Adding. The id is made beforehand by Workspace::new_id, so that the screen can go there at once.
struct AddOpportunity {
  domain::OpportunityId id;
  std::string company, role;
  domain::Stage stage = domain::Stage::interviewing;
};
struct AddInterview {
  domain::InterviewId id;
  domain::OpportunityId opportunity;
  std::optional<domain::Time> starts, ends;
};
/// An opportunity without a name yet and its interview, in one step: the quickest way into the free recall.
struct StartDebrief {
  domain::OpportunityId opportunity;
  domain::InterviewId interview;
  std::optional<domain::Time> starts;
  domain::Time ends;
};
struct AddPerson {
  domain::PersonId id;
  std::string name, company;
  domain::Role role = domain::Role::interviewer;
};
struct AddAttendee {
  domain::AttendeeId id;
  domain::InterviewId interview;
  domain::PersonId person;
  domain::AttendedAs as = domain::AttendedAs::interviewer;
  domain::Met met = domain::Met::in_person;
};
/// A person nobody has met before, and their part in the interview, in one step.
struct MeetPerson {
  domain::PersonId person;
  domain::AttendeeId attendee;
  domain::InterviewId interview;
  std::string name;
  domain::AttendedAs as = domain::AttendedAs::interviewer;
};
struct AddAsked {
  domain::AskedId id;
  domain::InterviewId interview;
  int position = -1;
  std::string text;
  domain::PersonId by = {};
};
struct AddConcern {
  domain::ConcernId id;
  domain::InterviewId interview;
  std::string text;
  domain::PersonId by = {};
};
struct AddDetail {
  domain::DetailId id;
  domain::PersonId person;
  domain::InterviewId interview;
  std::string text;
};
struct AddCaredAbout {
  domain::CaredAboutId id;
  domain::PersonId person;
  domain::InterviewId interview;
  std::string text;
  int weight = 2;
};
struct AddDocument {
  domain::DocumentId id;
  domain::InterviewId interview;
  std::string name;
  domain::Direction direction = domain::Direction::requested;
  domain::When at = {};
};
struct AddAsset {
  domain::AssetId id;
  domain::InterviewId interview;
  std::string text;
};
struct AddResearch {
  domain::ResearchId id;
  domain::OpportunityId opportunity;
  domain::When at;
  std::string text;
};
struct AddNote {
  domain::NoteId id;
  domain::StepKind kind;
  domain::PersonId person;
  domain::InterviewId interview;
};

// Steps of the plan, by what a PlannedStep says of itself. `document` tells requests to the same person apart.
/// Done at that moment. A request is done by its document, anything else by what is recorded of the step.
struct CloseStep {
  domain::StepKind kind;
  domain::InterviewId interview;
  domain::PersonId person;
  domain::Time at;
  domain::DocumentId document = {};
};
/// Given up, for a reason of the user's own or none.
struct DropStep {
  domain::StepKind kind;
  domain::InterviewId interview;
  domain::PersonId person;
  std::string reason;
  domain::Time at;
  domain::DocumentId document = {};
};
/// Put off to a later day, as far as the rules go (domain::may_snooze).
struct SnoozeStep {
  domain::StepKind kind;
  domain::InterviewId interview;
  domain::PersonId person;
  domain::Date until;
  domain::DocumentId document = {};
};
/// To do again: what the user said is done, given up or put off is so no more. A letter that closed it counts as not
/// sent.
struct ReopenStep {
  domain::StepKind kind;
  domain::InterviewId interview;
  domain::PersonId person;
  domain::DocumentId document = {};
};
/// Something to bring (value_add), or asking how things stand once more (status_check). A third follow-up only with
/// `read_f3`: the user has read why two are enough.
struct AddFollowUp {
  domain::InterviewId interview;
  domain::PersonId person;
  domain::StepKind kind = domain::StepKind::value_add;
  domain::TaskId id;
  bool read_f3 = false;
};
/// Marks a letter sent and keeps it as it went out. One that was sent already stays as it is.
struct SendNote {
  domain::NoteId note;
  domain::Time at;
};
/// Keeps the letter as it stands now, where it differs from what was kept last.
struct KeepVersion {
  domain::NoteId note;
  domain::Time at;
};

/// Replaces the list of what the next phase consists of.
struct SetProcess {
  domain::InterviewId interview;
  std::vector<std::string> process;
};
/// Gives a question that was asked its place in the bank: an existing question, or with `question` unset a new one.
/// `category` is that of a new one; unset: as domain::guess_category reads its words.
struct LinkQuestion {
  domain::AskedId asked;
  domain::QuestionId question;
  domain::Category category = domain::Category::unset;
};
/// Moves a row to `position` (from 0) among its siblings: asked, concern, document, asset, attendee, detail,
/// cared_about.
struct Move {
  domain::Noun noun;
  std::int64_t row = 0;
  int position = 0;
};
/// Deletes a row and what hangs on it (an interview's questions, a person's details; never another top-level record
/// but an opportunity's interviews).
struct Remove {
  domain::Noun noun;
  std::int64_t row = 0;
};
/// Marks the debrief finished and gives every question asked its place in the bank (K5).
struct FinishDebrief {
  domain::InterviewId interview;
  domain::Time at;
};
/// A question of the user's own. `category` unset: as domain::guess_category reads its words.
struct AddQuestion {
  domain::QuestionId id;
  std::string text;
  domain::Category category = domain::Category::unset;
};
/// Replaces one of a question's lists. Blanks around a text, empty texts and doubles are left out.
struct SetTexts {
  enum class List { variants, tags, points, mistakes };
  domain::QuestionId question;
  List list = List::variants;
  std::vector<std::string> texts;
};
/// Makes two questions one: `other` becomes a wording of `keep`, everything that was said, asked, rated and noted of it
/// goes over, and `other` is gone. A file that still names `other` means `keep` from then on.
struct MergeQuestions {
  domain::QuestionId keep, other;
};
/// Makes a wording of a question a question of its own, with the category and tags of the first; the times that it was
/// asked in these words go with it.
struct SplitQuestion {
  domain::QuestionId question;
  std::string variant;
  domain::QuestionId id;  ///< of the new question
};
/// Makes two records of one person one: what is empty is filled, the other name becomes another spelling, and whatever
/// names `other` (interviews, questions, concerns, letters, steps) names `keep`, nothing twice. A file that still names
/// `other` means `keep` from then on.
struct MergePeople {
  domain::PersonId keep, other;
};
/// One practice of a question: what was predicted, how it went, and what was said. Undo takes the rating back.
struct AddReview {
  domain::ReviewId id;
  domain::QuestionId question;
  domain::Time at;
  std::optional<int> predicted;  ///< 1 … 5
  int rating = 0;                ///< 1 … 5
  std::optional<double> seconds;
  domain::ReviewMode mode = domain::ReviewMode::unset;
  std::string text;
  std::string made;  ///< the points of the checklist that were made, one a line
};
struct SetMe {
  domain::Me me;
};
struct SetWeekend {
  std::optional<std::vector<std::string>> weekend;
  std::vector<domain::Date> days_off;
};

template <class... Ts>
struct EditKinds {
  using Any = std::variant<Ts...>;
  template <class T>
  static constexpr bool has = (std::is_same_v<T, Ts> || ...);
};
using AllEdits = EditKinds<SetValue, WriteRecall, PlaceRecall, AddOpportunity, AddInterview, StartDebrief, AddPerson,
                           AddAttendee, MeetPerson, AddAsked, AddConcern, AddDetail, AddCaredAbout, AddDocument,
                           AddAsset, AddResearch, AddNote, SetProcess, LinkQuestion, Move, Remove, FinishDebrief,
                           AddQuestion, SetTexts, MergeQuestions, SplitQuestion, MergePeople, AddReview, SetMe,
                           SetWeekend, CloseStep, DropStep, SnoozeStep, ReopenStep, AddFollowUp, SendNote, KeepVersion>;

/// One of the edits above. It is made and moved in edits.cpp alone: a file that names an edit need not compile what a
/// variant of all of them takes.
class Edit {
 public:
  template <class T>
    requires(AllEdits::has<T>)
  Edit(T one);  // NOLINT(google-explicit-constructor): an edit is passed wherever Edit is asked for
  Edit(const Edit& other);
  Edit(Edit&& other) noexcept;
  Edit& operator=(const Edit& other);
  Edit& operator=(Edit&& other) noexcept;
  ~Edit();

  /// For std::visit.
  const AllEdits::Any& any() const { return *any_; }

 private:
  std::unique_ptr<AllEdits::Any> any_;  // null only when moved from
};

/// "Rate answer": what the undo menu says.
std::string label(const Edit& edit);

}  // namespace afterword::workspace
