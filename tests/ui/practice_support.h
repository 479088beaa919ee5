// What the tests of practice share: a small bank that was asked in one interview, and the session as the file keeps it.
#pragma once

#include <string>
#include <vector>

#include "domain/practice_session.h"
#include "ui/pages_support.h"

namespace afterword::test {

inline constexpr const char* practice_now = "2026-04-23T19:00:00+01:00";

/// An interview at Kelso a week ago with `ratings.size()` questions, rated so by the user; the first one has a
/// checklist, common mistakes, and a line on what to say next time.
inline std::string asked_at_kelso(const std::vector<int>& ratings) {
  std::string asked, questions;
  for (std::size_t i = 0; i < ratings.size(); ++i) {
    const std::string n = std::to_string(i + 1), comma = i == 0 ? "" : ",";
    const std::string text = "Question number " + n + ": how would you handle it?";
    asked += comma + R"({"question":"q)" + n + R"(","text":")" + text + R"(","by":"p1","answer":"Answer )" + n +
             R"(","rating":)" + std::to_string(ratings[i]) + R"(,"received":)" + (i == 0 ? "-1" : "0") +
             (i == 0 ? R"(,"better":"Acuity first, then redeploy."})" : "}");
    questions +=
        comma + R"({"id":"q)" + n + R"(","text":")" + text + R"(","category":"situational","source":"asked")" +
        (i == 0 ? R"(,"points":["Acuity first","Redeploy","Cap admissions"],"mistakes":["Talking of pay"]})" : "}");
  }
  return R"({"afterword":1,"opportunities":[{"id":"o1","company":"Kelso","role":"Sister","stage":"interviewing"}],
    "people":[{"id":"p1","name":"Lorna Bicknell","role":"interviewer"}],
    "interviews":[{"id":"i1","opportunity":"o1","round":"first","starts":"2026-04-16T10:00:00+01:00",
      "ends":"2026-04-16T11:00:00+01:00","debriefed":"2026-04-16T11:30:00+01:00",
      "people":[{"person":"p1","as":"interviewer","met":"in_person"}],"asked":[)" +
         asked + R"(]}],"questions":[)" + questions + "]}";
}

inline void import_text(ShellHarness& app, const std::string& json) {
  REQUIRE(app.workspace().import_json(json, "practice.json"));
  app.settle();
}

/// The session as it would be found after a kill at this moment.
inline domain::PracticeSession kept_session(ShellHarness& app) {
  const auto kept = app.workspace().preference(domain::practice_session_preference);
  const auto session = domain::session_from_text(kept.value_or(""));
  REQUIRE(session.has_value());
  return *session;
}

inline domain::PracticeItem kept_item(ShellHarness& app) {
  const auto session = kept_session(app);
  const auto* item = domain::current(session);
  REQUIRE(item != nullptr);
  return *item;
}

/// The practices recorded of a question of the session, by its place in it.
inline std::vector<domain::Review> reviews(ShellHarness& app, domain::QuestionId id) {
  const auto* question = app.workspace().question(id);
  REQUIRE(question != nullptr);
  return question->reviews;
}

/// Begins a session of everything that is due, by its key on the start page.
inline void begin_due(ShellHarness& app) {
  app.go({.page = ui::PageId::practice});
  REQUIRE(app.has("practice/list/0"));
  app.key(ui::Key::digit_1);
  REQUIRE(app.shell().route().step == 1);
}

}  // namespace afterword::test
