// due, rate, schedule and stats through the real program.
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/program.h"
#include "support/catch.h"

using namespace afterword::test;
using nlohmann::json;

namespace {

Outcome program(const std::string& data, const std::vector<std::string>& arguments, const std::string& input = "") {
  Call call{{"--data", data, "--no-seed"}, input, {}};
  call.arguments.insert(call.arguments.end(), arguments.begin(), arguments.end());
  return run(call);
}

json result(const std::string& data, std::vector<std::string> arguments) {
  arguments.push_back("--json");
  const Outcome outcome = program(data, arguments);
  INFO(outcome.err);
  REQUIRE(outcome.status == 0);
  return json::parse(outcome.out);
}

json asked(const char* question, int rating, int received) {
  return {{"question", question}, {"text", question}, {"rating", rating}, {"received", received}};
}

// A practised question that is due, a well remembered one, two that were only asked, one suspended, one never asked.
std::string document() {
  const json review = {{"at", "2026-04-01T09:00:00+01:00"}, {"rating", 4}, {"seconds", 90}, {"mode", "spoken"}};
  json strong = review;
  strong["at"] = "2026-04-22T09:00:00+01:00";
  strong["rating"] = 5;
  const json questions = json::array({
      {{"id", "due"}, {"text", "Why this ward?"}, {"category", "motivation"}, {"reviews", json::array({review})}},
      {{"id", "strong"},
       {"text", "Tell me about yourself."},
       {"category", "introduction"},
       {"reviews", json::array({strong})}},
      {{"id", "badly"},
       {"text", "Two nurses ring in sick. And now?"},
       {"category", "situational"},
       {"source", "asked"}},
      {{"id", "well"}, {"text", "What do you expect to earn?"}, {"category", "logistics"}, {"source", "asked"}},
      {{"id", "away"}, {"text", "Are you married?"}, {"category", "other"}, {"suspended", true}},
      {{"id", "never"}, {"text", "Where will you be in five years?"}, {"category", "career_goals"}, {"source", "own"}},
  });
  const json file = {
      {"afterword", 1},
      {"opportunities", json::array({{{"id", "o"}, {"company", "Kelso"}}})},
      {"interviews",
       json::array({{{"id", "past"},
                     {"opportunity", "o"},
                     {"starts", "2026-04-20T10:00:00+01:00"},
                     {"asked", json::array({asked("badly", 2, -1), asked("well", 4, 1), asked("away", 1, -2)})}},
                    {{"id", "next"}, {"opportunity", "o"}, {"starts", "2026-04-28T10:00:00+01:00"}}})},
      {"questions", questions}};
  return file.dump();
}

std::string filled(const Folder& folder) {
  const std::string data = folder / "a.db";
  const Outcome outcome = program(data, {"import", folder.file("in.json", document())});
  INFO(outcome.err);
  REQUIRE(outcome.status == 0);
  return data;
}

std::vector<std::string> ids(const json& rows) {
  std::vector<std::string> all;
  for (const auto& row : rows) all.push_back(row["id"]);
  return all;
}

constexpr const char* at = "2026-04-23T18:00:00+01:00";

}  // namespace

TEST_CASE("due lists what is due or was asked and never practised, weakest first, with why") {
  const Folder folder;
  const std::string data = filled(folder);
  const json rows = result(data, {"due", "--at", at});
  CHECK(ids(rows) == std::vector<std::string>{"badly", "due", "well"});
  CHECK(rows[0]["why"] == "Rated 2 at Kelso, received badly");
  CHECK(rows[0]["due"].is_null());
  CHECK(rows[0]["retrievability"].is_null());
  CHECK(rows[1]["why"] == "Due since 1 April");
  CHECK(rows[2]["why"] == "Asked at Kelso, never practised");
  for (std::size_t i = 1; i < rows.size(); ++i) CHECK(rows[i - 1]["weakness"] >= rows[i]["weakness"]);
  CHECK(result(data, {"due", "--at", at, "--limit", "1"}).size() == 1);
  // Before anything was asked or due, nothing is.
  CHECK(result(data, {"due", "--at", "2026-03-01T18:00:00+01:00"}).empty());
  const Outcome text = program(data, {"due", "--at", at});
  CHECK(text.status == 0);
  CHECK(text.out.find("badly  Two nurses ring in sick. And now?\n    Rated 2 at Kelso, received badly\n") == 0);
}

TEST_CASE("rate records one practice, prints the schedule, and the question is due when it says") {
  const Folder folder;
  const std::string data = filled(folder);
  const json first = result(data, {"rate", "badly", "--rating", "5", "--at", at});
  CHECK(first["id"] == "badly");
  CHECK(first["state"] == "Review");
  CHECK(first["stability"] == 8.2956);
  CHECK(first["scheduled_days"] == 8);
  CHECK(first["due"] == "2026-05-01T18:00:00+01:00");
  CHECK(first["retrievability"] == 1.0);
  CHECK(first["reps"] == 1);
  const json exported = result(data, {"export", "--format", "json"});
  const auto& questions = exported["questions"];
  const auto found = std::find_if(questions.begin(), questions.end(), [](const json& q) { return q["id"] == "badly"; });
  REQUIRE(found != questions.end());
  REQUIRE((*found)["reviews"].size() == 1);
  CHECK((*found)["reviews"][0]["at"] == at);
  CHECK((*found)["reviews"][0]["rating"] == 5);
  CHECK(ids(result(data, {"due", "--at", at})) == std::vector<std::string>{"due", "well"});
  // Due from four in the morning on of its day.
  const auto due_at = [&](const char* time) {
    const auto rows = ids(result(data, {"due", "--at", time}));
    return std::find(rows.begin(), rows.end(), "badly") != rows.end();
  };
  CHECK_FALSE(due_at("2026-05-01T03:59:00+01:00"));
  CHECK(due_at("2026-05-01T04:00:00+01:00"));
  // A question nobody asked can be practised just as well.
  CHECK(result(data, {"rate", "never", "--rating", "2", "--at", at})["state"] == "Learning");
}

TEST_CASE("rate refuses what is no rating or no question, and changes nothing") {
  const Folder folder;
  const std::string data = filled(folder);
  const std::string before = dump_of(data);
  CHECK(program(data, {"rate", "badly", "--rating", "6"}).status == 2);
  CHECK(program(data, {"rate", "badly"}).status == 2);
  const Outcome unknown = program(data, {"rate", "nobody", "--rating", "3"});
  CHECK(unknown.status == 1);
  CHECK(unknown.err == "afterword: There is no question with the id nobody\n");
  CHECK(dump_of(data) == before);
}

TEST_CASE("due for an interview is today's part of its preparation, and says how ready one is") {
  const Folder folder;
  const std::string data = filled(folder);
  const Outcome text = program(data, {"due", "--interview", "next", "--at", at});
  INFO(text.err);
  CHECK(text.status == 0);
  CHECK(text.out.find("Ready for 1 of 4 on Tuesday 28 April") == 0);
  const auto rows = ids(result(data, {"due", "--interview", "next", "--at", at}));
  CHECK(rows == std::vector<std::string>{"badly", "well", "due", "strong"});
  CHECK(ids(result(data, {"due", "--interview", "next", "--at", at, "--minutes", "4"})) ==
        std::vector<std::string>{"badly"});
  const Outcome past = program(data, {"due", "--interview", "past", "--at", at});
  CHECK(past.status == 1);
  CHECK(past.err.find("is over or has no date") != std::string::npos);
  CHECK(program(data, {"due", "--interview", "nowhere", "--at", at}).status == 1);
}

TEST_CASE("stats counts what there is, and says of calibration only how much is missing until there is enough") {
  const Folder folder;
  const std::string data = filled(folder);
  const json stats = result(data, {"stats", "--at", at});
  CHECK(stats["questions"] == 6);
  CHECK(stats["practised"] == 2);
  CHECK(stats["practices"] == 2);
  CHECK(stats["due"] == 3);
  CHECK(stats["weak"] == 1);
  CHECK(stats["suspended"] == 1);
  CHECK(stats["asked"] == 3);
  CHECK(stats["insights"]["ratings"]["missing"] == 5 - stats["insights"]["ratings"]["points"].get<int>());
  CHECK(stats["insights"]["concerns"]["rows"].empty());
  CHECK(stats["calibration"]["missing"] == 10);
  CHECK(stats["calibration"]["brier"].is_null());
  CHECK(stats["reception"]["pairs"] == 3);
  CHECK(stats["reception"]["missing"] == 7);
  REQUIRE(stats["months"].size() == 1);
  CHECK(stats["months"][0]["month"] == "2026-04");
  CHECK(stats["months"][0]["answers"] == 5);
  CHECK(std::abs(stats["months"][0]["mean"].get<double>() - 3.2) < 1e-9);
  json categories;
  for (const auto& one : stats["categories"]) categories[one["category"].get<std::string>()] = one;
  CHECK(categories["situational"]["weak"] == 1);
  CHECK(categories["motivation"]["due"] == 1);
  CHECK(categories["career_goals"]["practised"] == 0);
  const Outcome text = program(data, {"stats", "--at", at});
  CHECK(text.status == 0);
  CHECK(text.out.find("7 more rated answers are needed") != std::string::npos);
}

TEST_CASE("a schedule that was tampered with is found and worked out anew from the reviews") {
  const Folder folder;
  const std::string data = filled(folder);
  const json before = result(data, {"due", "--at", at});
  change(data, "DELETE FROM memory");
  CHECK(result(data, {"due", "--at", at}).empty());
  const Outcome doctor = program(data, {"doctor"});
  CHECK(doctor.status == 1);
  CHECK((doctor.out + doctor.err).find("practice schedule") != std::string::npos);
  CHECK(program(data, {"doctor", "--repair"}).status == 0);
  CHECK(result(data, {"due", "--at", at}) == before);
}

namespace {

bool near(const json& a, const json& b) {
  if (a.is_number() && b.is_number())
    return std::abs(a.get<double>() - b.get<double>()) <= 1e-6 * std::max(1.0, std::abs(b.get<double>()));
  return a == b;
}

}  // namespace

TEST_CASE("schedule equals every public vector and keeps the rest of a sequence") {
  const std::filesystem::path file = std::filesystem::path(AFTERWORD_SOURCE_DIR) / "../shared/fsrs/vectors-public.json";
  if (!std::filesystem::exists(file)) {
    WARN("the public vectors are not beside the project: not compared");
    return;
  }
  const json sequences = json::parse(bytes_of(file))["sequences"];
  std::string input;
  for (json sequence : sequences) {
    for (auto& review : sequence["reviews"])
      review = {{"rating", review["rating"]}, {"time", review["time"]}, {"stability", "nonsense"}};
    sequence["mine"] = {1, "two"};
    input += sequence.dump() + "\n";
  }
  const Folder folder;
  const Outcome outcome = program(folder / "none.db", {"schedule"}, input);
  INFO(outcome.err);
  REQUIRE(outcome.status == 0);
  CHECK(folder.names().empty());  // no database was made
  std::istringstream lines(outcome.out);
  std::size_t count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    const json got = json::parse(line), expected = sequences[count];
    INFO(expected["id"]);
    CHECK(got["mine"] == json({1, "two"}));
    for (const auto& [key, value] : expected.items())
      if (key != "reviews") CHECK(got[key] == value);
    REQUIRE(got["reviews"].size() == expected["reviews"].size());
    for (std::size_t i = 0; i < got["reviews"].size(); ++i)
      for (const auto& [key, value] : expected["reviews"][i].items()) {
        INFO(i << " " << key << " " << got["reviews"][i][key] << " " << value);
        CHECK(near(got["reviews"][i][key], value));
      }
  }
  CHECK(count == sequences.size());
}

TEST_CASE("schedule takes the usual parameters where a sequence gives none") {
  const Folder folder;
  const Outcome outcome = program(
      folder / "none.db", {"schedule"},
      "\n{\"reviews\":[{\"time\":\"2024-01-01T13:00:00+01:00\",\"rating\":3},{\"time\":\"2024-01-01T12:10:00Z\","
      "\"rating\":3}]}\n{\"reviews\":[]}\n");
  REQUIRE(outcome.status == 0);
  const auto end = outcome.out.find('\n');
  const json first = json::parse(outcome.out.substr(0, end));
  CHECK(first["reviews"][0]["due"] == "2024-01-01T12:10:00.000Z");
  CHECK(first["reviews"][1]["scheduled_days"] == 2);
  CHECK(first["reviews"][1]["time"] == "2024-01-01T12:10:00Z");
  CHECK(outcome.out.substr(end + 1) == "{\"reviews\":[]}\n");
}

TEST_CASE("schedule refuses a bad line by its number and writes nothing") {
  const Folder folder;
  const std::string good = "{\"reviews\":[{\"time\":\"2024-01-01T12:00:00Z\",\"rating\":3}]}\n";
  const std::pair<std::string, std::string> bad[] = {
      {"{", "this is not JSON"},
      {"[1]", "must be a JSON object"},
      {"{}", "reviews must be a list"},
      {"{\"reviews\":[{\"time\":\"2024-01-01\",\"rating\":3}]}", "reviews[0].time must be a time"},
      {"{\"reviews\":[{\"time\":\"2024-01-01T12:00:00Z\",\"rating\":5}]}", "reviews[0].rating must be 1, 2, 3 or 4"},
      {"{\"reviews\":[{\"time\":\"2024-01-01T12:00:00Z\"}]}", "reviews[0].rating"},
      {"{\"reviews\":[{\"time\":\"2024-01-02T12:00:00Z\",\"rating\":3},{\"time\":\"2024-01-01T12:00:00Z\",\"rating\":3}"
       "]}",
       "reviews[1]: A review cannot lie on a day before"},
      {"{\"w\":[1,2],\"reviews\":[]}", "w must be a list of 21 numbers"},
      {"{\"learning_steps\":[\"soon\"],\"reviews\":[]}", "learning_steps must be a list of steps"},
      {"{\"desired_retention\":2,\"reviews\":[]}", "out of range"},
      {"{\"maximum_interval\":0,\"reviews\":[]}", "maximum_interval"},
      {"{\"enable_short_term\":1,\"reviews\":[]}", "enable_short_term"}};
  for (const auto& [line, reason] : bad) {
    const Outcome outcome = program(folder / "none.db", {"schedule"}, good + good + line + "\n" + good);
    INFO(outcome.err);
    CHECK(outcome.status == 1);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.find("line 3: ") != std::string::npos);
    CHECK(outcome.err.find(reason) != std::string::npos);
  }
}
