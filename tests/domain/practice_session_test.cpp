// A session goes from question to question, follows what is recorded, and comes back from its text exactly or not at
// all.
#include "domain/practice_session.h"

#include <map>
#include <random>
#include <set>

#include "support/catch.h"

using namespace afterword::domain;

namespace {

const Time begun = *parse_time("2026-04-21T18:00:00+01:00");

PracticeSession session_of(int questions) {
  std::vector<QuestionId> ids;
  for (int i = 1; i <= questions; ++i) ids.push_back({i});
  return new_session({}, "Due today", begun, ids);
}

std::int64_t question_at(const PracticeSession& session) {
  const auto* item = current(session);
  return item ? item->question.value : 0;
}

/// The file's side of a session: which practice has which rating.
struct Recorded {
  std::map<std::int64_t, int> ratings;
  std::optional<int> operator()(const PracticeItem& item) const {
    const auto found = ratings.find(item.review.value);
    return found == ratings.end() ? std::nullopt : std::optional(found->second);
  }
};

std::string random_text(std::mt19937& random) {
  static constexpr std::string_view pieces[] = {"acuity first", "\n",     "\\", "\\n", " ", "é",
                                                "🙂",         "item 1", "",   "\t",  "\r"};
  std::string text;
  for (auto left = random() % 6; left > 0; --left) text += pieces[random() % std::size(pieces)];
  if (random() % 20 == 0) text += '\0';
  return text;
}

PracticeItem random_item(std::mt19937& random) {
  PracticeItem item;
  item.question.value = 1 + static_cast<std::int64_t>(random());
  item.repeat = random() % 2 == 0;
  item.phase = static_cast<PracticePhase>(random() % 3);
  if (random() % 2) item.predicted = 1 + static_cast<int>(random() % 5);
  item.mode = static_cast<ReviewMode>(random() % 4);
  item.seconds = static_cast<double>(random()) / 977;
  item.paused = random() % 2 == 0;
  item.typed = random_text(random);
  for (auto left = random() % 3; left > 0; --left) item.ticked.push_back("a" + random_text(random));
  if (random() % 2) item.review.value = 1 + static_cast<std::int64_t>(random());
  if (item.review) item.rating = static_cast<int>(random() % 6);
  item.skipped = random() % 4 == 0;
  return item;
}

PracticeSession random_session(std::mt19937& random) {
  const auto small = [&] { return static_cast<std::int64_t>(random() % 3); };
  PracticeSession session;
  session.what = {
      static_cast<PracticeKind>(random() % 9), static_cast<Category>(random() % 14), {small()}, {small()}, {small()}};
  session.title = random_text(random);
  session.begun = {static_cast<std::int64_t>(random()) * 1000 - 99, static_cast<int>(random() % 1000) - 500};
  for (auto left = random() % 5; left > 0; --left) session.items.push_back(random_item(random));
  session.at = static_cast<int>(random() % (session.items.size() + 1));
  return session;
}

}  // namespace

TEST_CASE("a session goes through its questions and ends") {
  auto session = session_of(3);
  CHECK(question_at(session) == 1);
  CHECK(rate_current(session, {11}, 4));
  CHECK(question_at(session) == 2);
  skip_current(session);
  CHECK(question_at(session) == 3);
  CHECK(rate_current(session, {13}, 5));
  CHECK(at_end(session));
  CHECK(current(session) == nullptr);
  CHECK_FALSE(rate_current(session, {14}, 5));
  CHECK(progress(session, 3).done == 3);
}

TEST_CASE("a question that was lost comes once more, at the end") {
  auto session = session_of(2);
  rate_current(session, {11}, 1);
  rate_current(session, {12}, 2);
  REQUIRE(session.items.size() == 3);
  CHECK(question_at(session) == 1);
  CHECK(current(session)->repeat);
  rate_current(session, {13}, 1);
  CHECK(session.items.size() == 3);
  CHECK(at_end(session));
}

TEST_CASE("a rating that was undone is asked for again where it was given, with the answer still there") {
  auto session = session_of(3);
  current(session)->typed = "Acuity first";
  current(session)->predicted = 3;
  reveal_current(session, {11});
  rate_current(session, {11}, 1);
  CHECK(session.items.size() == 4);
  Recorded recorded{{{11, 1}}};
  CHECK_FALSE(follow_reviews(session, recorded));

  recorded.ratings.clear();
  CHECK(follow_reviews(session, recorded));
  CHECK(question_at(session) == 1);
  CHECK(current(session)->phase == PracticePhase::reveal);
  CHECK(current(session)->typed == "Acuity first");
  CHECK(current(session)->predicted == 3);
  CHECK(session.items.size() == 3);  // the repeat went with the rating

  recorded.ratings[11] = 1;  // redo
  CHECK(follow_reviews(session, recorded));
  CHECK(question_at(session) == 2);
  CHECK(session.items.size() == 4);
}

TEST_CASE("a rating that was on disk when the program was killed is taken over") {
  auto session = session_of(2);
  reveal_current(session, {11});
  auto resumed = session_from_text(to_text(session));
  REQUIRE(resumed);
  CHECK(follow_reviews(*resumed, Recorded{{{11, 4}}}));
  CHECK(resumed->items[0].rating == 4);
  CHECK(question_at(*resumed) == 2);
}

TEST_CASE("going back shows a rated question and does not rate it twice") {
  auto session = session_of(3);
  CHECK_FALSE(go_back(session));
  rate_current(session, {11}, 4);
  skip_current(session);
  REQUIRE(go_back(session));
  CHECK(question_at(session) == 2);  // left for today: open again
  REQUIRE(go_back(session));
  CHECK(question_at(session) == 1);
  CHECK_FALSE(rate_current(session, {99}, 2));
  CHECK(session.items[0].rating == 4);
  CHECK(session.items[0].review.value == 11);
  CHECK(question_at(session) == 2);
}

TEST_CASE("saying it again starts the clock anew and keeps the guess") {
  auto session = session_of(1);
  current(session)->predicted = 2;
  current(session)->seconds = 95;
  reveal_current(session, {11});
  answer_again(session);
  CHECK(current(session)->phase == PracticePhase::answer);
  CHECK(current(session)->seconds == 0);
  CHECK(current(session)->predicted == 2);
  reveal_current(session, {12});
  CHECK(current(session)->review.value == 11);  // one answer, one practice
}

TEST_CASE("the minutes left are those of what is open") {
  auto session = session_of(4);
  rate_current(session, {11}, 4);
  current(session)->seconds = 60;
  const auto so_far = progress(session, 3);
  CHECK(so_far.items == 4);
  CHECK(so_far.done == 1);
  CHECK(so_far.minutes_left == 8);
}

TEST_CASE("whatever is done with a session, each question is rated at most once and at most one is repeated") {
  std::mt19937 random(7);
  for (int run = 0; run < 500; ++run) {
    auto session = session_of(1 + static_cast<int>(random() % 6));
    Recorded recorded;
    std::vector<std::int64_t> order;
    std::int64_t next = 100;
    for (int step = 0; step < 40; ++step) {
      switch (random() % 6) {
        case 0:
        case 1:
          if (const auto id = ++next, rating = std::int64_t(1 + random() % 5);
              rate_current(session, {id}, static_cast<int>(rating)))
            recorded.ratings[id] = static_cast<int>(rating), order.push_back(id);
          break;
        case 2:
          skip_current(session);
          break;
        case 3:
          go_back(session);
          break;
        case 4:
          if (!order.empty()) recorded.ratings.erase(order.back()), order.pop_back();
          follow_reviews(session, recorded);
          break;
        default:
          session = *session_from_text(to_text(session));
      }
      REQUIRE(session.at >= 0);
      REQUIRE(session.at <= static_cast<int>(session.items.size()));
      std::map<std::int64_t, int> firsts, repeats;
      int rated = 0;
      for (const auto& item : session.items) {
        ++(item.repeat ? repeats : firsts)[item.question.value];
        rated += item.rating != 0;
      }
      for (const auto& [id, count] : firsts) REQUIRE(count == 1);
      for (const auto& [id, count] : repeats) REQUIRE(count == 1);
      REQUIRE(rated == static_cast<int>(recorded.ratings.size()));
    }
  }
}

TEST_CASE("a session comes back from its text exactly") {
  std::mt19937 random(1);
  for (int i = 0; i < 2000; ++i) {
    const auto session = random_session(random);
    const auto back = session_from_text(to_text(session));
    REQUIRE(back);
    REQUIRE(*back == session);
  }
}

TEST_CASE("a text that was cut off or changed anywhere is no session") {
  std::mt19937 random(2);
  for (int i = 0; i < 300; ++i) {
    const std::string text = to_text(random_session(random));
    CHECK_FALSE(session_from_text(text.substr(0, random() % text.size())));
    std::string changed = text;
    changed[random() % changed.size()] ^= static_cast<char>(1 + random() % 255);
    CHECK_FALSE(session_from_text(changed));
    CHECK_FALSE(session_from_text(text + "x"));
  }
  for (const char* text : {"", "\n", "afterword practice 1 ", "afterword practice 2 0000000000000000\n", "{}"})
    CHECK_FALSE(session_from_text(text));
}

namespace {

// As an editor that knows the checksum would leave it.
std::string with_checksum(const std::string& body) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : body) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  char digits[17];
  std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(hash));
  return std::string("afterword practice 1 ") + digits + "\n" + body;
}

}  // namespace

TEST_CASE("what no session can be is none, even with the right checksum") {
  const std::string head = "for due - 0 0 0\ntitle \nbegun 0 0\nat 0\n";
  REQUIRE(session_from_text(with_checksum(head)));
  REQUIRE(session_from_text(with_checksum(head + "item 5 0 reveal 3 typed 1.5 0 9 4 0\ntyped x\\ny\ntick z\n")));
  const std::string wrong[] = {"for due - 0 0 0\ntitle \nbegun 0 0\n",
                               "for due - 0 0 0\ntitle \nbegun 0 0\nat 1\n",
                               "for never - 0 0 0\ntitle \nbegun 0 0\nat 0\n",
                               "for due nonsense 0 0 0\ntitle \nbegun 0 0\nat 0\n",
                               "for due - 0 0\ntitle \nbegun 0 0\nat 0\n",
                               "for due - 0 0 0\ntitle \\x\nbegun 0 0\nat 0\n",
                               "for due - 0 0 0\ntitle \nbegun 0 9999\nat 0\n",
                               head + "item 0 0 reveal 3 typed 1.5 0 9 4 0\n",
                               head + "item 5 0 reveal 6 typed 1.5 0 9 4 0\n",
                               head + "item 5 0 reveal 3 typed nan 0 9 4 0\n",
                               head + "item 5 0 reveal 3 typed -1 0 9 4 0\n",
                               head + "item 5 0 reveal 3 typed 1.5 0 0 4 0\n",
                               head + "item 5 0 reveal 3 typed 1.5 0 9 4 0 7\n",
                               head + "typed x\n",
                               head + "item 5 0 reveal 3 typed 1.5 0 9 4 0\nother\n"};
  for (const std::string& body : wrong) {
    INFO(body);
    CHECK_FALSE(session_from_text(with_checksum(body)));
  }
}
