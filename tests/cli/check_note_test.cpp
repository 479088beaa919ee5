// check-note on the command line: a file or standard input in, findings out as text or JSON.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "support/catch.h"

using namespace afterword::test;
using nlohmann::json;

namespace {

const std::string records = R"({"afterword": 1,
  "opportunities": [{"id": "o1", "company": "Harbour Analytics", "role": "Data engineer", "stage": "interviewing"}],
  "people": [{"id": "p1", "name": "Siobhán Ní Chonchúir", "cares_about": [{"interview": "i1", "text": "data quality before speed"}]}],
  "interviews": [{"id": "i1", "opportunity": "o1", "people": [{"person": "p1", "as": "interviewer"}]}]})";

struct Notes {
  Folder folder;
  std::string data = folder / "a.db";
  Notes() {
    REQUIRE(run({{"--data", data, "--no-seed", "import", folder.file("r.json", records)}, {}, {}}).status == 0);
  }
  Outcome check(std::vector<std::string> more, const std::string& input, bool as_json = true) const {
    std::vector<std::string> all = {"--data", data};
    if (as_json) all.push_back("--json");
    all.insert(all.end(), {"check-note", "--person", "p1", "--interview", "i1"});
    all.insert(all.end(), more.begin(), more.end());
    return run({all, input, {}});
  }
};

}  // namespace

TEST_CASE("check-note prints one JSON document with places in bytes") {
  const Notes notes;
  const std::string body = "Dear Siobhan,\n\nThank you for the talk about data quality. I would love to join.\n";
  const Outcome outcome = notes.check({notes.folder.file("letter.txt", body)}, "");
  INFO(outcome.err);
  REQUIRE(outcome.status == 0);
  CHECK(outcome.err == "");
  const json findings = json::parse(outcome.out)["findings"];
  REQUIRE(findings.size() == 1);
  CHECK(findings[0]["kind"] == "wrong_name");
  CHECK(findings[0]["start"] == 5);
  CHECK(findings[0]["end"] == 12);
  CHECK(findings[0]["rule"] == "T5");
  CHECK(findings[0]["suggestion"] == "Siobhán");
  CHECK(findings[0]["message"].is_string());
}

TEST_CASE("check-note reads standard input, knows the kinds of draft and of the plan, and says line and column") {
  const Notes notes;
  const std::string body = "Dear Siobhán,\n\nHas the date changed? It was awesome.\n";
  const Outcome text = notes.check({"-", "--kind", "status"}, body, false);
  REQUIRE(text.status == 0);
  CHECK(text.out.find("3:30  informal  awesome") != std::string::npos);
  const json thanks = json::parse(notes.check({"-", "--kind", "rejection_thanks"}, body).out)["findings"];
  CHECK(std::any_of(thanks.begin(), thanks.end(), [](const json& one) { return one["kind"] == "no_thanks"; }));
  CHECK(json::parse(notes.check({"-", "--kind", "reference"}, "Dear Siobhán,\n\nIt is next week.\n").out)["findings"] ==
        json::array());
  CHECK(notes.check({"-", "--kind", "status_check"}, "Dear Siobhán,\n\nHas it changed?", false).out ==
        "Nothing to mark.\n");
}

TEST_CASE("check-note says what is missing or misused") {
  const Notes notes;
  CHECK(notes.check({"-", "--kind", "poem"}, "x").status == 2);
  CHECK(notes.check({}, "x").status == 2);
  CHECK(notes.check({notes.folder / "none.txt"}, "").status == 1);
  const Outcome stranger =
      run({{"--data", notes.data, "check-note", "-", "--person", "p9", "--interview", "i1"}, "x", {}});
  CHECK(stranger.status == 1);
  CHECK(stranger.err.find("p9") != std::string::npos);
  const Outcome bytes = notes.check({"-"}, "\xff\xfe [name] \xc3");
  CHECK(bytes.status == 0);
  CHECK(json::parse(bytes.out)["findings"].is_array());
}
