// What the indexes find is what the questions themselves hold, however the words typed begin and however they are
// mixed.
#include "store/question_search.h"

#include <set>

#include "folder.h"
#include "store/connection.h"
#include "store/store.h"

using namespace afterword;
using namespace afterword::store;

namespace {

struct Bank {
  Bank() {
    auto opened = Store::open(folder / "afterword.db", [] { return tests::moment("2026-03-05T12:00:00+01:00"); });
    REQUIRE(opened);
    store = std::move(*opened);
    // 1,200 questions; every word after "about" begins like hundreds of others: "ka0", "ka1", … "ka299".
    const auto filled = store->write(
        {{{"Fill", ""}, [](Connection& connection) -> domain::Result<void> {
            connection.run(
                "INSERT INTO opportunity (id, ord) VALUES (1, 1); INSERT INTO interview (id, ord, opportunity) VALUES "
                "(1, 1, 1);"
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200)"
                " INSERT INTO question (id, ord, text, notes)"
                " SELECT i, i, 'Tell me about ka' || (i % 300) || iif(i % 90 = 0, ', a lighthouse', '') || '?',"
                " iif(i % 100 = 0, 'un été à Brême, light', iif(i % 100 = 1, 'la mode d’été', '')) FROM n;"
                "UPDATE question SET text = text || ' Répété à l''ÉTÉ, Ærøskøbing' WHERE id % 130 = 0;"
                "UPDATE question SET text = text || ' in İstanbul' WHERE id % 225 = 0;"
                "UPDATE question SET text = 'Хотите задать какой вопрос про ёлку? Για την ερώτηση' WHERE id % 170 = 0;"
                "UPDATE question SET text = 'What would contain CO₂ emissions here?' WHERE id % 170 = 1;"
                "INSERT INTO question_variant (id, question, ord, text)"
                " SELECT 1000 + id, id, 0, 'Say something on lightning and aboutness' FROM question WHERE id % 70 = 0;"
                "INSERT INTO asked (id, interview, ord, question, text, answer)"
                " SELECT 2000 + id, 1, id, id, 'so?', 'I kept the lights of ka' || id FROM question WHERE id % 50 = "
                "0;");
            return {};
          }}});
    REQUIRE(filled);
  }

  std::set<std::int64_t> found(const std::string& text, int at_a_time = 1'000'000) {
    std::set<std::int64_t> all;
    QuestionSearch search(text);
    for (bool done = false; !done;) {
      int left = at_a_time;
      REQUIRE(store->read([&](Connection& connection) {
        done = search.step(connection, [&](std::int64_t question) {
          all.insert(question);
          return --left > 0;
        });
      }));
    }
    return all;
  }
  std::set<std::int64_t> held(const std::string& text) {
    std::set<std::int64_t> all;
    const QuestionSearch search(text);
    REQUIRE(store->read([&](Connection& connection) {
      for (std::int64_t id = 1; id <= 1200; ++id)
        if (search.holds(connection, id)) all.insert(id);
    }));
    return all;
  }

  tests::Folder folder;
  std::unique_ptr<Store> store;
};

}  // namespace

TEST_CASE("an index finds exactly the questions that hold the beginnings of all words") {
  Bank bank;
  for (const char* text : {"about",
                           "abou",
                           "aboutn",
                           "lighthouse",
                           "light",
                           "ligh",
                           "lightn abou",
                           "about lighth",
                           "ka1",
                           "ka12",
                           "ka299 tell",
                           "a lighthouse",
                           "a k",
                           "l t",
                           "été",
                           "brem ete",
                           "lights kept",
                           "nowhere",
                           "about nowhere",
                           "k lighth me",
                           "didn't",
                           "l'été",
                           "\" OR *",
                           "ghthou",
                           "d'été",
                           "d’ete",
                           "l'é",
                           "épét",
                           "EPET",
                           "ærø",
                           "aero",
                           "Répété à",
                           "İstanbul",
                           "İstanbul",
                           "out ka29",
                           "me about ka1",
                           "e about ka1",
                           "ka0, a light",
                           "me about ka90, a",
                           "out ka180, a lighthouse?",
                           "r a\u0300",
                           "ÉTÉ, Ær",
                           "about ka270, a lighthouse? Rép",
                           "à l'ÉT",
                           "ell me about ka",
                           "ell me about",
                           "about ka150? r",
                           "l me abou",
                           "ka1? ré",
                           "pété à l'été, æ",
                           "in i̇sta",
                           "t ka225 in İst",
                           "bout ka2 a",
                           "задать какой вопрос",
                           "ать какой во",
                           "какой",
                           "про ёл",
                           "για την ερώτηση",
                           "tain CO₂ emis",
                           "tain co",
                           "ould contain co"}) {
    INFO(text);
    CHECK(bank.found(text) == bank.held(text));
  }
  CHECK(bank.found("about").size() == 1186);
  CHECK(bank.found("about lighth").size() == 13);
  CHECK(bank.found("a k").size() == 1185);
  CHECK(bank.found("été").size() == 33);
  CHECK(bank.found("d'été").size() == 12);
  CHECK(bank.found("épét").size() == 9);
  CHECK(bank.found("epet").empty());
  CHECK(bank.found("ærø").size() == 9);
  CHECK(bank.found("bout ka0, a lighth").size() == 1);
  CHECK(bank.found("ать какой во").size() == 7);
  CHECK(bank.found("задать какой").size() == 7);
  CHECK(bank.found("tain CO₂ emis").size() == 8);
}

TEST_CASE("a search that stops after each question finds the same ones") {
  Bank bank;
  for (const char* text : {"about lighth", "lights", "a lighthouse", "lightn"}) {
    INFO(text);
    CHECK(bank.found(text, 1) == bank.found(text));
  }
}

TEST_CASE("a word that came in since is found, one that went is not") {
  Bank bank;
  CHECK(bank.found("abouz").empty());
  const auto change = [&](const std::string& script) {
    REQUIRE(bank.store->write({{{"Change", ""}, [&](Connection& connection) -> domain::Result<void> {
                                  connection.run(script);
                                  return {};
                                }}}));
  };
  change("UPDATE question SET text = 'Tell me abouzier things' WHERE id = 5");
  CHECK(bank.found("abouz tell") == std::set<std::int64_t>{5});
  REQUIRE(bank.store->undo());
  CHECK(bank.found("abouz tell").empty());
}

TEST_CASE("a patient search for what no question holds can be broken off in the middle and still ends right") {
  Bank bank;
  QuestionSearch search("about me tell");
  int asked = 0;
  const auto broken = bank.store->read_patiently(
      [&] { return ++asked > 1; },
      [&](Connection& connection) { search.step(connection, [](std::int64_t) { return true; }); });
  REQUIRE(broken);
  CHECK_FALSE(*broken);
  std::set<std::int64_t> all;
  REQUIRE(bank.store->read([&](Connection& connection) {
    CHECK(search.step(connection, [&](std::int64_t question) {
      all.insert(question);
      return true;
    }));
  }));
  CHECK(all == bank.held("about me tell"));
}

TEST_CASE("a patient search that is broken off anywhere finds the same ones, and nothing goes wrong") {
  Bank bank;
  for (const char* text : {"night ward", "ghthou", "l t", "k lighth me", "ka1 about", "abou"}) {
    const auto wanted = bank.found(text);
    for (int after = 1;; after += after < 40 ? 1 : 17) {
      INFO(text << ", broken off at the " << after << "th chance");
      QuestionSearch search(text);
      std::set<std::int64_t> all;
      const auto take = [&](std::int64_t question) {
        all.insert(question);
        return true;
      };
      int asked = 0;
      const auto first = bank.store->read_patiently([&] { return ++asked == after; },
                                                    [&](Connection& connection) { search.step(connection, take); });
      REQUIRE(first);
      if (*first) break;
      REQUIRE(bank.store->read([&](Connection& connection) { search.step(connection, take); }));
      CHECK(all == wanted);
    }
  }
}
