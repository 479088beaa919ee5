// done and send through the real program: all or nothing, and twice changes nothing.
#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "support/catch.h"

using namespace afterword::test;
using nlohmann::json;

namespace {

/// A data file with one interview, one interviewer and one letter.
class Ward {
 public:
  Ward() {
    const std::string file = folder_.file("ward.json", R"({"afterword": 1,
      "opportunities": [{"id": "o1", "company": "Alder", "stage": "interviewing"}],
      "people": [{"id": "p1", "name": "Judith Hallorane", "role": "hiring_manager", "email": "jh@alder.example"}],
      "interviews": [{"id": "i1", "opportunity": "o1", "ends": "2026-03-05T15:00:00+01:00",
        "people": [{"person": "p1", "as": "interviewer", "met": "in_person"}],
        "documents": [{"name": "A", "direction": "requested"}, {"name": "B", "direction": "requested"}]}],
      "notes": [{"id": "n1", "kind": "thank_you", "person": "p1", "interview": "i1", "body": "Thank you."}]})");
    REQUIRE(call({"import", file}).status == 0);
  }
  Outcome call(const std::vector<std::string>& arguments) const {
    Call call{{"--data", data, "--no-seed", "--at", "2026-03-05T18:00:00+01:00"}, {}, {}};
    call.arguments.insert(call.arguments.end(), arguments.begin(), arguments.end());
    return run(call);
  }
  std::string state(const std::string& id) const {
    for (const auto& step : json::parse(call({"plan", "--json"}).out))
      if (step["id"] == id) return step["state"];
    return "";
  }

 private:
  Folder folder_;

 public:
  const std::string data = folder_ / "a.db";
};

}  // namespace

TEST_CASE("done marks the steps that plan prints, and twice changes nothing") {
  const Ward ward;
  CHECK(ward.state("i1/thank_you/p1") == "open");
  REQUIRE(ward.call({"done", "i1/thank_you/p1", "i1/request/2"}).status == 0);
  CHECK(ward.state("i1/thank_you/p1") == "done");
  CHECK(ward.state("i1/request/1") == "open");
  CHECK(ward.state("i1/request/2") == "done");
  const std::string once = dump_of(ward.data);
  REQUIRE(ward.call({"done", "i1/thank_you/p1", "i1/request/2"}).status == 0);
  CHECK(dump_of(ward.data) == once);
}

TEST_CASE("done changes nothing where one id is unknown, and says which there are") {
  const Ward ward;
  const std::string before = dump_of(ward.data);
  const Outcome outcome = ward.call({"done", "i1/thank_you/p1", "i1/thank_you/p9"});
  CHECK(outcome.status == 1);
  CHECK_THAT(outcome.err, Catch::Matchers::Contains("i1/thank_you/p9") && Catch::Matchers::Contains("i1/request/1"));
  CHECK(dump_of(ward.data) == before);
}

TEST_CASE("send records when a letter went out, which closes its step") {
  const Ward ward;
  const Outcome unknown = ward.call({"send", "n1", "n7"});
  CHECK(unknown.status == 1);
  CHECK_THAT(unknown.err, Catch::Matchers::Contains("n7") && Catch::Matchers::Contains("not sent yet are n1"));
  CHECK(ward.state("i1/thank_you/p1") == "open");
  REQUIRE(ward.call({"send", "n1"}).status == 0);
  CHECK(ward.state("i1/thank_you/p1") == "done");
  const json file = json::parse(ward.call({"export", "--format", "json"}).out);
  CHECK(file["notes"][0]["sent"] == "2026-03-05T18:00:00+01:00");
  const std::string once = dump_of(ward.data);
  REQUIRE(ward.call({"send", "n1"}).status == 0);
  CHECK(dump_of(ward.data) == once);
}
