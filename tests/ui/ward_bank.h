// A nurse's question bank for the tests of the bank's pages: two interviews behind her, one to come.
#pragma once

#include <chrono>
#include <thread>

#include "ui/pages_support.h"

namespace afterword::test {

/// In the evening of this day everything below is as the tests expect it.
constexpr std::string_view ward_now = "2026-04-24T18:00:00+01:00";

/// How one of its questions begins.
inline constexpr std::string_view saturday = "Two nurses ring in sick";

inline constexpr std::string_view ward_bank = R"({"afterword": 1,
"opportunities": [
  {"id": "o1", "company": "Polmear Hospice", "role": "Staff nurse", "stage": "rejected"},
  {"id": "o2", "company": "St Brannoc's Hospital", "role": "Junior sister", "stage": "interviewing"},
  {"id": "o3", "company": "Hillside Community Nursing", "role": "Team lead", "stage": "interviewing"}],
"people": [{"id": "p1", "name": "Lorna Bicknell", "role": "interviewer"}],
"interviews": [
  {"id": "i1", "opportunity": "o1", "starts": "2026-03-14T10:00:00Z", "ends": "2026-03-14T10:45:00Z",
   "debriefed": "2026-03-14T11:30:00Z", "asked": [
     {"question": "q1", "text": "Two nurses ring in sick on a Saturday. How do you keep the ward safe?",
      "answer": "Said I would ring round the bank first. Nobody asked on.", "rating": 1, "received": -1},
     {"question": "q4", "text": "Why do you want this ward, and why now?", "answer": "For the team.", "rating": 3}]},
  {"id": "i2", "opportunity": "o2", "starts": "2026-04-23T10:30:00+01:00", "ends": "2026-04-23T11:25:00+01:00",
   "people": [{"person": "p1", "as": "interviewer"}], "debriefed": "2026-04-23T12:00:00+01:00", "asked": [
     {"question": "q1", "text": "What is your view on safe staffing when two nurses ring in sick?", "by": "p1",
      "answer": "I talked too long about the bank rates. What I meant was: look at the acuity, not at the number.",
      "rating": 2, "received": -1, "better": "Acuity first, then redeploy."},
     {"question": "q2", "text": "The key of the ward’s drug cupboard is missing at handover. What now?", "by": "p1",
      "answer": "Count, lock, call.", "rating": 3, "received": 0},
     {"question": "q4", "text": "Why do you want this ward, and why now?", "by": "p1", "answer": "It is where I learned.",
      "rating": 3, "received": 1}]},
  {"id": "i3", "opportunity": "o3", "starts": "2026-04-28T14:00:00+01:00"}],
"questions": [
  {"id": "q1", "text": "Two nurses ring in sick on a Saturday. How do you keep the ward safe?", "category": "situational",
   "variants": ["What is your view on safe staffing when two nurses ring in sick?"], "tags": ["staffing"],
   "answer": "Acuity first, then redeploy, then ask to cap admissions, written down with times. Sixty seconds, no word about pay.",
   "points": ["Acuity before numbers", "Says whom to call"], "source": "asked", "reviews": [
     {"at": "2026-03-19T18:00:00Z", "rating": 2, "seconds": 95, "mode": "spoken"},
     {"at": "2026-03-30T18:00:00+01:00", "rating": 2, "mode": "typed", "text": "First I look at who is sickest."},
     {"at": "2026-04-10T18:00:00+01:00", "rating": 3, "mode": "spoken"},
     {"at": "2026-04-24T12:00:00+01:00", "rating": 3, "predicted": 2, "seconds": 71, "mode": "spoken"}]},
  {"id": "q2", "text": "The key of the ward’s drug cupboard is missing at handover. What now?", "category": "situational",
   "source": "asked"},
  {"id": "q3", "text": "What would you change on this ward first, and why?", "category": "culture_fit", "source": "seed",
   "reviews": [{"at": "2026-03-20T18:00:00Z", "rating": 2}, {"at": "2026-04-20T18:00:00+01:00", "rating": 3}]},
  {"id": "q4", "text": "Why do you want this ward, and why now?", "category": "motivation", "source": "asked",
   "reviews": [{"at": "2026-04-21T18:00:00+01:00", "rating": 3}]},
  {"id": "q5", "text": "Parents argue loudly on the ward. How do you handle it?", "category": "behavioral",
   "tags": ["families"], "source": "seed", "reviews": [{"at": "2026-04-01T18:00:00+01:00", "rating": 4}]},
  {"id": "q6", "text": "How do you hand over a busy ward?", "category": "technical", "source": "own", "suspended": true},
  {"id": "q7", "text": "What is your notice period?", "category": "logistics", "source": "seed"},
  {"id": "q8", "text": "Where do you see yourself in five years?", "category": "career_goals", "source": "seed"}]})";

inline void import_ward(ShellHarness& app) {
  REQUIRE(app.workspace().import_json(ward_bank, "ward.json"));
  app.settle();
}

/// The question whose text begins so.
inline domain::QuestionId question_called(ShellHarness& app, std::string_view words) {
  const auto* list = &app.workspace().questions({});
  while (!list->complete) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    list = &app.workspace().questions({});
  }
  for (const domain::QuestionId id : list->ids)
    if (const auto* question = app.workspace().question(id); question && question->text.starts_with(words)) return id;
  return {};
}

inline const domain::Question& question(ShellHarness& app, domain::QuestionId id) {
  const domain::Question* found = app.workspace().question(id);
  REQUIRE(found != nullptr);
  return *found;
}

/// Opens the bank with this question shown.
inline domain::QuestionId open_question(ShellHarness& app, std::string_view words) {
  const domain::QuestionId id = question_called(app, words);
  REQUIRE(id);
  app.go({.page = ui::PageId::bank, .question = id});
  return id;
}

}  // namespace afterword::test
