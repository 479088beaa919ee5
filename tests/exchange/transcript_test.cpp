// Transcripts as meeting programs write them, whole, broken and hostile.
#include "exchange/transcript.h"

#include <fstream>
#include <iterator>

#include "eval/transcript_eval.h"
#include "exchange/text_bytes.h"
#include "support/catch.h"

using namespace afterword;
using domain::Transcript;
using tests::Approx;

namespace {

Transcript transcript_of(std::string_view bytes) {
  const auto transcript = exchange::read_transcript({"talk.txt", bytes});
  REQUIRE(transcript);
  return *transcript;
}

std::string utf16(std::string_view ascii, bool big_endian) {
  std::string out = big_endian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char c : ascii) {
    const std::string pair = big_endian ? std::string{'\0', c} : std::string{c, '\0'};
    out += pair;
  }
  return out;
}

constexpr std::string_view zoom =
    "WEBVTT\n\n1\n00:00:02.219 --> 00:00:05.785\nFerdinand Osei: Hello there. Can you hear\n\n"
    "2\n00:00:05.785 --> 00:00:06.082\nFerdinand Osei: me?\n\n3\n00:01:07.500 --> 00:01:10.000\nOttoline Marsh: I can: "
    "hello.\n";

std::string sample(const std::string& name) {
  std::ifstream in(AFTERWORD_SOURCE_DIR "/../shared/samples/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

domain::TranscriptReading interview(const std::string& name, std::string_view me) {
  const auto reading = domain::read_interview(transcript_of(sample(name)), me);
  REQUIRE(reading);
  return *reading;
}

}  // namespace

TEST_CASE("WebVTT as Zoom writes it") {
  const auto transcript = transcript_of(zoom);
  CHECK(transcript.format == "WebVTT");
  REQUIRE(transcript.said.size() == 3);
  CHECK(transcript.said[0].speaker == "Ferdinand Osei");
  CHECK(transcript.said[0].text == "Hello there. Can you hear");
  CHECK(*transcript.said[0].begin == Approx(2.219));
  CHECK(*transcript.said[2].begin == Approx(67.5));
  CHECK(transcript.said[2].text == "I can: hello.");
}

TEST_CASE("WebVTT as Teams writes it: voices, lines within a cue, character references") {
  const auto transcript = transcript_of(
      "WEBVTT\n\n7c-0\n00:00:02.489 --> 00:00:07.367\n<v Rukmini Pell>Have you been able to join\nwithout any "
      "trouble?</v>\n\n7c-1\n00:00:08.000 --> 00:00:10.000\n<v B&#225;lint>R&amp;D &lt;no&gt; trouble.</v> <v Rukmini "
      "Pell>Good.</v>\n");
  REQUIRE(transcript.said.size() == 3);
  CHECK(transcript.said[0].speaker == "Rukmini Pell");
  CHECK(transcript.said[0].text == "Have you been able to join\nwithout any trouble?");
  CHECK(transcript.said[1].text == "R&D <no> trouble.");
  CHECK(transcript.said[2].speaker == "Rukmini Pell");
  CHECK(*transcript.said[2].begin > 8);
}

TEST_CASE("SubRip without names keeps its dashes, two voices in one cue included") {
  const auto transcript = transcript_of(
      "1\r\n00:00:02,936 --> 00:00:05,389\r\n- Come in.\r\n\r\n2\r\n00:00:05,389 --> 00:00:07,000\r\n<i>Sit "
      "down.</i>\r\n\r\n"
      "3\r\n00:00:58,770 --> 00:01:00,000\r\n- The Anchor?\r\n- The Anchor, yes.\r\n");
  REQUIRE(transcript.said.size() == 4);
  CHECK(transcript.said[0].turn);
  CHECK_FALSE(transcript.said[1].turn);
  CHECK(transcript.said[1].text == "Sit down.");
  CHECK(transcript.said[3].turn);
  CHECK(*transcript.said[3].end == Approx(60));
  CHECK(transcript.dashed());
  CHECK_FALSE(transcript.named());
}

TEST_CASE("text with names and times: Google Meet, Otter, and times in front") {
  for (const std::string_view text :
       {"Rhys Tanaka\n00:00:03\nHi there. Is that a plant?\n\nMei-Ling\n00:01:09\nIt is real.\nMy flatmate's.\n",
        "Rhys Tanaka  0:03  \nHi there. Is that a plant?\n\nMei-Ling  1:09  \nIt is real.\nMy "
        "flatmate's.\n\nTranscribed by "
        "https://otter.ai\n",
        "[00:00:03] Rhys Tanaka: Hi there. Is that a plant?\n[00:01:09] Mei-Ling: It is real.\nMy flatmate's.\n"}) {
    const auto transcript = transcript_of(text);
    REQUIRE(transcript.said.size() == 2);
    CHECK(transcript.said[0].speaker == "Rhys Tanaka");
    CHECK(*transcript.said[0].begin == 3);
    CHECK(transcript.said[1].speaker == "Mei-Ling");
    CHECK(*transcript.said[1].begin == 69);
    CHECK(transcript.said[1].text == "It is real. My flatmate's.");
    CHECK(exchange::is_transcript(text));
  }
}

TEST_CASE("plain names before a colon, without times") {
  const auto transcript =
      transcript_of("Mrs Pemberton: Do come in.\nSit down.\nDagný: Thanks.\nMrs Pemberton: One thing: tea?\n");
  REQUIRE(transcript.said.size() == 3);
  CHECK(transcript.said[0].text == "Do come in. Sit down.");
  CHECK_FALSE(transcript.said[0].begin);
  CHECK(transcript.said[2].text == "One thing: tea?");
}

TEST_CASE("other files are no transcripts") {
  for (const std::string_view text :
       {"Dear Sir", "", "{\"afterword\": 1, \"people\": [{\"name\": \"Ann\"}]}", "- Why us?\n- Why now?\n",
        "question,answer\nWhy us?,Because\n", "Note: buy milk\nand bread\nand eggs\nand tea\nand jam\n"})
    CHECK_FALSE(exchange::is_transcript(text));
  CHECK(exchange::is_transcript(zoom));
}

TEST_CASE("every encoding is read, and a guessed one is said") {
  const std::string plain = "Ann: Why us?\nBo: The river.\nAnn: And money?\nBo: Enough.\n";
  for (const std::string& bytes : {plain, "\xEF\xBB\xBF" + plain, utf16(plain, true), utf16(plain, false)}) {
    const auto transcript = transcript_of(bytes);
    CHECK(transcript.said.size() == 4);
    CHECK(transcript.said[1].text == "The river.");
    CHECK(transcript.remarks.empty());
  }
  const auto latin = transcript_of(
      "Ren\xE9"
      "e: Why us?\nBo: The \x93river\x94.\nRen\xE9"
      "e: Now?\n");
  CHECK(latin.said[0].speaker == "Renée");
  CHECK(latin.said[1].text == "The “river”.");
  REQUIRE(latin.remarks.size() == 1);
  CHECK(latin.remarks[0].find("Latin-1") != std::string::npos);
}

TEST_CASE("NULs, a file cut off anywhere, and names that hide something") {
  const std::string with_nul("Ann: Why\0 us?\nBo: It.\nAnn: Now?\n", 34);
  CHECK(transcript_of(with_nul).said[0].text == "Why us?");
  CHECK(transcript_of(with_nul).remarks.size() == 1);
  for (std::size_t length = 0; length < zoom.size(); ++length) {
    const auto cut = exchange::read_transcript({"cut.vtt", zoom.substr(0, length)});
    if (cut) CHECK_FALSE(cut->said.empty());
  }
  const auto hidden = transcript_of("WEBVTT\n\n00:01.000 --> 00:02.000\n<v An\xE2\x80\xAEn>Why us?\n");
  CHECK(hidden.said[0].speaker == "Ann");
  REQUIRE(hidden.remarks.size() == 1);
  CHECK(hidden.remarks[0].find("An[U+202E]n") != std::string::npos);
  CHECK(exchange::visible_name("An\xE2\x80\xAEn \xE2\x80\x8BLee") == "Ann Lee");
  CHECK(exchange::decode_text("caf\xC3\xA9 caf\xC3").remarks.size() == 1);
}

TEST_CASE("a line of ten million bytes is read, more than 64 MB is refused with the file's name") {
  std::string text = "Ann: Why us?\nBo: ";
  while (text.size() < 10'000'000) text += "and so on, as I said before, ";
  text += "\nAnn: Thank you.\n";
  const auto transcript = transcript_of(text);
  CHECK(transcript.said.size() == 3);
  const auto reading = domain::read_interview(transcript, "Bo");
  REQUIRE(reading);
  CHECK(reading->questions.size() == 1);
  text.resize(exchange::max_transcript_bytes + 1, 'a');
  const auto refused = exchange::read_transcript({"large.vtt", text});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message.find("large.vtt") != std::string::npos);
}

TEST_CASE("the council's interview becomes the questions that were asked there") {
  if (sample("teams-data-protection-officer.vtt").empty()) {
    WARN("The samples are not beside the sources.");
    return;
  }
  const auto reading = interview("teams-data-protection-officer.vtt", "balint");
  REQUIRE(reading.questions.size() == 6);
  const auto& asked = reading.questions;
  CHECK(asked[0].text.find("what you see as the role of a data protection officer in a council.") != std::string::npos);
  CHECK(asked[0].probes.at(0).text == "Have you ever had to write that?");
  CHECK(asked[1].text ==
        "Walk us through how you would deal with a breach that's reported to you at half past four on a Friday.");
  CHECK(asked[1].asked_by == "Ambrose Kitching");
  CHECK(asked[1].probes.at(0).text == "Over the weekend?");
  CHECK(asked[2].text == "We've got a backlog of a hundred and forty subject access requests. What do you do?");
  CHECK(asked[3].text ==
        "Could you give an example of explaining something legal to people who really didn't want to hear it?");
  CHECK(asked[4].text == "Where do you stand on councils using these language models for letters and so on?");
  CHECK(asked[5].text == "You'd be managing one officer, who also applied for this job. How will you approach that?");
  CHECK(asked[5].asked_by == "Rukmini Pell");
  CHECK(asked[5].answer.find("Openly, in the first week.") == 0);
  REQUIRE(reading.closing.size() == 2);
  CHECK(reading.closing[0].text == "Who do I report to when you and I disagree?");
}

TEST_CASE("the caterer's interview, too, small talk and parcel left out") {
  if (sample("zoom-catering-manager.vtt").empty()) {
    WARN("The samples are not beside the sources.");
    return;
  }
  const auto reading = interview("zoom-catering-manager.vtt", "Ottoline");
  REQUIRE(reading.questions.size() == 6);
  const auto& asked = reading.questions;
  CHECK(asked[0].text == "Why don't you start by telling me what you're running at the moment?");
  CHECK(asked[0].probes.at(0).text == "Which of the two makes money?");
  CHECK(asked[1].text == "Tell me about a time when a client was unhappy.");
  CHECK(asked[1].answer.find("Satisfaction went from sixty-one to eighty-four by the summer.") != std::string::npos);
  CHECK(asked[2].text ==
        "I'd like to hear your thinking on waste. Say you walk in on day one and the bins are a third full of cooked "
        "food. "
        "What's your plan?");
  CHECK(asked[3].text == "What food safety training do you have?");
  CHECK(asked[4].text == "How do you keep people when the place down the road pays fifty pence more?");
  CHECK(asked[4].probes.at(0).text == "One?");
  CHECK(asked[5].text == "What would you want to be paid, roughly?");
  for (const auto& question : asked) CHECK(question.asked_by == "Ferdinand Osei");
  CHECK(reading.closing.size() == 2);
  CHECK(*asked[1].at == Approx(68.5).margin(0.5));
}

TEST_CASE("questions of the labelled transcripts are found, and who asked them") {
  const std::string folder = AFTERWORD_SOURCE_DIR "/tests/eval/transcripts";
  const auto tuned = eval::score_transcripts(folder, "tuned", false),
             unseen = eval::score_transcripts(folder, "unseen", false);
  CHECK(tuned.transcripts + unseen.transcripts == 47);
  CHECK(tuned.f1() >= 0.97);
  CHECK(unseen.f1() >= 0.88);
  CHECK(tuned.who() >= 0.97);
  CHECK(unseen.who() >= 0.97);
}
