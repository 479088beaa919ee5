// Lists of questions in every format that they are read from.
#include "exchange/question_list.h"

#include "support/catch.h"

using namespace afterword;
using exchange::QuestionList;
using Texts = std::vector<std::string>;

namespace {

QuestionList read(const std::string& name, std::string_view bytes, std::string_view columns = {}) {
  auto list = exchange::read_question_list({name, bytes}, columns);
  if (!list) FAIL(list.error().message);
  return *list;
}

Texts texts(const QuestionList& list) {
  Texts all;
  for (const auto& one : list.questions) all.push_back(one.question.text);
  return all;
}

Texts reasons(const QuestionList& list) {
  Texts all;
  for (const auto& one : list.skipped) all.push_back(std::to_string(one.line) + " " + one.why);
  return all;
}

bool says(const QuestionList& list, std::string_view words) {
  for (const auto& remark : list.remarks)
    if (remark.find(words) != std::string::npos) return true;
  return false;
}

}  // namespace

TEST_CASE("in Markdown headings are categories or tags, items are questions, what is nested belongs to them") {
  const auto list = read("list.md", R"(# My list

Some words before.

## Behavioural questions

1. Tell me about **a time** you `failed`.
   - They ask this a lot
   - Answer: I said \*no\*.
     And went home.

     Twice.
   - Tags: failure, honesty
   - Also asked as: When did you fail?
2. What is [your style](https://example.org)?

   I listen first.

## Kubernetes

- [ ] What is a pod?
- Networking
  - What is a service?
  - What is an ingress?
- [The docs](https://example.org/docs)

## License

- MIT
)");
  CHECK(list.format == "Markdown");
  CHECK(texts(list) == Texts{"Tell me about a time you failed.", "What is your style?", "What is a pod?",
                             "What is a service?", "What is an ingress?"});
  const auto& first = list.questions[0].question;
  CHECK(first.category == domain::Category::behavioral);
  CHECK(first.notes == "They ask this a lot");
  CHECK(first.answer == "I said *no*. And went home.\n\nTwice.");
  CHECK(first.tags == Texts{"failure", "honesty"});
  CHECK(first.variants == Texts{"When did you fail?"});
  CHECK(list.questions[0].line == 7);
  CHECK(list.questions[1].question.answer == "I listen first.");
  CHECK(list.questions[2].question.tags == Texts{"Kubernetes"});
  CHECK(list.questions[3].question.tags == Texts{"Kubernetes", "Networking"});
  CHECK(reasons(list) ==
        Texts{"3 prose, no item of a list", "25 a link, no question", "29 in a section that holds no questions"});
}

TEST_CASE("headings, bold lines and summaries that ask are questions, and what follows answers them") {
  const auto list = read("list.md", R"(# Networks
## Contents
| No. | Questions |
| --- | --- |
| 1 | [What is a port?](#what-is-a-port) |
## Basics
1. ### What is a port?
### 2. What is TCP?
A protocol.

```
SYN
  ACK
```
- ordered
- reliable

<details>
<summary>What is UDP?</summary><br>
Another <b>protocol</b>.
</details>

**Q3: What is DNS?**

Names &amp; numbers.
)");
  CHECK(texts(list) == Texts{"What is a port?", "What is TCP?", "What is UDP?", "What is DNS?"});
  CHECK(list.questions[1].question.answer == "A protocol.\n\nSYN\n  ACK\n- ordered\n- reliable");
  CHECK(list.questions[2].question.answer == "Another protocol.");
  CHECK(list.questions[3].question.answer == "Names & numbers.");
  CHECK(list.questions[3].question.tags == Texts{"Basics"});
  CHECK(reasons(list) == Texts{"5 a link within the page"});
}

TEST_CASE("plain text holds a question a line, with answers and headings where it has them") {
  const auto list = read("list.txt",
                         "Strengths and weaknesses:\n1. What are you good at?\n\n• What annoys you?\n"
                         "Night shifts:\nQ: Why nights?\nA: The quiet.\nAnd the pay.\nhttps://example.org/more\n---\n");
  CHECK(texts(list) == Texts{"What are you good at?", "What annoys you?", "Why nights?"});
  CHECK(list.questions[0].question.category == domain::Category::strengths_weaknesses);
  CHECK(list.questions[2].question.tags == Texts{"Night shifts"});
  CHECK(list.questions[2].question.answer == "The quiet.\nAnd the pay.\nhttps://example.org/more\n---");
  CHECK(texts(read("list.txt", "Why us?\nhttps://example.org/more\n---\nWhy you?")) == Texts{"Why us?", "Why you?"});
}

TEST_CASE("in a numbered list a line without a number goes on with the one before") {
  const auto list =
      read("list.txt",
           "1) How does it differ from\nother kinds?\n2.plain talk\n3) What is new\n     (in short)\n\n4) Why?\n");
  CHECK(texts(list) == Texts{"How does it differ from other kinds?", "plain talk", "What is new", "Why?"});
  CHECK(list.questions[2].question.notes == "(in short)");
}

TEST_CASE("numbers of another kind than the questions' count points of the question, unless they ask") {
  const auto list = read("list.txt",
                         "1) Which locks are there?\n1. mortice\n2. rim\n3. Which would you fit?\n2) What is a sash\n"
                         " 3. example: double hung\n3) How is it hung\n4) Why oak\n5) Why not pine\n6) And glue\n");
  CHECK(texts(list) == Texts{"Which locks are there?", "Which would you fit?", "What is a sash", "How is it hung",
                             "Why oak", "Why not pine", "And glue"});
  CHECK(list.questions[0].question.notes == "mortice\nrim");
  CHECK(list.questions[2].question.notes == "example: double hung");
}

TEST_CASE("a sentence about the list is no question of it; a case to respond to is one") {
  for (const char* name : {"list.csv", "list.md"}) {
    const bool table = std::string_view(name).ends_with("csv");
    const std::string item = table ? "" : "- ";
    const auto list = read(name, (table ? "question\n" : "# Trial day\n\n") + item + "We are now going to start.\n" +
                                     item + "Here are the questions of last year.\n" + item + "Tell us about you\n" +
                                     item + "A guest complains about the soup.\n" + item +
                                     "This is your kitchen. What do you change first?\n");
    CHECK(texts(list) == Texts{"Tell us about you", "A guest complains about the soup.",
                               "This is your kitchen. What do you change first?"});
    REQUIRE(list.skipped.size() == 2);
    CHECK(list.skipped[0].why == "prose, it asks nothing");
  }
  const auto answered = read("list.csv", "question,answer\nWe will see about that.,Then wait.\nWhy us?,The sea.\n");
  CHECK(texts(answered) == Texts{"We will see about that.", "Why us?"});
}

TEST_CASE("a table is read by its header, by what it is told, or by what its cells hold") {
  const auto named = read("list.csv",
                          "Nr;Interview question;Category;Topics;Answer\n"
                          "1;Why us?;Motivation;pay, people;\"Said \"\"why\nnot\"\"\"\n2;;;;x\n");
  CHECK(named.format == "CSV with semicolons");
  CHECK(texts(named) == Texts{"Why us?"});
  CHECK(named.questions[0].question.category == domain::Category::motivation);
  CHECK(named.questions[0].question.tags == Texts{"pay", "people"});
  CHECK(named.questions[0].question.answer == "Said \"why\nnot\"");
  CHECK(reasons(named) == Texts{"4 no question in this row"});
  CHECK(says(named, "“Nr” was passed over"));

  const auto told = read("list.tsv", "a\tWhy?\tb\n", "answer,text,-");
  CHECK(told.questions[0].question.answer == "a");
  CHECK_FALSE(exchange::read_question_list({"list.tsv", "a\tWhy?\n"}, "answer,colour"));
  CHECK_FALSE(exchange::read_question_list({"list.tsv", "a\tWhy?\n"}, "answer,notes"));

  const auto guessed = read("list.csv", "easy,\"Why, then?\"\nhard,How?\n");
  CHECK(texts(guessed) == Texts{"Why, then?", "How?"});
  CHECK(guessed.questions[1].question.answer == "hard");
  CHECK(says(guessed, "guessed"));

  CHECK(texts(read("list.csv", "question\nWhy, of all things, us?\n'=Why?\n")) ==
        Texts{"Why, of all things, us?", "=Why?"});
}

TEST_CASE("a source is read of what was written here; in other lists it names pages and people") {
  using Source = domain::QuestionSource;
  const auto table = read("list.csv", "question,source\nWhy us?,asked\n");
  CHECK(table.questions[0].question.source == Source::unset);
  CHECK(says(table, "“source” was passed over"));
  const auto told = read("list.csv", "a,b,c\nWhy us?,asked,\nWhy not?,a friend,\n", "question,source,-");
  CHECK(told.questions[0].question.source == Source::asked);
  CHECK(told.questions[1].question.source == Source::unset);
  CHECK(told.questions[1].question.tags == Texts{"a friend"});
  const auto page = read("list.md", "- Why us?\n  - Source: asked\n");
  CHECK(page.questions[0].question.source == Source::unset);
  CHECK(page.questions[0].question.notes == "Source: asked");
}

TEST_CASE("a header in other words is told by its shape, or by who knows the file") {
  const std::string table = "Frage;Thema;Antwort\nWarum wir?;Geld;Darum\nWas nun?;Zeit;Nichts\n";
  const auto guessed = read("list.csv", table);
  CHECK(guessed.header);
  CHECK(texts(guessed) == Texts{"Warum wir?", "Was nun?"});
  REQUIRE(guessed.columns.size() == 3);
  CHECK(guessed.columns[0].name == "Frage");
  CHECK(guessed.columns[0].meaning == "question");
  CHECK(guessed.columns[2].meaning == "-");
  CHECK(guessed.columns[2].sample == "Darum");

  const auto mapped = read("list.csv", table, "question,tags,answer");
  CHECK(mapped.questions[1].question.answer == "Nichts");
  CHECK(mapped.questions[1].question.tags == Texts{"Zeit"});
  const auto told = exchange::read_question_list({"list.csv", table}, "question,tags,answer", false);
  REQUIRE(told);
  CHECK(texts(*told) == Texts{"Frage", "Warum wir?", "Was nun?"});
  CHECK(told->columns[0].name == "1");
  CHECK_FALSE(read("list.csv", "Why, then?,a\nHow?,b\n").header);
  for (const auto& meaning : exchange::column_meaning_list())
    CHECK((meaning == "question" || read("list.csv", table, "question," + meaning).questions.size() == 2));
}

TEST_CASE("Anki's text export is read by its headers") {
  const auto list =
      read("cards.txt",
           "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n"
           "x%y\tBasic\tJobs::Behavioural\t\"Why&nbsp;<b>us</b>?<img src=\"\"a.png\"\">\"\t"
           "\"One<div>two</div>three &lt;b&gt;\nfour\"\tpay_and_rations people\n"
           "z\tCloze\tDefault\tThe {{c1::gap::hint}} is {{c2::here}}?\t\t\n");
  CHECK(list.format == "Anki text");
  CHECK(texts(list) == Texts{"Why us?", "The gap is here?"});
  const auto& first = list.questions[0].question;
  CHECK(first.ref == "x%y");
  CHECK(first.category == domain::Category::behavioral);
  CHECK(first.answer == "One\ntwo\nthree <b>\nfour");
  CHECK(first.tags == Texts{"pay_and_rations", "people"});
  CHECK(says(list, "1 picture or sound"));
  CHECK(says(list, "schedule"));

  const auto named = read("cards.txt",
                          "#separator:Semicolon\n#columns:Back;Front\n#tags:all of them\n"
                          "because;\"Why; <i>then</i>?\"\n");
  CHECK(texts(named) == Texts{"Why; <i>then</i>?"});
  CHECK(named.questions[0].question.answer == "because");
  CHECK(named.questions[0].question.tags == Texts{"all", "of", "them"});
}

TEST_CASE("encodings are told or guessed and said, and what cannot be seen is taken out and said") {
  const auto utf16 = read("list.txt", std::string_view("\xFF\xFEW\0h\0y\0?\0\n\0\xD6\0l\0?\0", 18));
  CHECK(texts(utf16) == Texts{"Why?", "Öl?"});
  const auto latin = read("list.txt", "Caf\xE9?\n\x93So?\x94\n");
  CHECK(texts(latin) == Texts{"Café?", "“So?”"});
  CHECK(says(latin, "Latin-1"));
  const auto hidden = read("list.txt", "Wh\xE2\x80\xAEy\xE2\x80\x8B us?\nمی\xE2\x80\x8Cخواهم؟\n👩\xE2\x80\x8D🔬?\n");
  CHECK(texts(hidden) == Texts{"Why us?", "می\xE2\x80\x8Cخواهم؟", "👩\xE2\x80\x8D🔬?"});
  CHECK(says(hidden, "2 characters"));
  CHECK(texts(read("list.txt", std::string_view("Wh\0y?\n", 6))) == Texts{"Why?"});
}

TEST_CASE("what is broken or too much is refused or passed over, never read in part") {
  const auto refused = [](const std::string& name, std::string_view bytes) {
    const auto list = exchange::read_question_list({name, bytes});
    return list ? std::string() : list.error().message;
  };
  CHECK(refused("a.csv", "question,answer\n\"Why").find("line 2: a quotation mark") != std::string::npos);
  CHECK(refused("a.md", "# Only\n\nprose\n").find("No question") != std::string::npos);
  CHECK(refused("a.txt", "").find("No question") != std::string::npos);
  CHECK(refused("a.txt", std::string(exchange::max_question_list_bytes + 1, 'x')).find("64 MB") != std::string::npos);
  for (const char* name : {"a.md", "a.txt", "a.csv"}) {
    const std::size_t length = name == std::string("a.txt") ? 10'000'000 : 1'000'000;
    const auto list = read(name, "question\n- Why?\n\n" + std::string(length, '['));
    CHECK(list.questions.back().question.text.ends_with("Why?"));
    CHECK(list.skipped.size() >= 1);
  }
}

TEST_CASE("a list is told from other files by what is in it") {
  using exchange::is_question_list;
  using exchange::may_be_question_list;
  CHECK(is_question_list("#separator:tab\na\tb\n"));
  CHECK(is_question_list("Q: Why?\nA: So.\n\nQ: How?\nA: Thus.\n"));
  CHECK_FALSE(is_question_list("# Questions\n- Why?\n"));
  CHECK(may_be_question_list("# Questions\n- Why?\n"));
  CHECK(may_be_question_list("id,question\n1,Why\n"));
  CHECK(may_be_question_list("Why?\nHow?\nTell me.\n"));
  CHECK_FALSE(may_be_question_list("Dear Judith,\nthank you.\n"));
}
