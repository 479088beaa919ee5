#include "exchange/vcard.h"

#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <nlohmann/json.hpp>

#include "exchange/text_bytes.h"
#include "exchange/utf16.h"
#include "exchange/vcard_lines.h"
#include "support/catch.h"

using namespace afterword;
using domain::Person;
using exchange::VCardVersion;

namespace {

Person caoilfhionn() {
  Person one;
  one.ref = "dev-p1";
  one.name = "Caoilfhionn Ní Dhuibhir";
  one.other_names = "Kaylin; O'Dwyer, K.\nCaoilfhionn Dwyer";
  one.pronounced = "KEE-lin nee GHIV-ir";
  one.title = "Engineering manager, Ledger";
  one.company = "Møllebæk; Payments";
  one.role = domain::Role::hiring_manager;
  one.email = "caoilfhionn@mollebaek.example";
  one.phone = "+45 55 50 14 20";
  one.address = "Møllebæk Payments, Kanalgade 8\n1219 København K";
  one.linkedin = "linkedin.example/in/caoilfhionn-nd";
  one.prefers = domain::Channel::phone;
  one.cares_about = {
      {{}, {}, "money never created or lost by a retry, ever; not once in the many years that a ledger lives", 3, ""}};
  one.details = {{{}, {}, "plays the concertina\\accordion", "", "", false}};
  return one;
}

std::vector<Person> people_of(std::string_view bytes) {
  const auto cards = exchange::read_vcards({"people.vcf", bytes});
  if (!cards) FAIL(cards.error().message);
  return cards->people;
}

// Reads cards by an independent parser: a list of objects from property to list of values; nothing where it is not
// installed.
std::optional<nlohmann::json> by_vobject(const std::string& cards) {
  const auto folder = std::filesystem::temp_directory_path();
  const auto file = folder / ("afterword-vcard-" + std::to_string(std::rand()) + ".vcf");
  std::ofstream(file, std::ios::binary) << cards;
  const std::string program =
      "import sys, json\n"
      "try:\n import vobject\nexcept ImportError:\n sys.exit(3)\n"
      "def plain(v):\n"
      " if isinstance(v, str): return v\n"
      " if isinstance(v, list): return [plain(x) for x in v]\n"
      " return {k: plain(x) for k, x in v.__dict__.items()}\n"
      "cards = vobject.readComponents(open(sys.argv[1], encoding='utf-8', newline='').read())\n"
      "print(json.dumps([{n: [plain(l.value) for l in ls] for n, ls in c.contents.items()} for c in cards]))\n";
  const auto script = std::filesystem::path(file).replace_extension(".py");
  std::ofstream(script) << program;
  std::string out;
  FILE* pipe = ::popen(("/usr/bin/python3 " + script.string() + " " + file.string()).c_str(), "r");
  REQUIRE(pipe != nullptr);
  for (char buffer[4096]; const std::size_t n = std::fread(buffer, 1, sizeof buffer, pipe);) out.append(buffer, n);
  const int status = ::pclose(pipe);
  std::filesystem::remove(file);
  std::filesystem::remove(script);
  constexpr int not_installed = 3;
  if (WIFEXITED(status) && (WEXITSTATUS(status) == not_installed || WEXITSTATUS(status) == 127)) return std::nullopt;
  REQUIRE(status == 0);
  return nlohmann::json::parse(out);
}

}  // namespace

TEST_CASE("a person written as a card of either version comes back") {
  for (const auto version : {VCardVersion::v3, VCardVersion::v4}) {
    const auto people = people_of(exchange::write_vcards({caoilfhionn()}, {version, true}));
    REQUIRE(people.size() == 1);
    CHECK(people.front() == caoilfhionn());
  }
}

TEST_CASE("what is private stays at home unless it is asked for") {
  const std::string card = exchange::write_vcards({caoilfhionn()}, {});
  CHECK(card.find("concertina") == std::string::npos);
  CHECK(card.find("NOTE") == std::string::npos);
  CHECK(exchange::write_vcards({caoilfhionn()}, {VCardVersion::v4, true}).find("concertina") != std::string::npos);
}

TEST_CASE("private notes keep their topics and whether they may be mentioned") {
  Person one;
  one.ref = "p1", one.name = "Lorna Bicknell";
  one.cares_about = {{{}, {}, "speaking up (early)", 2, ""}};
  one.details = {{{}, {}, "coaches hockey: the under-12s", "sport", "", {}},
                 {{}, {}, "runs", "sport", "", true},
                 {{}, {}, "has a bad knee", "health (hers)", "", false},
                 {{}, {}, "likes tea", "", "", true},
                 {{}, {}, "from Cork", "", "", {}},
                 {{}, {}, "Told me: nothing", "", "", false}};
  const auto people = people_of(exchange::write_vcards({one}, {VCardVersion::v4, true}));
  REQUIRE(people.size() == 1);
  CHECK(people.front() == one);
}

TEST_CASE("somebody without a name has none after the card was read either") {
  Person by_email, by_phone;
  by_email.ref = "p1", by_email.email = "info@kelso.example";
  by_phone.ref = "p2", by_phone.phone = "+45 55 50";
  const auto people = people_of(exchange::write_vcards({by_email, by_phone}, {}));
  REQUIRE(people.size() == 2);
  CHECK(people[0] == by_email);
  CHECK(people[1] == by_phone);
  const auto named =
      people_of("BEGIN:VCARD\nFN:Info@Kelso.example\nN:Bicknell;Lorna;;;\nEMAIL:info@kelso.example\nEND:VCARD\n");
  CHECK(named.at(0).name == "Lorna Bicknell");
}

TEST_CASE("lines are folded at 75 bytes between letters, and end in CRLF") {
  Person one;
  one.name = "Świętosława";
  for (int i = 0; i < 6; ++i) one.title += "Żółć gęślą jaźń ";
  const std::string card = exchange::write_vcards({one}, {});
  std::size_t from = 0;
  for (std::size_t end; (end = card.find("\r\n", from)) != std::string::npos; from = end + 2) {
    const std::string line = card.substr(from, end - from);
    CHECK(line.size() <= 75);
    CHECK(exchange::as_utf8(line) == line);
  }
  CHECK(from == card.size());
}

TEST_CASE("an independent parser reads our cards") {
  const auto three = by_vobject(exchange::write_vcards({caoilfhionn()}, {VCardVersion::v3, true}));
  if (!three) {
    WARN("python3-vobject is not installed; this test is skipped.");
    return;
  }
  REQUIRE(three->size() == 1);
  const auto& card = three->at(0);
  CHECK(card.at("fn").at(0) == "Caoilfhionn Ní Dhuibhir");
  CHECK(card.at("n").at(0).at("family") == "Dhuibhir");
  CHECK(card.at("n").at(0).at("given") == "Caoilfhionn Ní");
  CHECK(card.at("email").at(0) == "caoilfhionn@mollebaek.example");
  CHECK(card.at("tel").at(0) == "+45 55 50 14 20");
  CHECK(card.at("org").at(0).at(0) == "Møllebæk; Payments");
  CHECK(card.at("title").at(0) == "Engineering manager, Ledger");
  CHECK(card.at("adr").at(0).at("street") == "Møllebæk Payments, Kanalgade 8\n1219 København K");
  const std::string note = card.at("note").at(0);
  CHECK(note.find("Cares about (3): money never created") == 0);
  CHECK(note.find("\nplays the concertina\\accordion") != std::string::npos);
  const auto four = by_vobject(exchange::write_vcards({caoilfhionn(), Person{}}, {}));
  REQUIRE(four);
  REQUIRE(four->size() == 2);
  CHECK(four->at(0).at("version").at(0) == "4.0");
  CHECK(four->at(0).at("fn").at(0) == "Caoilfhionn Ní Dhuibhir");
}

TEST_CASE("cards of other programs are read: groups, folding, several addresses, pictures") {
  const auto people = people_of(
      "BEGIN:VCARD\nVERSION:3.0\nN:Bicknell;Lorna;M.;Dr.;\nitem1.EMAIL;type=INTERNET:old@kelso.example\n"
      "item2.EMAIL;type=\"INTERNET,pref\":lor\n na@kelso.example\nTEL;VALUE=uri:tel:+44 20 55\nADR;TYPE=work:;;1 Main "
      "St"
      "\\, Wing B;Kelso;;TD5;UK\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\n SkZJ\nX-ABLABEL:x\nORG:Kelso;HR\n"
      "NOTE:likes tea\\nhas a dog\nEND:VCARD\n\nbegin:vcard\nversion:4.0\nFN:Mønster\nend:vcard\n");
  REQUIRE(people.size() == 2);
  CHECK(people[0].name == "Dr. Lorna M. Bicknell");
  CHECK(people[0].email == "lorna@kelso.example");
  CHECK(people[0].phone == "+44 20 55");
  CHECK(people[0].address == "1 Main St, Wing B, Kelso, TD5, UK");
  CHECK(people[0].company == "Kelso");
  REQUIRE(people[0].details.size() == 3);
  CHECK(people[0].details[1].text == "has a dog");
  CHECK(people[0].details[1].mention == false);
  CHECK(people[0].details[2].text == "also reached at old@kelso.example");
  CHECK(people[1].name == "Mønster");
}

TEST_CASE("further ways to reach somebody are kept, and what has no place is named") {
  constexpr std::string_view bytes =
      "BEGIN:VCARD\nVERSION:4.0\nFN:Lorna Bicknell\nEMAIL:work@kelso.example\nEMAIL:home@kelso.example\n"
      "EMAIL;PREF=1:Best@kelso.example\nTEL:1\nTEL:2\nTEL:1\nIMPP:xmpp:lorna@kelso.example\nBDAY:19800401\n"
      "PHOTO:data:image/png;base64,AAAA\nORG:Kelso;People\nCATEGORIES:friends,recruiter\nX-ABUID:7\nPRODID:x\n"
      "HOBBY:chess\nEND:VCARD\nBEGIN:VCARD\nFN:Plain\nEND:VCARD\n";
  const auto cards = exchange::read_vcards({"people.vcf", bytes});
  REQUIRE(cards);
  const Person& lorna = cards->people.at(0);
  CHECK(lorna.email == "Best@kelso.example");
  CHECK(lorna.phone == "1");
  std::vector<std::string> ways;
  for (const auto& detail : lorna.details) {
    CHECK(detail.topic == "contact");
    CHECK(detail.mention == false);
    ways.push_back(detail.text);
  }
  CHECK(ways == std::vector<std::string>{"also reached at home@kelso.example", "also reached at work@kelso.example",
                                         "also reached at 2", "also reached at xmpp:lorna@kelso.example"});
  REQUIRE(cards->left_out.size() == 1);
  CHECK(cards->left_out[0].card == 0);
  CHECK(cards->left_out[0].things ==
        std::vector<std::string>{"a birthday", "a picture", "a department", "a category", "HOBBY"});
}

TEST_CASE("version 2.1 with quoted-printable and Latin-1 is read") {
  const auto people = people_of(
      "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen =\r\nGro=C3=9F\r\n"
      "TITLE;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:B=FCroleiter\r\nORG:M\xFCller\r\nTEL;WORK;PREF:1\r\nTEL;HOME:2\r\n"
      "END:VCARD\r\n");
  REQUIRE(people.size() == 1);
  CHECK(people[0].name == "Jürgen Groß");
  CHECK(people[0].title == "Büroleiter");
  CHECK(people[0].company == "Müller");
  CHECK(people[0].phone == "1");
}

TEST_CASE("cards in UTF-16 are read, and Latin-1 that nothing speaks of is said") {
  constexpr std::string_view card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lorna Bicknell\r\nEND:VCARD\r\n";
  for (const bool big_endian : {false, true}) {
    const std::string bytes = test::utf16(card, big_endian);
    CHECK(exchange::is_vcard(bytes));
    const auto cards = exchange::read_vcards({"x.vcf", bytes});
    REQUIRE(cards);
    CHECK(cards->people.at(0).name == "Lorna Bicknell");
    CHECK(cards->remarks.empty());
  }
  const auto latin = exchange::read_vcards({"x.vcf", "BEGIN:VCARD\nFN:J\xFCrgen \x96 Gro\xDF\nEND:VCARD\n"});
  REQUIRE(latin);
  CHECK(latin->people.at(0).name == "Jürgen – Groß");
  CHECK(latin->remarks == std::vector<std::string>{std::string(exchange::read_as_latin)});
  const auto named = exchange::read_vcards({"x.vcf", "BEGIN:VCARD\nFN;CHARSET=ISO-8859-1:J\xFCrgen\nEND:VCARD\n"});
  REQUIRE(named);
  CHECK(named->remarks.empty());
}

TEST_CASE("what is no whole card is refused with its line") {
  const auto message = [](std::string_view bytes) {
    const auto people = exchange::read_vcards({"x.vcf", bytes});
    return people ? std::string() : people.error().message;
  };
  CHECK(message("BEGIN:VCARD\nFN:A\n").find("x.vcf, line 1") == 0);
  CHECK(message("\nEND:VCARD\n").find("x.vcf, line 2") == 0);
  CHECK(message("BEGIN:VCARD\nTEL:1\nEND:VCARD\n").find("x.vcf, line 1") == 0);
  CHECK(message("").find("No card (BEGIN:VCARD) was found") == 0);
  CHECK(message("FN:A\n").find("x.vcf") != std::string::npos);
  CHECK(exchange::is_vcard("\xEF\xBB\xBF\r\nbegin:VCARD\n"));
  CHECK_FALSE(exchange::is_vcard("{\"afterword\": 1}"));
}

TEST_CASE("a number with its scheme twice is read without it, and written so that it reads back the same") {
  const std::string card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lorna Byrne\r\nTEL:tel: tel:+44 20 55\r\nEND:VCARD\r\n";
  const auto people_of = exchange::read_vcards({"card.vcf", card});
  REQUIRE(people_of);
  CHECK(people_of->people.at(0).phone == "+44 20 55");
}
