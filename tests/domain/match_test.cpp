// Knowing a question again: other words find it, near misses are told apart.
#include "domain/match.h"

#include <algorithm>

#include "support/catch.h"

using namespace afterword::domain;

namespace {

const std::vector<KnownQuestion>& bank() {
  static const std::vector<KnownQuestion> questions = {
      known_question({1}, "Why do you want to leave your current job?", {"What makes you want to move on?"}),
      known_question({2}, "Why did you leave your last job?", {"What made you quit?"}),
      known_question({3}, "Tell me about a time you led a team.", {"Ever been in charge of a group?"}),
      known_question({4}, "Give me an example of working as a member of a team.", {}),
      known_question({5}, "What salary do you have in mind?", {"Pay expectations?"}),
      known_question({6}, "What are your greatest strengths?", {"What are you good at?"}),
      known_question({7}, "What is your greatest weakness?", {"Any shortcomings?"}),
      known_question({8}, "Where do you see yourself in five years?", {}),
      known_question({9}, "Tell me about a difficult customer you dealt with.", {}),
      known_question({10}, "What would you do if an angry customer shouted at you?", {}),
  };
  return questions;
}

std::vector<QuestionMatch> match(std::string_view text) {
  return match_question(read_question(text), bank(), count_terms(bank()), 5);
}

std::int64_t first(std::string_view text) {
  const auto matches = match(text);
  return matches.empty() ? 0 : matches.front().id.value;
}

std::int64_t linked(std::string_view text) {
  const auto matches = match(text);
  return matches.empty() || !matches.front().same ? 0 : matches.front().id.value;
}

}  // namespace

TEST_CASE("a question is known again in other words, clipped, wrapped and mistyped") {
  CHECK(first("what are your pay expectations") == 5);
  CHECK(first("So, um, could you tell us what remuneration you would be expecting?") == 5);
  CHECK(first("how come u quit ur previous company") == 2);
  CHECK(first("Would you say you have a shortcoming?") == 7);
  CHECK(first("were you ever in charge of a crew") == 3);
  CHECK(first("a dificult custumer you delt with") == 9);
  CHECK(first("where will you be in 5 years") == 8);
}

TEST_CASE("what is surely the same is linked, and only the first") {
  CHECK(linked("What salary do you have in mind?") == 5);
  CHECK(linked("Ok so what are your greatest strengths, please?") == 6);
  for (const auto& matches : {match("Why did you leave your last job?"), match("What is your greatest weakness?")}) {
    REQUIRE(matches.size() > 1);
    CHECK(matches[0].score > matches[1].score);
    CHECK(matches[0].same);
    CHECK_FALSE(matches[1].same);
  }
}

TEST_CASE("near misses are not linked: role, tense, opposite, number, who acts, example or case") {
  CHECK(linked("Tell me about a time you were part of a team.") != 3);
  CHECK(linked("Why did you leave your current job?") != 1);
  CHECK(linked("Why do you want to leave your last job?") != 2);
  CHECK(linked("What are your greatest weaknesses?") != 6);
  CHECK(linked("Where do you see yourself in ten years?") == 0);
  CHECK(linked("Tell me about a difficult colleague you dealt with.") == 0);
  CHECK(linked("What would you do if a customer was difficult?") != 9);
  CHECK(linked("When did you leave your last job?") == 0);
}

TEST_CASE("nothing is like a text without words or without any word in common") {
  CHECK(match("").empty());
  CHECK(match("?!").empty());
  CHECK(match("\xff\xfe").empty());
  CHECK(match("zymurgy").empty());
}

TEST_CASE("scores lie between 0 and 1 and the limit holds") {
  const auto matches =
      match_question(read_question("Tell me about your job and your team"), bank(), count_terms(bank()), 2);
  CHECK(matches.size() == 2);
  for (const auto& one : match("Why did you leave your last job?")) {
    CHECK(one.score > 0);
    CHECK(one.score <= 1);
  }
}

TEST_CASE("the same words are the same, whatever their case, marks and punctuation") {
  CHECK(same_words("Why us?", "why, US"));
  CHECK_FALSE(same_words("Why us?", "Why not us?"));
  CHECK_FALSE(same_words("Why us?", "Why"));
}

TEST_CASE("every spelling of a concept can be searched for, the text's own first") {
  const auto read = read_question("salary");
  REQUIRE(read.terms.size() == 1);
  const auto all = spellings(read.terms.front());
  CHECK(all.front() == "salary");
  CHECK(std::find(all.begin(), all.end(), "remuneration") != all.end());
  CHECK(spellings(read_question("kayaks").terms.front()) == std::vector<std::string>{"kayaks"});
}

TEST_CASE("what differs in who acts, when, for or against, or by a telling word is never the same question") {
  const auto links = [](std::string_view known, std::string_view asked) {
    const std::vector<KnownQuestion> bank{known_question(QuestionId{1}, known, {}),
                                          known_question(QuestionId{2}, "Why are manhole covers round?", {})};
    const auto found = match_question(read_question(asked), bank, count_terms(bank), 1);
    return !found.empty() && found.front().id == QuestionId{1} && found.front().same;
  };
  CHECK(links("Tell me about a time you led a team.", "tell us about a time when you led a team"));
  CHECK(links("Why do you want to leave your current job?", "why do you want to leave your present post"));
  CHECK_FALSE(links("Tell me about a time you led a team.", "Tell me about a time you were led by a team."));
  CHECK(links("What would you do if your budget was cut by a third?",
              "What would you do if your budget is cut by a third?"));
  CHECK_FALSE(links("Your manager wants to wait, and you want to act now. What do you do?",
                    "You want to wait, and your manager wants to act now. What do you do?"));
  CHECK_FALSE(links("Tell me about a time you were misled.", "Tell me about a time you misled somebody."));
  CHECK_FALSE(links("Tell me about a time you overheard something.", "Tell me about a time you were overheard."));
  CHECK_FALSE(links("Tell me about a time you led a team.", "Tell me about a time you were part of a team."));
  CHECK_FALSE(links("Why do you want to leave your current job?", "Why did you leave your last job?"));
  CHECK_FALSE(links("Which three words describe you best?", "Which three words describe your last team best?"));
  CHECK_FALSE(links("What was the lesson of your first job?", "What was the lesson of your last job?"));
  CHECK_FALSE(links("Tell me about a goal you reached.", "Tell me about a goal you never reached."));
  CHECK_FALSE(links("What would you do if you got a counter-offer?", "Have you ever got a counter-offer?"));
}

TEST_CASE(
    "what differs in who is asked about, the question word, in having happened or in scope is not linked unasked") {
  const auto links = [](std::string_view known, std::string_view asked) {
    const std::vector<KnownQuestion> bank{known_question(QuestionId{1}, known, {}),
                                          known_question(QuestionId{2}, "Why are manhole covers round?", {})};
    const auto found = match_question(read_question(asked), bank, count_terms(bank), 1);
    return !found.empty() && found.front().id == QuestionId{1} && found.front().same;
  };
  CHECK(links("Which languages do you speak?", "what languages do you speak"));
  CHECK(links("How do you cope with pressure?", "So, how do you cope with pressure?"));
  CHECK_FALSE(links("What are your greatest strengths?", "What are our greatest strengths?"));
  CHECK_FALSE(links("Why should we hire you?", "Why did they hire you?"));
  CHECK_FALSE(
      links("What would your manager like you to do better?", "What would you like your manager to do better?"));
  CHECK_FALSE(links("What kind of people do you find hard to work with?", "What people find you hard to work with?"));
  CHECK_FALSE(links("What do you know about our company?", "How do you know our company?"));
  CHECK_FALSE(links("What came up in your last appraisal?", "Who did your last appraisal?"));
  CHECK_FALSE(
      links("Tell me about a time you asked for help.", "Tell me about a time you should have asked for help."));
  CHECK_FALSE(links("Tell me about a time you failed.", "Tell me about a time you almost failed."));
  CHECK_FALSE(links("Tell me about a process you improved.", "Tell me about a process you would improve."));
  CHECK_FALSE(
      links("What is the hardest decision you have had to make?", "What hardest decision will you have to make?"));
  CHECK_FALSE(links("Tell me about a time you led a team.", "Tell me about a time you led a team again."));
}
