// A bank too large for one frame: the first page comes first, is the beginning of the whole, and nothing is waited for.
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <chrono>
#include <set>
#include <thread>

#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using tests::Desk;

namespace {

constexpr int many = 20000;

// Questions that all hold "about", every thousandth "lighthouse", every tenth rated poorly.
struct LargeBank : Desk {
  LargeBank() {
    document.reset();
    {
      SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
      SQLite::Transaction transaction(database);
      SQLite::Statement question(database,
                                 "INSERT INTO question (id, ord, text, category, source) VALUES (?, ?, ?, ?, 'own')");
      SQLite::Statement review(
          database, "INSERT INTO review (id, question, ord, at, at_offset, rating) VALUES (?, ?, 0, ?, 60, 1)");
      for (int i = 1; i <= many; ++i) {
        const std::string text = "Tell me about number " + std::to_string(i) + (i % 1000 == 0 ? ", lighthouse?" : "?");
        question.bind(1, i * 10), question.bind(2, i), question.bind(3, text);
        question.bind(4, i % 2 == 0 ? "motivation" : "behavioral");
        question.exec(), question.reset();
        if (i % 10 != 0) continue;
        review.bind(1, i), review.bind(2, i * 10), review.bind(3, now.utc_ms);
        review.exec(), review.reset();
      }
      transaction.commit();
    }
    reopen();
  }

  // Every list that came until the whole was there.
  std::vector<QuestionList> lists(const QuestionQuery& query) {
    std::vector<QuestionList> all;
    for (int i = 0; i < 20000; ++i) {
      document->refresh();
      const auto& list = document->questions(query);
      if (all.empty() || !(all.back() == list)) all.push_back(list);
      if (list.complete) return all;
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    FAIL("the list never became complete");
    return all;
  }
  QuestionList whole(const QuestionQuery& query) { return lists(query).back(); }
};

}  // namespace

TEST_CASE("a word that every question holds finds them all, the weak ones first, and what came first stays first") {
  LargeBank desk;
  CHECK(desk.whole({}).ids.size() == many);
  QuestionQuery query;
  query.text = "about";
  const auto lists = desk.lists(query);
  const auto& all = lists.back();
  REQUIRE(all.ids.size() == many);
  CHECK(std::set<domain::QuestionId>(all.ids.begin(), all.ids.end()).size() == many);
  CHECK(all.ids[0].value == many * 10);
  CHECK(all.ids[1].value == many * 10 - 100);
  CHECK(all.ids[many / 10].value == many * 10 - 10);
  for (const auto& list : lists)
    if (list.words == std::vector<std::string>{"about"})
      CHECK(std::equal(list.ids.begin(), list.ids.end(), all.ids.begin()));
}

TEST_CASE("what comes first of a long list without words is its beginning, in every order") {
  using Sort = QuestionQuery::Sort;
  LargeBank desk;
  for (const Sort sort : {Sort::weak_first, Sort::due_first, Sort::newest, Sort::alphabetical})
    for (const auto category : {domain::Category::unset, domain::Category::motivation}) {
      INFO(static_cast<int>(sort));
      CHECK(desk.whole({.text = "nothing has this"}).ids.empty());
      QuestionQuery query;
      query.sort = sort;
      query.category = category;
      const auto lists = desk.lists(query);
      const auto& all = lists.back();
      REQUIRE(all.ids.size() == (category == domain::Category::unset ? many : many / 2));
      for (const auto& list : lists)
        if (list.words.empty()) CHECK(std::equal(list.ids.begin(), list.ids.end(), all.ids.begin()));
    }
  const auto by_text = desk.whole({.category = domain::Category::motivation, .sort = Sort::alphabetical});
  CHECK(desk.document->question(by_text.ids.at(0))->text == "Tell me about number 1000, lighthouse?");
  CHECK(desk.document->question(by_text.ids.at(1))->text == "Tell me about number 10000, lighthouse?");
}

TEST_CASE("rare words, parts and filters find exactly theirs in a large bank") {
  LargeBank desk;
  QuestionQuery query;
  query.text = "lighthouse";
  CHECK(desk.whole(query).ids.size() == many / 1000);
  query.text = "ghthou";
  CHECK(desk.whole(query).ids.size() == many / 1000);
  query.text = "number 1234";
  CHECK(desk.whole(query).ids.size() == 11);  // 1234 and 12340 … 12349
  query.text = "about";
  query.category = domain::Category::motivation;
  query.rating = 1;
  CHECK(desk.whole(query).ids.size() == many / 10);
  query.sort = QuestionQuery::Sort::alphabetical;
  CHECK(desk.document->question(desk.whole(query).ids.front())->text == "Tell me about number 1000, lighthouse?");
}

TEST_CASE("another query gives up the one that is under way, and edits are not kept waiting") {
  LargeBank desk;
  QuestionQuery query;
  for (const char* text : {"a", "ab", "abo", "abou", "about", "about l", "about li", "about lighth"}) {
    query.text = text;
    desk.document->questions(query);
    const domain::QuestionId id{desk.document->new_id()};
    desk.edit(AddQuestion{id, std::string("About lighthouses ") + text});
    REQUIRE(desk.document->question_row(id) != nullptr);
  }
  CHECK(desk.whole(query).ids.size() == many / 1000 + 8);
  for (int i = 0; i < 8; ++i) REQUIRE(desk.document->undo());
  CHECK(desk.whole(query).ids.size() == many / 1000);
  CHECK(desk.document->check().empty());
}
