// What is made of an interview's transcript: questions as one would note them, answers, follow-ups, figures.
#include "domain/transcript/transcript.h"

#include "domain/transcript/speech.h"
#include "support/catch.h"

using namespace afterword::domain;
using afterword::tests::Approx;

namespace {

/// "Ann: …" a line each, ten seconds long, one after the other.
Transcript talk(const std::vector<std::pair<std::string, std::string>>& lines) {
  Transcript transcript{"text", {}, {}};
  double at = 0;
  for (const auto& [name, text] : lines) {
    transcript.said.push_back({name, at, at + 10, text, false});
    at += 11;
  }
  return transcript;
}

TranscriptReading reading_of(const Transcript& transcript, std::string_view me = "Bo") {
  const auto reading = read_interview(transcript, me);
  REQUIRE(reading);
  return *reading;
}

}  // namespace

TEST_CASE("a spoken sentence loses its fillers and false starts and keeps its words") {
  CHECK(as_noted("So can you, um, can you start by telling us about your, uh, your work?", "") ==
        "Can you start by telling us about your work?");
  CHECK(as_noted("And what is it about, what is it about St Brannoc's that made you apply?", "") ==
        "What is it about St Brannoc's that made you apply?");
  CHECK(as_noted("How do you, when you're looking at a new patch, how do you decide who's worth it?", "") ==
        "When you're looking at a new patch, how do you decide who's worth it?");
  CHECK(as_noted("Tell me about a time you got something wrong, Aoife.", "Aoife Ní Bhriain") ==
        "Tell me about a time you got something wrong.");
  CHECK(as_noted("and why, why are you leaving.", "") == "Why are you leaving?");
}

TEST_CASE("what only sounds like a filler stays") {
  CHECK(as_noted("What kind of feedback do you like?", "") == "What kind of feedback do you like?");
  CHECK(as_noted("How well do you know the area?", "") == "How well do you know the area?");
  CHECK(as_noted("I like you, I like the product, but it is too dear.", "") ==
        "I like you, I like the product, but it is too dear.");
  CHECK(as_noted("Is sixty-one, or eighty-four, the better figure?", "") ==
        "Is sixty-one, or eighty-four, the better figure?");
}

TEST_CASE("fillers are counted as words and as set phrases") {
  CHECK(count_fillers("Um, I mean, it was, you know, sort of, uh, fine.") == 5);
  CHECK(count_fillers("You know what sort of work I like.") == 0);
}

TEST_CASE("questions are found in order, with asker, time, answer and its length") {
  const auto reading = reading_of(talk({{"Ann", "Hello Bo, can you hear me?"},
                                        {"Bo", "I can, hello."},
                                        {"Ann", "Good. Tell us about your work at the mill."},
                                        {"Bo", "I ran the night shift for six years."},
                                        {"Cy", "Thank you. How do you decide which machine"},
                                        {"Cy", "goes first?"},
                                        {"Bo", "By what it costs to stand still."}}));
  REQUIRE(reading.questions.size() == 2);
  CHECK(reading.questions[0].text == "Tell us about your work at the mill.");
  CHECK(reading.questions[0].asked_by == "Ann");
  REQUIRE(reading.questions[0].at);
  CHECK(*reading.questions[0].at > 22);
  CHECK(*reading.questions[0].at < 25);
  CHECK(reading.questions[0].answer == "I ran the night shift for six years.");
  REQUIRE(reading.questions[0].answer_seconds);
  CHECK(*reading.questions[0].answer_seconds == Approx(10));
  CHECK(reading.questions[1].text == "How do you decide which machine goes first?");
  CHECK(reading.questions[1].asked_by == "Cy");
}

TEST_CASE("a follow-up hangs on the question before it, with its own answer") {
  const auto reading = reading_of(talk({{"Ann", "Tell me about a project that failed."},
                                        {"Bo", "We moved the bakery and lost the ovens."},
                                        {"Ann", "And then?"},
                                        {"Bo", "We hired two."},
                                        {"Ann", "The ovens?"},
                                        {"Bo", "Both of them."}}));
  REQUIRE(reading.questions.size() == 1);
  REQUIRE(reading.questions[0].probes.size() == 2);
  CHECK(reading.questions[0].probes[0].text == "And then?");
  CHECK(reading.questions[0].probes[0].answer == "We hired two.");
  CHECK(reading.questions[0].answer == "We moved the bakery and lost the ovens.");
  CHECK(whole_answer(reading.questions[0]) ==
        "We moved the bakery and lost the ovens.\n\n(And then?)\nWe hired two.\n\n(The ovens?)\nBoth of them.");
}

TEST_CASE("the scene that a question is set in belongs to it, the remark before it does not") {
  const auto reading =
      reading_of(talk({{"Ann", "Tell me about your work."},
                       {"Bo", "I keep bees."},
                       {"Ann", "Lovely. I love honey. Say a hive is empty one morning. What would you do?"},
                       {"Bo", "Look for the queen."}}));
  REQUIRE(reading.questions.size() == 2);
  CHECK(reading.questions[1].text == "Say a hive is empty one morning. What would you do?");
}

TEST_CASE("what somebody throws in breaks neither question nor answer") {
  const auto reading = reading_of(talk({{"Ann", "What would you change about the"},
                                        {"Bo", "Mm-hm."},
                                        {"Ann", "way we keep our records?"},
                                        {"Bo", "I would write them down"},
                                        {"Ann", "Right."},
                                        {"Bo", "on the day itself."}}));
  REQUIRE(reading.questions.size() == 1);
  CHECK(reading.questions[0].text == "What would you change about the way we keep our records?");
  CHECK(reading.questions[0].answer == "I would write them down on the day itself.");
}

TEST_CASE("asking back is no answer") {
  const auto reading = reading_of(talk({{"Ann", "How would you price a new loaf?"},
                                        {"Bo", "Is that for the shop or for the market?"},
                                        {"Ann", "For the shop."},
                                        {"Bo", "By the hour it takes."}}));
  REQUIRE(reading.questions.size() == 1);
  CHECK(reading.questions[0].answer == "By the hour it takes.");
}

TEST_CASE("the user's own questions stand apart, with what was said to them") {
  const auto reading = reading_of(talk({{"Ann", "Why do you want to work with us?"},
                                        {"Bo", "For the river."},
                                        {"Ann", "Do you have any questions for us?"},
                                        {"Bo", "Yes, two. Who would I report to?"},
                                        {"Ann", "To me."},
                                        {"Bo", "And when will you decide?"},
                                        {"Ann", "On Friday."}}));
  CHECK(reading.questions.size() == 1);
  REQUIRE(reading.closing.size() == 2);
  CHECK(reading.closing[0].text == "Who would I report to?");
  CHECK(reading.closing[0].answer == "To me.");
  CHECK(reading.closing[1].text == "When will you decide?");
  CHECK(reading.closing[1].answered_by == "Ann");
}

TEST_CASE("an invitation to ask is known in many words, a promise of one is none") {
  for (const char* text :
       {"So, what have you got on your list for us?", "Okay, I'll hand over to you.", "What are you curious about?",
        "Let's flip it round.", "Any other questions?", "I'm sure you've got some things you want to know."}) {
    INFO(text);
    CHECK(form_of(sentence_of(text)) == Form::invitation);
  }
  for (const char* text :
       {"You can ask us anything later.", "What questions would you ask a customer?",
        "We'll leave ten minutes for your questions at the end, don't worry.",
        "What are you curious about outside of work?", "Tell me about a time you had to make a decision."}) {
    INFO(text);
    CHECK(form_of(sentence_of(text)) != Form::invitation);
  }
}

TEST_CASE("who asks to ask needs no invitation, and who echoes follows up") {
  const auto reading = reading_of(talk({{"Ann", "Tell us about your work at the quarry."},
                                        {"Bo", "I drove behind the van for the whole of the first year."},
                                        {"Ann", "You drove behind the van?"},
                                        {"Bo", "I wanted to see the stone arrive."},
                                        {"Ann", "How do you plan a blast?"},
                                        {"Bo", "With the geologist, two days before, on paper."},
                                        {"Ann", "Right."},
                                        {"Bo", "Could I ask you something? Who signs the plan here?"},
                                        {"Ann", "The quarry manager does, on the day."}}));
  REQUIRE(reading.questions.size() == 2);
  REQUIRE(reading.questions[0].probes.size() == 1);
  CHECK(reading.questions[0].probes[0].text == "You drove behind the van?");
  REQUIRE(reading.closing.size() == 1);
  CHECK(reading.closing[0].text == "Who signs the plan here?");
  CHECK(reading.closing[0].answer == "The quarry manager does, on the day.");
}

TEST_CASE("the user is named in part and without accents, or guessed and said") {
  const auto transcript =
      talk({{"Siobhán Ní Chonchúir", "Tell us about your work."},
            {"Aoife Ní Bhriain", "I have nursed for nine years, most of them at night, and I like it."},
            {"Siobhán Ní Chonchúir", "Why do you want to leave?"},
            {"Aoife Ní Bhriain", "To sleep."}});
  for (const char* me : {"aoife", "Bhriain", "AOIFE NI BHRIAIN", ""}) {
    const auto reading = reading_of(transcript, me);
    CHECK(reading.me == "Aoife Ní Bhriain");
    CHECK(reading.me_guessed == (*me == '\0'));
    CHECK(reading.remarks.empty() == (*me != '\0'));
  }
  const auto nobody = read_interview(transcript, "Dele");
  REQUIRE_FALSE(nobody);
  CHECK(nobody.error().message.find("Siobhán Ní Chonchúir and Aoife Ní Bhriain") != std::string::npos);
  const auto several = read_interview(transcript, "Ní");
  REQUIRE_FALSE(several);
  CHECK(several.error().kind == Error::Kind::conflict);
}

TEST_CASE("figures: seconds, pace, fillers and the longest stretch of each") {
  const auto reading = reading_of(talk({{"Ann", "What do you do all day, in your own words?"},
                                        {"Bo", "Um, I bake, you know, bread."},
                                        {"Bo", "And rolls."},
                                        {"Ann", "Thank you very much for that."}}));
  REQUIRE(reading.speakers.size() == 2);
  CHECK(reading.speakers[1].me);
  CHECK(reading.speakers[1].seconds == Approx(20));
  CHECK(reading.speakers[1].longest_seconds == Approx(20));
  CHECK(reading.speakers[1].words == 8);
  CHECK(reading.speakers[1].words_a_minute() == Approx(24));
  CHECK(reading.speakers[1].fillers == 2);
  CHECK(reading.questions.at(0).fillers == 2);
}

TEST_CASE("without names, dashes and pauses tell who speaks") {
  Transcript dashes{"SubRip", {}, {}};
  Transcript pauses{"SubRip", {}, {}};
  double at = 0;
  const std::vector<std::pair<bool, std::string>> lines = {{true, "Come in."},
                                                           {false, "Tell me where you have been cooking."},
                                                           {true, "In my uncle's place, washing pots."},
                                                           {false, "Then two years in a hotel."},
                                                           {true, "Why did you leave the hotel kitchen?"},
                                                           {true, "There was no place to go up."}};
  for (const auto& [turn, text] : lines) {
    dashes.said.push_back({"", at, at + 3, text, turn});
    at += turn ? 2 : 0;
    pauses.said.push_back({"", at, at + 3, text, false});
    at += 3;
  }
  for (const auto& transcript : {dashes, pauses}) {
    const auto reading = reading_of(transcript);
    REQUIRE(reading.questions.size() == 2);
    CHECK(reading.questions[0].text == "Tell me where you have been cooking.");
    CHECK(reading.questions[0].answer == "In my uncle's place, washing pots. Then two years in a hotel.");
    CHECK(reading.questions[1].answer == "There was no place to go up.");
    CHECK(reading.me_guessed);
    CHECK(reading.remarks.size() == 1);
  }
}

TEST_CASE("a transcript in which nobody says anything is refused") {
  CHECK_FALSE(read_interview(Transcript{}, ""));
  CHECK_FALSE(read_interview(talk({{"Ann", "  "}}), ""));
}
