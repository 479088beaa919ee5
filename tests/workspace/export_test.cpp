// What leaves the document: every format of everything that there is, what each says it leaves out, and the writing
// aside from the frames.

#include <chrono>
#include <fstream>
#include <thread>

#include "exchange/interchange.h"
#include "fixture.h"
#include "workspace/plain_files.h"

using namespace afterword;
using namespace afterword::workspace;
using tests::Desk;
using tests::mode_of;

namespace {

using Format = ExportFormat;
using What = ExportWhat;

constexpr const char* bank_to_export = R"({"afterword": 1, "questions": [
  {"id": "q1", "text": "Why <b>us</b>?", "variants": ["Why this firm?", "=Why"], "category": "motivation",
   "tags": ["first, second", "so_so"], "answer": "Because\n\nof \"it\"", "notes": "* a star", "source": "asked",
   "suspended": true, "reviews": [{"at": "2026-03-06T09:00:00+01:00", "rating": 3, "mode": "spoken"}],
   "wants": "what drives you", "points": ["be brief"], "mistakes": ["flattery"],
   "situation": "s", "task": "t", "action": "a", "result": "r"}]})";

template <class T>
domain::Result<T> waited(Errand<T> errand) {
  for (int i = 0; !errand.done(); ++i) {
    if (i > 10'000) throw std::runtime_error("it is never done");
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return errand.take();
}

std::string text_of(const Desk& desk, const ExportWanted& wanted) {
  const auto made = desk.document->exported(wanted);
  if (!made) throw std::runtime_error(made.error().message);
  return made->files.front().text;
}

/// The bank's only question after it went out and came into an empty document.
domain::Question gone_through(Format format) {
  Desk from, to;
  REQUIRE(from.document->import_json(bank_to_export, "bank.json"));
  const std::string text = text_of(from, {.what = What::bank, .format = format});
  REQUIRE(to.document->import_file("bank" + std::string(ending(format)), text, {}));
  const auto all = to.document->records({});
  REQUIRE(all->questions.size() == 1);
  domain::Question question = all->questions.front();
  question.id = {};
  for (auto& review : question.reviews) review.id = {};
  return question;
}

std::size_t occurrences(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("everything can be had in each of its formats, and each says what it leaves out") {
  Desk desk;
  const auto rows = tests::fill(desk);
  desk.edit(SetValue{Field::person_email, rows.person.value, std::string("siobhan@harbour.example")});
  for (const What what :
       {What::everything, What::bank, What::question, What::interview, What::opportunity, What::search, What::people,
        What::person, What::plan, What::insights, What::brief, What::letter}) {
    CHECK_FALSE(formats_of(what).empty());
    for (const Format format : formats_of(what)) {
      ExportWanted wanted{what, format, rows.question, rows.interview, rows.person, rows.opportunity, rows.note, false};
      if (what == What::bank || what == What::people || what == What::plan || what == What::search)
        wanted = {.what = what, .format = format};
      INFO(static_cast<int>(what) << " as " << spoken(format));
      const auto made = desk.document->exported(wanted);
      if (!made) FAIL(made.error().message);
      CHECK((made->files.size() > 1) == makes_folder(what, format));
      for (const auto& file : made->files) {
        CHECK_FALSE(file.text.empty());
        CHECK(file.name.empty() != makes_folder(what, format));
      }
      CHECK_FALSE(limits_of(wanted).empty());
    }
  }
}

TEST_CASE("the paper that a page is printed on is named only where it is known, and rightly") {
  ExportWanted wanted{.what = What::brief, .format = Format::pdf};
  const auto words = [&](std::string paper) {
    wanted.paper = std::move(paper);
    return limits_of(wanted);
  };
  CHECK(words("letter").find("sheets of US Letter;") != std::string::npos);
  CHECK(words("letter").find("A4") == std::string::npos);
  CHECK(words("a4").find("sheets of A4;") != std::string::npos);
  CHECK(words("").find("two sheets;") != std::string::npos);
}

TEST_CASE("what a format of the bank loses on the way out and back is what it says it leaves out") {
  const domain::Question whole = gone_through(Format::json);
  CHECK(whole.suspended);
  CHECK(whole.reviews.size() == 1);
  for (const Format format : {Format::markdown, Format::anki}) {
    INFO(spoken(format));
    domain::Question back = gone_through(format), expected = whole;
    const std::string words = limits_of({.what = What::bank, .format = format});
    CHECK(words.find("practices") != std::string::npos);
    CHECK(words.find("set aside") != std::string::npos);
    expected.reviews.clear();
    expected.suspended = false;
    if (format == Format::markdown) expected.ref = back.ref;  // texts tell its questions apart
    CHECK(back == expected);
  }
  domain::Question table = gone_through(Format::csv), expected = whole;
  const std::string words = limits_of({.what = What::bank, .format = Format::csv});
  for (const char* part : {"practice", "set aside"}) CHECK(words.find(part) != std::string::npos);
  expected.reviews.clear();
  expected.suspended = false;
  expected.ref = table.ref;
  CHECK(table == expected);
}

TEST_CASE("a calendar of one opportunity holds its rounds and steps alone") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const auto other = desk.make<domain::OpportunityId>();
  desk.edit(AddOpportunity{other, "Tern", "Clerk"});
  desk.edit(AddInterview{desk.make<domain::InterviewId>(), other, domain::parse_time("2026-03-20T09:00:00+01:00"), {}});
  const auto entries = [&](domain::OpportunityId id) {
    return text_of(desk, {.what = What::opportunity, .format = Format::calendar, .opportunity = id});
  };
  const std::string all = text_of(desk, {.what = What::plan, .format = Format::calendar});
  CHECK(entries(other).find("Harbour") == std::string::npos);
  CHECK(entries(other).find("Tern") != std::string::npos);
  CHECK(occurrences(all, "BEGIN:VEVENT") ==
        occurrences(entries(other), "BEGIN:VEVENT") + occurrences(entries(rows.opportunity), "BEGIN:VEVENT"));
}

TEST_CASE("the whole search is one folder whose index leads to every page") {
  Desk desk;
  tests::fill(desk);
  desk.edit(AddOpportunity{desk.make<domain::OpportunityId>(), "Tern", "Clerk"});
  const auto made = desk.document->exported({.what = What::search, .format = Format::html});
  REQUIRE(made);
  REQUIRE(made->files.front().name == "index.html");
  std::string all;
  for (const auto& file : made->files) all += file.text;
  for (std::size_t i = 1; i < made->files.size(); ++i) {
    INFO(made->files[i].name);
    CHECK(all.find("href=\"" + made->files[i].name + "\"") != std::string::npos);
  }
  CHECK(made->files.front().text.find("Tern") != std::string::npos);
}

TEST_CASE("private words leave with a card only where they are asked for") {
  Desk desk;
  const auto rows = tests::fill(desk);
  ExportWanted wanted{.what = What::person, .format = Format::cards, .person = rows.person};
  CHECK(text_of(desk, wanted).find("hockey") == std::string::npos);
  CHECK(limits_of(wanted).find("what they care about") != std::string::npos);
  wanted.private_notes = true;
  CHECK(text_of(desk, wanted).find("hockey") != std::string::npos);
  wanted.format = Format::older_cards;
  CHECK(text_of(desk, wanted).find("VERSION:3.0") != std::string::npos);
}

TEST_CASE("an export is written for its owner alone, replaces a file whole, and follows no link") {
  Desk desk;
  tests::fill(desk);
  const auto file = desk.folder.path() / "all.json", folder = desk.folder.path() / "tables",
             link = desk.folder.path() / "link.json";
  std::ofstream(file) << "old";
  const auto written = waited(desk.document->begin_export({}, file));
  REQUIRE(written);
  CHECK(written->place == file);
  CHECK(tests::read_file(file) == desk.text());
  CHECK(mode_of(file) == 0600);
  const auto tables = waited(desk.document->begin_export({.format = Format::csv}, folder / ""));
  REQUIRE(tables);
  CHECK(tables->files > 5);
  CHECK(mode_of(folder) == 0700);
  CHECK(mode_of(folder / "people.csv") == 0600);
  std::filesystem::create_symlink(file, link);
  const auto refused = waited(desk.document->begin_export({}, link));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message.find("symbolic link") != std::string::npos);
  CHECK_FALSE(waited(desk.document->begin_export({}, desk.file)));
  CHECK_FALSE(waited(desk.document->begin_export({}, desk.folder.path() / "nowhere" / "a.json")));
  for (const auto& entry : std::filesystem::directory_iterator(desk.folder.path()))
    CHECK(entry.path().filename().string().find("all.json.") == std::string::npos);
}

TEST_CASE("what was typed a moment before is in the export, and typing goes on meanwhile") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const auto file = desk.folder.path() / "all.json";
  desk.edit(SetValue{Field::opportunity_company, rows.opportunity.value, std::string("Harbour Brewery")});
  auto errand = desk.document->begin_export({}, file);
  desk.edit(SetValue{Field::opportunity_role, rows.opportunity.value, std::string("Planner")});
  REQUIRE(waited(std::move(errand)));
  CHECK(tests::read_file(file).find("Harbour Brewery") != std::string::npos);
  CHECK(desk.document->opportunity(rows.opportunity)->role == "Planner");
}

TEST_CASE("an Afterword file is looked at on the worker, shows the same rows as here, and changes nothing") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const std::string before = desk.rows();
  const auto bytes =
      std::make_shared<const std::string>(R"({"afterword": 1, "people": [{"id": "p", "name": "A)"
                                          "\xE2\x80\xAE"
                                          R"(nn"}], "opportunities": [{"id": "o", "company": "Tern"}]})");
  const auto here = desk.document->preview_file("one.json", *bytes, {});
  auto errand = desk.document->begin_preview("one.json", bytes, {});
  const auto id = desk.document->new_id();
  const auto there = waited(std::move(errand));
  REQUIRE(here);
  REQUIRE(there);
  REQUIRE(there->rows.size() == 2);
  CHECK(there->rows[0].text == "Tern");
  CHECK(here->rows[1].text == there->rows[1].text);
  REQUIRE(there->remarks.size() == 1);
  CHECK(there->remarks[0].find("A[U+202E]nn") != std::string::npos);
  CHECK(id > rows.note.value);
  CHECK(desk.rows() == before);
  CHECK_FALSE(waited(desk.document->begin_preview("odd.bin", std::make_shared<const std::string>("\1\2"), {})));
}

TEST_CASE("the page of a debrief has no rows: it is tried on the worker, counted, and changes nothing") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const auto page = desk.document->exported(
      {.what = ExportWhat::interview, .format = ExportFormat::markdown, .interview = rows.interview});
  REQUIRE(page);
  std::string bytes = page->files.front().text;
  desk.edit(SetValue{Field::opportunity_company, rows.opportunity.value, std::string("Tern")});
  const std::string before = desk.rows();
  const auto there =
      waited(desk.document->begin_preview("page.md", std::make_shared<const std::string>(std::move(bytes)), {}));
  REQUIRE(there);
  CHECK(there->rows.empty());
  REQUIRE(there->counted);
  CHECK(there->counted->changed == 1);
  CHECK(desk.rows() == before);
}

TEST_CASE("cards are shown one by one, and what is left out stays out") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const std::string cards =
      "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Lorna Byrne\r\nEMAIL:lorna@tern.example\r\nEND:VCARD\r\n"
      "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ama \xE2\x80\x8BOsei\r\nEND:VCARD\r\n"
      "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bo Ek\r\nEND:VCARD\r\n";
  const auto preview = desk.document->preview_file("cards.vcf", cards, {});
  REQUIRE(preview);
  REQUIRE(preview->rows.size() == 3);
  CHECK(preview->rows[0].state == ImportRow::State::fills);
  CHECK(preview->rows[1].state == ImportRow::State::fresh);
  CHECK(preview->rows[2].text == "Bo Ek");
  REQUIRE(preview->remarks.size() == 1);
  CHECK(preview->remarks[0].find("Ama [U+200B]Osei") != std::string::npos);
  const auto report = desk.document->import_file("cards.vcf", cards, {.leave_out = {2}});
  REQUIRE(report);
  CHECK(report->added == 1);
  CHECK(report->changed == 1);
  CHECK(desk.document->person(rows.other_person)->email == "lorna@tern.example");
  CHECK(desk.document->people().size() == 3);
  CHECK(desk.document->preview_file("cards.vcf", cards, {})->rows[0].state == ImportRow::State::there);
}

TEST_CASE("a file is taken in while frames go on, as one step of the history, and the lists follow") {
  Desk desk;
  const std::string before = desk.rows();
  const auto bytes = std::make_shared<const std::string>("Why this harbour?\nWhy that ship?\n");
  const auto size = desk.document->bank_size();
  const auto report = waited(desk.document->begin_import("few.txt", bytes, {}));
  REQUIRE(report);
  CHECK(report->added == 2);
  CHECK(desk.document->refresh());
  CHECK(desk.document->bank_size() == size + 2);
  CHECK(desk.document->undo_label() == "Import few.txt");
  REQUIRE(desk.document->undo());
  CHECK(desk.rows() == before);
}

TEST_CASE("an import that is given up before it began changes nothing and says so") {
  Desk desk;
  const std::string before = desk.rows();
  std::string many;
  for (int i = 0; i < 20'000; ++i) many += "Why this harbour, number " + std::to_string(i) + "?\n";
  const auto slow = std::make_shared<const std::string>(std::move(many));
  auto first = desk.document->begin_preview("slow.txt", slow, {});  // keeps the thread busy for a moment
  const auto bytes = std::make_shared<const std::string>("Why this harbour?\n");
  auto errand = desk.document->begin_import("few.txt", bytes, {});
  errand.give_up();
  const auto report = waited(std::move(errand));
  REQUIRE_FALSE(report);
  CHECK(report.error().message == "This was given up, and nothing was changed.");
  CHECK(waited(std::move(first)));
  desk.document->refresh();
  CHECK(desk.rows() == before);
}
