// Whole records in and out of the file; one .cpp with its queries per noun. What throws is SQLite, see Store.
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/plan.h"
#include "domain/records.h"

namespace afterword::store {

class Connection;

/// Makes fresh ids, each larger than the one before.
using NewId = std::function<std::int64_t()>;

/// The ids of records that stand by themselves, in their order.
std::vector<std::int64_t> ids_of(Connection& connection, domain::Noun noun);
/// The record with this interchange id; 0 for none. Not for tasks: they have no such id.
std::int64_t find_ref(Connection& connection, domain::Noun noun, std::string_view ref);

/// The interchange id of such a record; empty for one that no file has named.
std::string ref_of(Connection& connection, domain::Noun noun, std::int64_t row);
/// Until the transaction ends, a row may point to one that is yet to be written.
void check_pointers_at_end(Connection& connection);

// A record with its lists; nothing where there is none with this id.
std::optional<domain::Opportunity> load(Connection& connection, domain::OpportunityId id);
std::optional<domain::Person> load(Connection& connection, domain::PersonId id);
std::optional<domain::Interview> load(Connection& connection, domain::InterviewId id);
std::optional<domain::Question> load(Connection& connection, domain::QuestionId id);
std::optional<domain::Note> load(Connection& connection, domain::NoteId id);
std::optional<domain::Task> load(Connection& connection, domain::TaskId id);

// Writes what of `record` differs from `before`; nullptr: it is new and comes last.
void save(Connection& connection, const domain::Opportunity& record, const domain::Opportunity* before,
          const NewId& new_id);
void save(Connection& connection, const domain::Person& record, const domain::Person* before, const NewId& new_id);
void save(Connection& connection, const domain::Interview& record, const domain::Interview* before,
          const NewId& new_id);
void save(Connection& connection, const domain::Question& record, const domain::Question* before, const NewId& new_id);
void save(Connection& connection, const domain::Note& record, const domain::Note* before, const NewId& new_id);
void save(Connection& connection, const domain::Task& record, const domain::Task* before, const NewId& new_id);

// Writes one row of a list, at a place in it.
void put(Connection& connection, const domain::Research& row, domain::OpportunityId owner, int place);
void put(Connection& connection, const domain::Detail& row, domain::PersonId owner, int place);
void put(Connection& connection, const domain::CaredAbout& row, domain::PersonId owner, int place);
void put(Connection& connection, const domain::Attendee& row, domain::InterviewId owner, int place);
void put(Connection& connection, const domain::Asked& row, domain::InterviewId owner, int place);
void put(Connection& connection, const domain::Concern& row, domain::InterviewId owner, int place);
void put(Connection& connection, const domain::Document& row, domain::InterviewId owner, int place);
void put(Connection& connection, const domain::Asset& row, domain::InterviewId owner, int place);
void put(Connection& connection, const domain::RecallMark& row, domain::InterviewId owner);
void put(Connection& connection, const domain::Review& row, domain::QuestionId owner, int place);

/// Makes the marks of a raw page exactly these.
void save_marks(Connection& connection, domain::InterviewId interview, const std::vector<domain::RecallMark>& marks);
/// Makes the words of what the next phase consists of exactly these.
void save_process(Connection& connection, domain::InterviewId interview, const std::vector<std::string>& process,
                  const NewId& new_id);
/// Adds another wording of a bank's question.
void add_variant(Connection& connection, domain::QuestionId question, std::string_view text, const NewId& new_id);

std::vector<domain::Note> notes_of(Connection& connection, domain::InterviewId interview);
/// The person whom another, known by this ref, turned out to be; none where there is none.
domain::PersonId person_merged_with(Connection& connection, std::string_view ref);
std::vector<domain::Task> tasks_of(Connection& connection, domain::InterviewId interview);
std::vector<domain::Task> tasks_like(Connection& connection, domain::StepKind kind, domain::InterviewId interview,
                                     domain::PersonId person);

/// What the plan is worked out from: no texts of letters, no raw pages, nothing that was asked.
domain::PlanRecordSet load_plan_records(Connection& connection);
/// What was kept of a letter, the oldest first.
std::vector<domain::NoteVersion> versions_of(Connection& connection, domain::NoteId note);
void add_version(Connection& connection, domain::NoteId note, const domain::NoteVersion& version);

/// The shipped question with exactly this text; none otherwise.
domain::QuestionId find_seed(Connection& connection, std::string_view text);

domain::Settings load_settings(Connection& connection);
void save_settings(Connection& connection, const domain::Settings& settings);
/// The interchange file's own unknown members: text of a JSON object, or empty.
std::string load_file_extra(Connection& connection);
void save_file_extra(Connection& connection, std::string_view extra);

/// The name of the step that undo would take back, and redo bring back.
std::optional<std::string> undo_label(Connection& connection);
std::optional<std::string> redo_label(Connection& connection);

std::optional<std::string> load_preference(Connection& connection, std::string_view key);
void save_preference(Connection& connection, std::string_view key, std::string_view value);

}  // namespace afterword::store
