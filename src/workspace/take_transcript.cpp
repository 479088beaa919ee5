// A question taken in carries a mark in its `extra`, worked out from the transcript's words: however the user changes
// the row afterwards, reading the same file again finds it and leaves it alone.
#include "workspace/take_transcript.h"

#include <algorithm>
#include <set>

#include "domain/merge_questions.h"
#include "domain/text.h"
#include "exchange/extra.h"
#include "exchange/transcript.h"
#include "workspace/question_sets.h"

namespace afterword::workspace {
namespace {

using domain::Asked;
using domain::Error;
using domain::Interview;
using domain::Noun;
using domain::Result;
using domain::TranscriptQuestion;

std::string mark_of(const TranscriptQuestion& question) {
  return "\"transcript\":\"" + check_of(question.text + "\n" + question.answer) + "\"";
}

domain::PersonId person_called(store::Connection& connection, const Interview& interview, const std::string& name,
                               bool& attends) {
  std::vector<domain::PersonId> fitting;
  for (const auto& attendee : interview.people) {
    const auto person = store::load(connection, attendee.person);
    if (!person) continue;
    const bool other = std::any_of(name.begin(), name.end(), [](char c) { return c != ' '; }) &&
                       !person->other_names.empty() &&
                       domain::fold(person->other_names).find(domain::fold(name)) != std::string::npos;
    if (other || domain::names_person(name, person->name) || domain::names_person(person->name, name))
      fitting.push_back(person->id);
  }
  attends = fitting.size() == 1;
  if (attends) return fitting.front();
  if (fitting.size() > 1) return {};
  // Somebody of another round: only by the whole name, and only if one alone has it.
  for (const std::int64_t id : store::ids_of(connection, Noun::person)) {
    const auto person = store::load(connection, domain::PersonId{id});
    if (person && domain::fold(domain::trim(person->name)) == domain::fold(name)) fitting.push_back(person->id);
  }
  return fitting.size() == 1 ? fitting.front() : domain::PersonId{};
}

/// Writes a plan, row by row, but for what the user left out.
class TranscriptTaking {
 public:
  TranscriptTaking(TakeInBench& take, const Interview& interview, const ImportOptions& options, TranscriptPlan plan)
      : take_(take),
        interview_(interview),
        plan_(std::move(plan)),
        skip_(options.leave_out.begin(), options.leave_out.end()) {}

  Result<void> run() {
    for (std::size_t i = 0; i < plan_.people.size(); ++i)
      if (auto done = meet(plan_.people[i], skip_.contains(i)); !done) return done;
    for (std::size_t i = 0; i < plan_.asked.size(); ++i) {
      const bool skip = skip_.contains(plan_.people.size() + i);
      if (auto done = ask(plan_.asked[i], skip); !done) return done;
    }
    return {};
  }

 private:
  Result<void> meet(PlannedPerson& one, bool skip) {
    if (one.attends) return ++take_.report.unchanged, Result<void>{};
    if (skip) return one.person = {}, Result<void>{};
    ++take_.report.added;
    if (one.person)
      return carry_out(
          take_.bench,
          AddAttendee{{take_.bench.new_id()}, interview_.id, one.person, domain::AttendedAs::interviewer, how_met()});
    one.person = {take_.bench.new_id()};
    return carry_out(take_.bench, MeetPerson{one.person, {take_.bench.new_id()}, interview_.id, one.name});
  }
  domain::Met how_met() const {
    return interview_.format == domain::Format::video   ? domain::Met::video
           : interview_.format == domain::Format::phone ? domain::Met::phone
                                                        : domain::Met::in_person;
  }

  Result<void> ask(const PlannedAsked& one, bool skip) {
    if (one.row) {
      if (skip || !(one.fill_answer || one.fill_by)) ++take_.report.unchanged;
      place_ = place_of(one.row) + 1;
      return skip ? Result<void>{} : fill(one);
    }
    if (skip) return {};
    Asked row;
    row.id = {take_.bench.new_id()};
    row.text = one.said->text;
    row.by = by(one);
    row.answer = domain::whole_answer(*one.said);
    row.extra = "{" + mark_of(*one.said) + "}";
    if (auto done = put_into_list(take_.bench, Noun::asked, row, interview_.id, place_); !done) return done;
    if (place_ >= 0) ++place_;
    ++take_.report.added;
    return {};
  }

  Result<void> fill(const PlannedAsked& one) {
    const bool name = one.fill_by && by(one);
    if (!one.fill_answer && !name) return {};
    ++take_.report.changed;
    auto& connection = take_.bench.connection;
    if (one.fill_answer)
      store::set_value(connection, Noun::asked, "answer", one.row.value, domain::whole_answer(*one.said));
    if (name) store::set_value(connection, Noun::asked, "by", one.row.value, by(one).value);
    const auto* row = row_of(one.row);
    const auto extra = exchange::united(row ? row->extra : "", "{" + mark_of(*one.said) + "}");
    if (!extra) return extra.error();
    store::set_value(connection, Noun::asked, "extra", one.row.value, *extra);
    return {};
  }

  domain::PersonId by(const PlannedAsked& one) const {
    return one.speaker < 0 ? domain::PersonId{} : plan_.people[static_cast<std::size_t>(one.speaker)].person;
  }
  const Asked* row_of(domain::AskedId id) const {
    for (const auto& row : interview_.asked)
      if (row.id == id) return &row;
    return nullptr;
  }
  int place_of(domain::AskedId id) const {
    const auto rows = store::list_of(take_.bench.connection, Noun::asked, interview_.id.value);
    return static_cast<int>(std::find(rows.begin(), rows.end(), id.value) - rows.begin());
  }

  TakeInBench& take_;
  const Interview& interview_;
  TranscriptPlan plan_;
  std::set<std::size_t> skip_;
  int place_ = -1;  ///< where the next question goes; -1: at the end
};

}  // namespace

TranscriptPlan plan_transcript(store::Connection& connection, const Interview& interview,
                               const domain::TranscriptReading& reading) {
  TranscriptPlan plan;
  for (const auto& speaker : reading.speakers) {
    if (speaker.me || domain::made_up_name(speaker.name)) continue;
    PlannedPerson one{speaker.name, {}, false};
    one.person = person_called(connection, interview, speaker.name, one.attends);
    plan.people.push_back(std::move(one));
  }
  // Where the file names nobody and one person alone was there, it was that person who asked.
  if (plan.people.empty() && interview.people.size() == 1)
    if (const auto person = store::load(connection, interview.people.front().person))
      plan.people.push_back({person->name, person->id, true});
  const bool alone = plan.people.size() == 1 && reading.speakers.size() <= 2;
  std::set<std::int64_t> claimed;
  for (const auto& question : reading.questions) {
    PlannedAsked one;
    one.said = &question;
    for (std::size_t i = 0; i < plan.people.size(); ++i)
      if (alone || plan.people[i].name == question.asked_by) one.speaker = static_cast<int>(i);
    const auto claim = [&](auto&& same) {
      for (const auto& row : interview.asked)
        if (!one.row && !claimed.contains(row.id.value) && same(row)) one.row = row.id;
    };
    claim([&](const Asked& row) { return row.extra.find(mark_of(question)) != std::string::npos; });
    const bool marked = bool(one.row);
    claim([&](const Asked& row) { return domain::same_wording(row.text, question.text); });
    claimed.insert(one.row.value);
    for (const auto& row : interview.asked) {
      if (row.id != one.row || marked) continue;
      one.fill_answer = domain::trim(row.answer).empty() && !question.answer.empty();
      one.fill_by = !row.by && one.speaker >= 0;
    }
    plan.asked.push_back(one);
  }
  return plan;
}

std::vector<ImportRow> rows_of(store::Connection& connection, const TranscriptPlan& plan,
                               const domain::TranscriptReading& reading) {
  using State = ImportRow::State;
  std::vector<ImportRow> rows;
  std::vector<std::string> names;
  for (const auto& one : plan.people) {
    const auto person = one.person ? store::load(connection, one.person) : std::nullopt;
    names.push_back(person ? person->name : one.name);
    ImportRow row;
    row.kind = ImportRow::Kind::person;
    row.state = one.attends ? State::there : State::fresh;
    row.text = names.back();
    row.why = one.attends  ? "Listed at this interview already"
              : one.person ? "Known from another interview"
                           : "Would be met here";
    rows.push_back(std::move(row));
  }
  for (const auto& one : plan.asked) {
    ImportRow row;
    row.state = !one.row ? State::fresh : one.fill_answer || one.fill_by ? State::fills : State::there;
    row.text = one.said->text;
    if (one.speaker >= 0) row.by = names[static_cast<std::size_t>(one.speaker)];
    row.answer = domain::whole_answer(*one.said);
    row.at = one.said->at;
    row.answer_seconds = one.said->answer_seconds;
    for (const auto& probe : one.said->probes) row.probes.push_back(probe.text);
    row.why = row.state == State::fresh   ? "Would be added"
              : row.state == State::fills ? "Is written down already; what it lacks would be filled in"
                                          : "Is written down already and stays as it is";
    rows.push_back(std::move(row));
  }
  for (const auto& closing : reading.closing) {
    ImportRow row;
    row.kind = ImportRow::Kind::closing;
    row.state = State::skipped;
    row.text = closing.text;
    row.by = closing.answered_by;
    row.answer = closing.answer;
    row.at = closing.at;
    row.why = "You asked this; a debrief has no place for it";
    rows.push_back(std::move(row));
  }
  return rows;
}

namespace {

/// The interview that it is of; one that is new is made. Nothing where there is none.
Result<std::optional<Interview>> interview_for(TakeInBench& take, const ImportOptions& options) {
  auto& connection = take.bench.connection;
  if (!options.new_interview) {
    const auto id = take.ids.find(Noun::interview, options.interview);
    return id ? store::load(connection, domain::InterviewId{*id}) : std::nullopt;
  }
  const auto& [opportunity, id, ends] = *options.new_interview;
  if (auto made = carry_out(take.bench, StartDebrief{opportunity, id, {}, ends}); !made) return made.error();
  take.report.added += 2;  // with its opportunity
  return store::load(connection, id);
}

}  // namespace

Result<void> prepare_transcript(const exchange::Source& file, const ImportOptions& options, ImportBatch& batch) {
  const auto transcript = exchange::read_transcript(file);
  if (!transcript) return transcript.error();
  auto reading = domain::read_interview(*transcript, options.me);
  if (!reading) return Error{reading.error().kind, reading.error().message + " Nothing was imported: " + file.name};
  if (options.interview.empty() && !options.new_interview)
    return Error::invalid(
        "A transcript belongs to an interview: say which with --interview ID. Nothing was imported: " + file.name);
  batch.others.emplace_back([reading = std::move(*reading), options,
                             name = file.name](TakeInBench& take) -> Result<void> {
    const auto interview = interview_for(take, options);
    if (!interview) return interview.error();
    if (!*interview)
      return Error::missing("There is no interview with the id " + options.interview +
                            ", so nothing was imported: " + name);
    for (const auto& remark : reading.remarks) take.report.remarks.push_back(name + ": " + remark);
    return TranscriptTaking(take, **interview, options, plan_transcript(take.bench.connection, **interview, reading))
        .run();
  });
  return {};
}

}  // namespace afterword::workspace
