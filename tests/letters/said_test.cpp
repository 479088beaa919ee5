// How shorthand becomes part of a sentence, and what is rather left out.
#include "domain/drafts/said.h"

#include "support/catch.h"

using namespace afterword::domain::drafts;

TEST_CASE("notes about oneself become sentences or things") {
  const auto& [note, expected] = GENERATE(table<const char*, const char*>({
      {"Led the audit of 2024", "I led the audit of 2024"},
      {"Wrote the ward's asthma discharge leaflet, now used in three hospitals",
       "I wrote the ward's asthma discharge leaflet, now used in three hospitals"},
      {"Took part in the partition move, wrote the runbook.",
       "I took part in the partition move and wrote the runbook"},
      {"Speak Portuguese well enough for a handover", "I speak Portuguese well enough for a handover"},
      {"Fluent in Danish", "I am fluent in Danish"},
      {"Fluent Danish, B2 certificate", "fluent Danish (B2 certificate)"},
      {"Mountain leader award, so fieldwork ratios are covered",
       "a mountain leader award, so fieldwork ratios are covered"},
      {"Average discount 3.1 %", "an average discount of 3.1 %"},
      {"My average discount was 3.1 % against a team average of 6.",
       "my average discount was 3.1 % against a team average of 6"},
      {"PA1 and PA6 spraying certificates are up to date", "my PA1 and PA6 spraying certificates are up to date"},
      {"Paper on nylon net overlays, 2025", "a paper on nylon net overlays (2025)"},
      {"Arabic at working level", "Arabic at working level"},
      {"TAUGHT SQL TO THE NEWSROOM", "I taught sql to the newsroom"},
      {"Offer to bring the contractor as a reference.", "bring the contractor as a reference"},
      {"Name both, with dates, and who can confirm them.", ""},
      {"No experience with streaming", ""},
      {"??", ""},
      {"", ""},
  }));
  CHECK(about_me(note).text == expected);
}

TEST_CASE("an order to oneself gives what it orders to say") {
  CHECK(to_mend("Say that the audit took two weeks.").text == "the audit took two weeks");
  CHECK(to_mend("Mention in the letter the hinge question I used at minute twenty.").text ==
        "the hinge question I used at minute twenty");
  CHECK(to_mend("Write to Noor that on reflection I'd have traded the price for a two-year term.").form ==
        Form::clause);
  CHECK(to_mend("Send the property test, it is 30 lines.").text == "the property test (it is 30 lines)");
  CHECK(to_mend("Send the property test, it is 30 lines.").form == Form::send);
  CHECK(to_mend("mention in note: led the audit").text == "I led the audit");
  CHECK_FALSE(to_mend("Look up bid bonds before the next one"));
}

TEST_CASE("what somebody told of themselves is turned to them") {
  const auto& [note, expected] = GENERATE(table<const char*, const char*>({
      {"coaches a girls' hockey team", "you coach a girls' hockey team"},
      {"her daughter is reading geology at Aberystwyth", "your daughter is reading geology at Aberystwyth"},
      {"grew up in 台南, misses the milkfish soup", "you grew up in 台南 and miss the milkfish soup"},
      {"collects Ordnance Survey maps, oldest is 1887", "you collect Ordnance Survey maps"},
      {"learning Danish with a choir", "you are learning Danish with a choir"},
      {"twins started school in January", "your twins started school in January"},
      {"just back from Inis Oírr with her mother", "you were just back from Inis Oírr with your mother"},
      {"was born in Trois-Rivières", "you were born in Trois-Rivières"},
      {"found me a quiet room to change, showed me the new fish tank",
       "finding me a quiet room to change and showing me the new fish tank"},
      {"lent me an umbrella, must return it", "lending me an umbrella"},
      {"referred me; we were in the same study group", "referring me"},
      {"nice!!", ""},
      {"maps of Wales?", ""},
  }));
  CHECK(about_you(note).text == expected);
}

TEST_CASE("what somebody cares about stands behind about") {
  const auto& [note, expected] = GENERATE(table<const char*, const char*>({
      {"data quality before speed", "data quality before speed"},
      {"fieldwork, not worksheets", "fieldwork rather than worksheets"},
      {"medicines storage, after the inspection", "medicines storage"},
      {"pipeline honesty: no 'hope' in the forecast", "pipeline honesty"},
      {"DATA QUALITY BEFORE SPEED!!!", "data quality before speed"},
      {"values punctuality", "punctuality"},
      {"- people who write things down\n- coffee", "people who write things down"},
      {"hates long meetings", ""},
      {"她关心数据质量", ""},
      {"speed → quality", ""},
  }));
  CHECK(topic(note).text == expected);
}

TEST_CASE("a document and a role stand in a sentence") {
  CHECK(document_name("Degree certificate, original") == "the degree certificate (original)");
  CHECK(document_name("Two references with phone numbers") == "two references with phone numbers");
  CHECK(document_name("CV") == "my CV");
  CHECK(as_role("Junior sister, children's ward") == "a junior sister");
  CHECK(as_role("Orchard manager") == "an orchard manager");
  CHECK(as_role("Head of Data") == "Head of Data");
}
