// The bank as Anki's cards and as Markdown, there and back, whatever stands in it.
#include "exchange/bank_pages.h"

#include <random>

#include "exchange/anki.h"
#include "exchange/debrief_page.h"
#include "exchange/debrief_read.h"
#include "exchange/pages_to_read.h"
#include "exchange/question_list.h"
#include "support/catch.h"

using namespace afterword;
using domain::Question;
using Texts = std::vector<std::string>;

namespace {

/// Texts made of what formats stumble over.
class Nasty {
 public:
  explicit Nasty(unsigned seed) : chance_(seed) {}
  std::string text(bool lines) {
    static const Texts pieces = {"\t",
                                 "\"",
                                 "\"\"",
                                 "<b>",
                                 "</b>",
                                 "&amp;",
                                 "&",
                                 "<br>",
                                 "👩\xE2\x80\x8D🔬",
                                 "שלום",
                                 "ليلى",
                                 "陳雅婷",
                                 "#",
                                 "- ",
                                 "* ",
                                 "1. ",
                                 "2) ",
                                 "Q: ",
                                 "A: ",
                                 "Answer: ",
                                 "Tags: ",
                                 "**",
                                 "_",
                                 "__",
                                 "`",
                                 "```",
                                 "~~~",
                                 "[x](y)",
                                 "[ ] ",
                                 "![a](b)",
                                 "<!--",
                                 "-->",
                                 "|",
                                 "| a | b |",
                                 "---",
                                 "===",
                                 "\\",
                                 "\\n",
                                 "why",
                                 "?",
                                 " ",
                                 "  ",
                                 ",",
                                 ";",
                                 ":",
                                 "::",
                                 "{{c1::a}}",
                                 "</details>",
                                 "<summary>",
                                 "• ",
                                 "> ",
                                 "&#10;",
                                 "\xC2\xA0",
                                 "=1+1",
                                 "what is",
                                 "'",
                                 "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                                 "é",
                                 "#html:false",
                                 "<li>",
                                 "</ul>",
                                 "[sound:a.mp3]"};
    std::string made = word();
    for (int i = pick(9); i > 0; --i)
      made += lines && pick(4) == 0 ? std::string(static_cast<std::size_t>(1 + pick(3)), '\n')
                                    : pieces[static_cast<std::size_t>(pick(static_cast<int>(pieces.size())))];
    return made + word();
  }
  Texts texts(bool lines) {
    Texts made;
    for (int i = pick(3); i > 0; --i) made.push_back(text(lines));
    return made;
  }
  std::string maybe() { return pick(2) == 0 ? text(true) : std::string(); }
  int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(chance_); }

 private:
  // Half of the time a text begins and ends with something else.
  std::string word() { return pick(2) == 0 ? "x" + std::to_string(pick(10)) : std::string(); }
  std::mt19937 chance_;
};

std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(" \t\n"), last = text.find_last_not_of(" \t\n");
  return first == std::string::npos ? "" : text.substr(first, last - first + 1);
}

std::vector<Question> nasty_bank(unsigned seed) {
  Nasty nasty(seed);
  std::vector<Question> bank;
  for (int i = 0; i < 40; ++i) {
    Question question;
    question.id.value = i + 1;
    question.ref = "q\"" + std::to_string(i);
    question.text = "w" + trimmed(nasty.text(true)) + "w";
    question.category = static_cast<domain::Category>(nasty.pick(14));
    for (const auto& tag : nasty.texts(false))
      // Of blanks only the plain one is a part of a tag.
      if (const std::string bare = trimmed(tag);
          !bare.empty() && bare.find_first_of("\t") == std::string::npos && bare.find("\xC2\xA0") == std::string::npos)
        question.tags.push_back(bare);
    question.source = static_cast<domain::QuestionSource>(1 + nasty.pick(3));
    question.answer = nasty.maybe();
    question.notes = nasty.maybe();
    question.star.situation = nasty.maybe();
    question.star.result = nasty.maybe();
    question.wants = nasty.maybe();
    for (auto* list : {&question.variants, &question.points, &question.mistakes})
      for (const auto& text : nasty.texts(true)) list->push_back("v" + text + "v");
    for (std::string* text :
         {&question.answer, &question.notes, &question.star.situation, &question.star.result, &question.wants})
      if (trimmed(*text).empty()) text->clear();
    bank.push_back(std::move(question));
  }
  return bank;
}

std::vector<Question> read_back(const std::string& name, const std::string& bytes) {
  const auto list = exchange::read_question_list({name, bytes});
  if (!list) FAIL(list.error().message);
  CHECK(list->ours);
  std::vector<Question> questions;
  for (const auto& one : list->questions) questions.push_back(one.question);
  return questions;
}

void compare(const Question& back, const Question& there) {
  INFO(there.text);
  CHECK(back.text == there.text);
  CHECK(back.category == there.category);
  CHECK(back.tags == there.tags);
  // Of one's own is what says nothing else.
  CHECK((back.source == domain::QuestionSource::unset ? domain::QuestionSource::own : back.source) == there.source);
  CHECK(back.variants == there.variants);
  CHECK(back.answer == there.answer);
  CHECK(back.notes == there.notes);
  CHECK(back.star == there.star);
  CHECK(back.wants == there.wants);
  CHECK(back.points == there.points);
  CHECK(back.mistakes == there.mistakes);
}

}  // namespace

TEST_CASE("cards for Anki come back as they were, with their ids") {
  for (unsigned seed = 1; seed <= 8; ++seed) {
    const auto bank = nasty_bank(seed);
    const auto back = read_back("cards.txt", exchange::write_anki(bank));
    REQUIRE(back.size() == bank.size());
    for (std::size_t i = 0; i < bank.size(); ++i) {
      CHECK(back[i].ref == bank[i].ref);
      compare(back[i], bank[i]);
    }
  }
}

TEST_CASE("the bank's Markdown comes back as it was, by category") {
  for (unsigned seed = 1; seed <= 8; ++seed) {
    auto bank = nasty_bank(seed);
    const auto back = read_back("bank.md", exchange::bank_markdown(bank));
    REQUIRE(back.size() == bank.size());
    std::stable_sort(bank.begin(), bank.end(), [](const auto& a, const auto& b) { return a.category < b.category; });
    for (std::size_t i = 0; i < bank.size(); ++i) compare(back[i], bank[i]);
  }
}

TEST_CASE("Anki's rules hold: headers, escaped HTML, tags without blanks, and what is left out is said") {
  Question question;
  question.ref = "q1";
  question.text = "Why <us>?\nSay.";
  question.tags = {"time management", "a_b"};
  question.reviews.resize(1);
  const std::string text = exchange::write_anki({question});
  CHECK(text.starts_with("#separator:tab\n#html:true\n"));
  CHECK(text.find("\n#guid column:1\n#tags column:15\n") != std::string::npos);
  CHECK(text.find("\nq1\tWhy &lt;us&gt;?<br>Say.\t") != std::string::npos);
  CHECK(text.ends_with("\ttime_management a\\_b\n"));
  CHECK(exchange::anki_losses({question}).size() == 1);
  CHECK(exchange::anki_losses({}).empty());
  CHECK(exchange::bank_markdown_losses({question}).size() == 1);
}

TEST_CASE("pages of a debrief and of an opportunity hold what was written down, and nothing in it becomes a sign") {
  exchange::Interchange all;
  all.opportunities.push_back({{1}, "o1", "Tern & Co", "Clerk", domain::Stage::interviewing, "", "<i>", {}, {}, ""});
  domain::Interview interview;
  interview.id = {2};
  interview.opportunity = {1};
  domain::Asked asked;
  asked.question = {3};
  asked.text = "Why <script>?";
  asked.answer = "First\nsecond";
  interview.asked = {asked};
  all.interviews = {interview};
  Question question;
  question.id = {3};
  question.text = "Why?";
  question.answer = "Because *it* is.";
  all.questions = {question};

  const auto page = exchange::debrief_page(all, {2});
  REQUIRE(page);
  CHECK(exchange::page_markdown(*page).find("  - Answer: First\\\n    second\n") != std::string::npos);
  CHECK(exchange::page_html(*page).find("<script>") == std::string::npos);
  CHECK_FALSE(exchange::debrief_page(all, {9}));

  const auto files = exchange::opportunity_pages(all, "o1", false);
  REQUIRE(files.size() == 3);
  CHECK(files[0].name == "index.md");
  CHECK(exchange::is_page_to_read(files[0].text));
  CHECK_FALSE(exchange::is_page_to_read(files[2].text));
  CHECK(exchange::is_debrief_page(files[1].text));
  CHECK(exchange::is_page_to_read(exchange::page_markdown(
      {"Tern", "", {{"Never mentioned", false, {}, {{}}, false}, {"Likely to come back", false, {}, {{}}, false}}})));
  CHECK_FALSE(exchange::is_page_to_read("# Tern\n\n## Documents\n\n## Likely to come back\n\n- Why?\n"));
  CHECK(files[0].text.find("](interview-1.md)") != std::string::npos);
  CHECK(files[0].text.find("](questions.md)") != std::string::npos);
  CHECK(files[2].name == "questions.md");
  CHECK(read_back("questions.md", files[2].text).front().answer == "Because *it* is.");
  const auto web = exchange::opportunity_pages(all, "o1", true);
  CHECK(web[0].text.find("<a href=\"interview-1.html\">") != std::string::npos);
  CHECK(web[0].text.find("Tern &amp; Co") != std::string::npos);
  CHECK(exchange::opportunity_pages(all, "o9", true).empty());
}

TEST_CASE("an opportunity's index has its people whole and the letters that belong to no interview") {
  exchange::Interchange all;
  all.opportunities.push_back({{1}, "o1", "Tern", "Clerk", domain::Stage::interviewing, "", "", {}, {}, ""});
  domain::Interview interview;
  interview.id = {2};
  interview.opportunity = {1};
  interview.people.push_back({{3}, {4}, domain::AttendedAs::host, domain::Met::video, ""});
  all.interviews = {interview};
  domain::Person met, reference, stranger;
  met.id = {4}, met.name = "Ama Osei", met.linkedin = "ama-osei", met.pronounced = "AH-ma";
  met.prefers = domain::Channel::post, met.other_names = "Amma Osei\nA. Osei";
  met.details = {{{5}, {}, "keeps bees", "", "", {}}, {{6}, {2}, "rows at dawn", "", "", {}}};
  reference.id = {7}, reference.name = "Bo Ek", reference.company = " TERN ";
  stranger.id = {8}, stranger.name = "Lorna Byrne", stranger.company = "Kelso";
  all.people = {met, reference, stranger};
  domain::Note before, after, other;
  before.person = {7}, before.subject = "May I name you?";
  after.person = {4}, after.interview = {2}, after.subject = "Thank you";
  other.person = {8}, other.subject = "Long ago";
  all.notes = {before, after, other};

  const auto pages = exchange::opportunity_pages(all, "o1", false);
  REQUIRE(pages.size() == 2);
  const std::string &index = pages[0].text, &debrief = pages[1].text;
  const auto has = [](const std::string& page, const char* text) { return page.find(text) != std::string::npos; };
  for (const char* text : {"Ama Osei", "AH-ma", "Prefers: post", "Amma Osei, A. Osei", "keeps bees", "Bo Ek"})
    CHECK(has(index, text));
  CHECK_FALSE(has(index, "rows at dawn"));
  CHECK_FALSE(has(index, "Lorna Byrne"));
  CHECK(has(index, "May I name you?"));
  CHECK_FALSE(has(index, "Thank you"));
  CHECK_FALSE(has(index, "Long ago"));
  for (const char* text : {"AH-ma", "LinkedIn: ama-osei", "Prefers: post", "rows at dawn", "Thank you"})
    CHECK(has(debrief, text));

  const std::string search = exchange::search_pages(all, false).front().text;
  CHECK(has(search, "Lorna Byrne"));
  CHECK(has(search, "Long ago"));
  CHECK_FALSE(has(search, "Bo Ek"));
}
