// Mail drafts, as an independent parser (Python's email package) reads them back.
#include "exchange/mail_draft.h"

#include <nlohmann/json.hpp>

#include "exchange/mail_address.h"
#include "support/catch.h"
#include "support/other_program.h"

using namespace afterword;
using nlohmann::json;

namespace {

exchange::MailDraft letter_to_send() {
  exchange::MailDraft draft;
  draft.from = {"Zoë Müller", "zoe@example.org", "", ""};
  draft.to = "siobhan@harbour.example";
  draft.to_name = "Siobhán Ó'Dálaigh, PhD \"Shiv\"";
  draft.subject = "Thank you for Thursday, über die Datenqualität 数据质量 🚢 and everything else that we spoke about";
  draft.body =
      "Dear Siobhán,\n\nFrom here on 🧪: a long line that runs well beyond what a line of a message may hold, so "
      "that it must be folded in transport = and still comes back.\n.\nZoë\n";
  return draft;
}

std::string written(const exchange::MailDraft& draft) {
  const auto made = exchange::mail_draft(draft);
  if (!made) FAIL(made.error().message);
  return *made;
}

json by_email(const std::string& message) {
  const auto out = tests::by_python(R"(import sys, json, email, email.policy
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
a = m['To'].addresses
print(json.dumps({'headers': sorted(k.lower() for k in m.keys()), 'subject': str(m['Subject']),
  'to': [[x.display_name, x.addr_spec] for x in a], 'from': str(m['From'] or ''), 'unsent': str(m['X-Unsent']),
  'type': m.get_content_type(), 'body': m.get_content(), 'defects': [str(d) for d in m.defects]}))
)",
                                    message);
  REQUIRE(out);
  return json::parse(*out);
}

}  // namespace

TEST_CASE("a real mail parser reads name, address, subject and text as they were meant") {
  const auto draft = letter_to_send();
  const json read = by_email(written(draft));
  CHECK(read["subject"] == draft.subject);
  CHECK(read["to"] == json::array({json::array({draft.to_name, draft.to})}));
  CHECK(read["from"] == "Zoë Müller <zoe@example.org>");
  CHECK(read["unsent"] == "1");
  CHECK(read["type"] == "text/plain");
  std::string body = read["body"];
  std::erase(body, '\r');
  CHECK(body == draft.body);
  CHECK(read["defects"].empty());
}

TEST_CASE("a draft is ASCII, its lines short and ended by CRLF") {
  const std::string message = written(letter_to_send());
  std::size_t from = 0;
  for (std::size_t end; (end = message.find("\r\n", from)) != std::string::npos; from = end + 2) {
    const std::string line = message.substr(from, end - from);
    INFO(line);
    CHECK(line.size() <= 78);
    CHECK(line.find_first_of("\r\n") == std::string::npos);
    for (const char c : line) REQUIRE(static_cast<unsigned char>(c) < 0x80);
  }
  CHECK(from == message.size());
}

TEST_CASE("nothing that the user types becomes a header") {
  auto draft = letter_to_send();
  const std::string evil =
      "x\r\nBcc: thief@example.net\n\nHello\rBcc: a@b.example" + std::string(1, '\0') + "\xE2\x80\xA8y";
  draft.to_name = draft.subject = draft.from.name = evil;
  draft.body = evil;
  const std::string message = written(draft);
  const json read = by_email(message);
  CHECK(read["headers"] ==
        json{"content-transfer-encoding", "content-type", "from", "mime-version", "subject", "to", "x-unsent"});
  CHECK(read["to"].size() == 1);
  CHECK(read["to"][0][1] == draft.to);
  CHECK(read["subject"] == "x Bcc: thief@example.net Hello Bcc: a@b.example y");
}

TEST_CASE("what is no single address is refused, and a sender without one is left out") {
  for (const char* const address : {"", "ann", "@b.example", "a@", "a@b@c", "a b@c.example", "a@b.example, c@d.example",
                                    "a@b.example\nBcc: x", "a..b@c.example", ".a@b.example", "a@b..example",
                                    "a@-b.example", "a@b.example.", "<a@b.example>", "a@b.ex\xFF"}) {
    auto draft = letter_to_send();
    draft.to = address;
    INFO(address);
    CHECK_FALSE(exchange::mail_draft(draft));
    CHECK_FALSE(exchange::is_mail_address(address));
  }
  for (const char* const address : {"a@b.example", "ann+jobs@kelso.example", "o'brien@x-y.example", "a@localhost"})
    CHECK(exchange::is_mail_address(address));
  auto draft = letter_to_send();
  draft.from.email = "none";
  CHECK(by_email(written(draft))["from"] == "");
}

TEST_CASE("a letter much longer than a link may be goes whole") {
  auto draft = letter_to_send();
  draft.body.clear();
  for (int i = 0; i < 3000; ++i) draft.body += "Zeile " + std::to_string(i) + " – über 数据\n";
  std::string body = by_email(written(draft))["body"];
  std::erase(body, '\r');
  CHECK(body == draft.body);
}
