// What the tests of letters and follow-ups share: one finished interview on a Thursday, three people, nothing sent.
#pragma once

#include <algorithm>
#include <string>

#include "domain/plan.h"
#include "ui/pages_support.h"

namespace afterword::test {

/// Friday morning, 22 hours after the interview of letters_json.
inline constexpr const char* letters_now = "2026-04-24T09:25:00+01:00";

inline const char* letters_json() {
  return R"({"afterword":1,
    "opportunities":[{"id":"o1","company":"Kelso Infirmary","role":"Sister","stage":"interviewing"},
      {"id":"o2","company":"Harbour Analytics","role":"Nurse adviser","stage":"applied"}],
    "people":[
      {"id":"p1","name":"Judith Hallorane","pronounced":"HAL-o-rain","title":"Matron","company":"Kelso Infirmary",
       "role":"hiring_manager","email":"judith.hallorane@kelso.example","prefers":"email","card":true,
       "details":[{"interview":"i1","text":"began as a cadet nurse on the very ward","topic":"career"}],
       "cares_about":[{"interview":"i1","text":"staff who speak up early","weight":3}]},
      {"id":"p2","name":"Prakash Verma","title":"Head of pharmacy","company":"Kelso Infirmary","role":"interviewer",
       "email":"prakash.verma@kelso.example",
       "details":[{"interview":"i1","text":"brews his own ginger beer","topic":"food"}],
       "cares_about":[{"interview":"i1","text":"the storage of medicines","weight":2}]},
      {"id":"p3","name":"Lorna Bicknell","title":"Ward clerk","company":"Kelso Infirmary","role":"staff",
       "email":"lorna.bicknell@kelso.example"}],
    "interviews":[{"id":"i1","opportunity":"o1","round":"first","format":"panel",
      "starts":"2026-04-23T10:30:00+01:00","ends":"2026-04-23T11:25:00+01:00","debriefed":"2026-04-23T11:50:00+01:00",
      "people":[{"person":"p1","as":"interviewer","met":"in_person"},
        {"person":"p2","as":"interviewer","met":"in_person"},{"person":"p3","as":"staff","met":"in_person"}],
      "concerns":[{"by":"p1","text":"never line-managed anyone","rebuttal":"I led four appraisals last winter"}],
      "documents":[{"name":"Portfolio","direction":"requested","at":"2026-04-23T11:00:00+01:00","due":"2026-04-29"}],
      "next":{"process":["reference_check"],"decision_by":"2026-04-30"},
      "not_mentioned":["Set up the log of spare keys with pharmacy"],"learned":"Say the number first."}],
    "settings":{"me":{"name":"Marisol Adeyemi","email":"marisol@adeyemi.example"}}})";
}

inline void import_letters(ShellHarness& app) {
  REQUIRE(app.workspace().import_json(letters_json(), "letters.json"));
  app.settle();
}

/// The step of that kind for a person with that name; empty: any person.
inline const domain::PlannedStep& step_for(ShellHarness& app, domain::StepKind kind, std::string_view name = {}) {
  for (const domain::PlannedStep& step : app.workspace().plan()) {
    const domain::Person* person = app.workspace().person(step.person);
    if (step.kind == kind && (name.empty() || (person != nullptr && person->name == name))) return step;
  }
  throw HarnessFailure("the plan has no such step");
}

inline domain::InterviewId only_interview(ShellHarness& app) { return app.workspace().interview_by_ref("i1"); }

inline const domain::Note* note_for(ShellHarness& app, std::string_view ref) {
  const domain::PersonId person = app.workspace().person_by_ref(ref);
  for (const domain::Note& note : app.workspace().notes(only_interview(app)))
    if (note.person == person) return &note;
  return nullptr;
}

}  // namespace afterword::test
