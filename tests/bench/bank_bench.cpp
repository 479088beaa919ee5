// What a key waits for is the time until the list says something of its words; a frame is what a screen asks for: the
// list and the rows of one page.
#include "bench/bank_bench.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <map>
#include <random>
#include <thread>
#include <vector>

#include "bench/bank_file.h"
#include "bench/measure.h"
#include "domain/text.h"
#include "workspace/workspace.h"

namespace afterword::bench {
namespace {

using Clock = std::chrono::steady_clock;
using workspace::QuestionQuery;
using workspace::Workspace;

constexpr std::size_t page = 30;
constexpr int rounds = 15;

domain::Time moment() { return {1'776'939'900'000, 60}; }

double since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

// The least that SQLite can do for it: a page of ids and their texts.
class Plain {
 public:
  explicit Plain(const std::filesystem::path& file) {
    sqlite3_open_v2(file.c_str(), &db_, SQLITE_OPEN_READONLY, nullptr);
  }
  ~Plain() { sqlite3_close(db_); }
  Plain(const Plain&) = delete;
  Plain& operator=(const Plain&) = delete;
  double median(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db_, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) return 0;
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
      times.push_back(milliseconds([&] {
        while (sqlite3_step(statement) == SQLITE_ROW) sqlite3_column_text(statement, 1);
        sqlite3_reset(statement);
      }));
    sqlite3_finalize(statement);
    return spread(times).median;
  }

 private:
  sqlite3* db_ = nullptr;
};

struct Case {
  std::string name;
  QuestionQuery query;
  std::string plain;  // SQL that does the least for it
};

std::string words_sql(const std::string& match) {
  return "SELECT question.id, question.text FROM question_text JOIN question ON question.id = question_text.rowid"
         " WHERE question_text MATCH '" +
         match + "' ORDER BY question_text.rowid DESC LIMIT 30";
}

std::vector<Case> cases() {
  std::vector<Case> all;
  const auto search = [&](const std::string& name, const std::string& text, const std::string& match) {
    all.push_back({"search, " + name, {.text = text}, words_sql(match)});
  };
  const std::string rare = bank_word(7900), middle = bank_word(300), common = bank_word(0);
  search("a rare word", rare, rare);
  search("a word in one of fifty", middle, middle);
  search("a word in one of two", common, common);
  search("a word in every question", "about", "about");
  search("a common and a rare word", "about " + rare, "about " + rare);
  search("one letter and a rare word", "t " + rare, rare);
  search("two common words", "about " + common, "about " + common);
  search("two letters", "ba", "ba*");
  search("three letters", "dib", "dib*");
  search("four letters", "abou", "abou*");
  all.push_back(
      {"search, a rare part of words",
       {.text = rare.substr(1, 5)},
       "SELECT question.id, question.text FROM question_part JOIN question ON question.id = question_part.rowid"
       " WHERE question_part MATCH '\"" +
           rare.substr(1, 5) + "\"' ORDER BY question_part.rowid DESC LIMIT 30"});
  all.push_back(
      {"search, a part that every question has",
       {.text = "ell me ab"},
       "SELECT question.id, question.text FROM question_part JOIN question ON question.id = question_part.rowid"
       " WHERE question_part MATCH '\"ell me ab\"' ORDER BY question_part.rowid DESC LIMIT 30"});
  const std::string newest = " ORDER BY id DESC LIMIT 30";
  all.push_back({"everything, weak first", {}, "SELECT id, text FROM question" + newest});
  all.push_back({"everything, by the alphabet",
                 {.sort = QuestionQuery::Sort::alphabetical},
                 "SELECT id, text FROM question ORDER BY text COLLATE NOCASE LIMIT 30"});
  all.push_back({"one category",
                 {.category = domain::Category::motivation},
                 "SELECT id, text FROM question WHERE category = 'motivation'" + newest});
  all.push_back({"one tag",
                 {.tag = "tag7"},
                 "SELECT question.id, question.text FROM tag JOIN question ON question.id = tag.question"
                 " WHERE tag.text = 'tag7' LIMIT 30"});
  all.push_back({"weak",
                 {.weak = true},
                 "SELECT id, text FROM question WHERE id IN"
                 " (SELECT question FROM review WHERE rating < 3 LIMIT 30)"});
  all.push_back({"one company",
                 {.opportunity = {3}},
                 "SELECT question.id, question.text FROM asked JOIN question ON question.id = asked.question"
                 " WHERE asked.interview = 3 LIMIT 30"});
  return all;
}

struct Measured {
  double first = 0, complete = 0, frame = 0;
  std::size_t found = 0;
};

std::vector<std::string> folded(const std::string& text) {
  std::vector<std::string> words;
  for (const auto& word : domain::words_of(text)) words.push_back(word.folded);
  return words;
}

void fetch_rows(const Workspace& document, const workspace::QuestionList& list, std::size_t from) {
  for (std::size_t i = from; i < std::min(from + page, list.ids.size()); ++i) document.question_row(list.ids[i]);
}

// From the key to the whole answer, one frame after the other.
Measured measure(Workspace& document, const QuestionQuery& query) {
  Measured measured;
  const auto start = Clock::now();
  const auto words = folded(query.text);
  for (bool complete = false; !complete;) {
    const auto frame = Clock::now();
    document.refresh();
    const auto& list = document.questions(query);
    fetch_rows(document, list, 0);
    measured.frame = std::max(measured.frame, since(frame));
    complete = list.complete;
    if (measured.first == 0 && (complete || list.words == words)) measured.first = since(start);
    measured.found = list.ids.size();
    if (!complete) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  measured.complete = since(start);
  return measured;
}

// What somebody might look for: words from the commonest to the rarest by themselves, beside others and as they begin,
// a letter beside them, and parts that begin within a word.
std::vector<std::string> texts_of_all_kinds(std::size_t count) {
  constexpr double words = 8000;
  std::mt19937 chance(11);
  std::uniform_real_distribution<double> even(0, 1);
  const auto word = [&] { return bank_word(static_cast<std::size_t>(std::pow(words, even(chance))) - 1); };
  const auto part = [](const std::string& text, std::size_t from, std::size_t most) {
    return text.substr(std::min(from, text.size() - 2), most);
  };
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string one = word(), other = word();
    switch (i % 8) {
      case 0:
        texts.push_back(one);
        break;
      case 1:
        texts.push_back(one + " " + other);
        break;
      case 2:
        texts.push_back(one + " " + other + " " + word());
        break;
      case 3:
        texts.push_back(part(one, 0, 2 + i % 3));
        break;
      case 4:
        texts.push_back(part(one, 1, 3 + i % 4));
        break;
      case 5:
        texts.push_back(one.substr(0, 1) + " " + other);
        break;
      case 6:
        texts.push_back(part(one, one.size() - 2, 2) + " " + part(other, 0, 3));
        break;
      default:
        texts.push_back("about " + one + " " + part(other, 0, 4));
        break;
    }
  }
  return texts;
}

void searches_of_all_kinds(Workspace& document, std::size_t size) {
  constexpr std::size_t searches = 400;
  constexpr double aim = 50;
  std::vector<double> first, complete;
  std::size_t late = 0;
  double worst = 0;
  std::string slowest;
  for (const std::string& text : texts_of_all_kinds(searches)) {
    measure(document, {.text = "nothing has this"});
    const Measured measured = measure(document, {.text = text});
    first.push_back(measured.first);
    complete.push_back(measured.complete);
    late += measured.first > aim;
    if (measured.first > worst) slowest = text;
    worst = std::max(worst, measured.first);
  }
  report(fmt::format("{} questions, {} searches of all kinds", size, searches),
         fmt::format("{:.1f} ms, at most {:.1f} ms (\"{}\")", spread(first).median, worst, slowest),
         fmt::format("{} over {:.0f} ms; all of it after {:.0f} ms, at most {:.0f} ms", late, aim,
                     spread(complete).median, spread(complete).most));
}

void scroll(Workspace& document, std::size_t size, double plain) {
  const auto& list = document.questions({});
  std::vector<double> frames;
  for (std::size_t i = 0; i < 200; ++i)
    frames.push_back(milliseconds([&] {
      document.refresh();
      fetch_rows(document, document.questions({}), i * 7919 % list.ids.size());
    }));
  const Spread times = spread(frames);
  report(fmt::format("{} questions, scroll to a page never seen / plain SQLite", size),
         fmt::format("{:.1f}", times.median / plain),
         fmt::format("{:.2f} ms / {:.2f} ms, at most {:.2f} ms", times.median, plain, times.most));
}

// How long until an answer is there, one frame after the other; `frame`: the longest of them so far.
double until_known(Workspace& document, double& frame, const std::function<void()>& ask) {
  const auto start = Clock::now();
  for (;;) {
    const auto begun = Clock::now();
    document.refresh();
    ask();
    frame = std::max(frame, since(begun));
    if (!document.behind()) return since(start);
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
}

// Seven words that questions of the bank have, every round others; the least is a page of those that hold two of them.
void match(Workspace& document, std::size_t size, double plain) {
  std::vector<double> times;
  double frame = 0;
  std::size_t found = 0;
  for (std::size_t i = 0; i < rounds; ++i) {
    std::string text = "Tell me about";
    for (const std::size_t word : {i, i + 3, 40 + i, 300 + i}) text += " " + bank_word(word);
    times.push_back(until_known(document, frame, [&] { found += document.similar_questions(text, 5).size(); }));
  }
  const Spread spent = spread(times);
  report(fmt::format("{} questions, match / plain SQLite", size), fmt::format("{:.1f}", spent.median / plain),
         fmt::format("{:.1f} ms / {:.2f} ms, at most {:.1f} ms; {} found; longest frame {:.1f} ms", spent.median, plain,
                     spent.most, found, frame));
}

// What the practice page and the rail ask for.
void counts(Workspace& document, std::size_t size) {
  const auto one = [&](const std::string& name, const std::function<void()>& ask) {
    double frame = 0;
    const double time = until_known(document, frame, ask);
    report(fmt::format("{} questions, {}", size, name), fmt::format("{:.0f} ms", time),
           fmt::format("longest frame {:.1f} ms", frame));
  };
  one("how many are due", [&] { document.due_count(); });
  one("the weakest that is due", [&] { document.due(1); });
  one("how many are weak", [&] { document.weak_count(); });
  one("what to practise", [&] { document.practice_choices(); });
  one("the figures of practice", [&] { document.practice_figures(); });
}

}  // namespace

void shipped_bank() {
  std::vector<double> bare, with;
  for (int i = 0; i < 7; ++i)
    for (const bool seed : {false, true}) {
      const ScratchFolder folder;
      const double time = milliseconds([&] {
        const auto opened = Workspace::open({.file = folder.path() / "a.db", .seed = seed, .now = moment});
        if (!opened) report("shipped bank", "failed", opened.error().message);
      });
      (seed ? with : bare).push_back(time);
    }
  report("the shipped bank into a fresh file", fmt::format("{:.0f} ms", spread(with).median - spread(bare).median),
         fmt::format("a new file with it {:.0f} ms, without {:.0f} ms", spread(with).median, spread(bare).median));
}

void bank_of(std::size_t size) {
  const ScratchFolder folder;
  const auto file = folder.path() / "bank.db";
  if (!make_bank(file, size)) return report("bank", "failed", "the generated file could not be made");
  std::map<std::string, double> plain;
  double plain_page = 0, plain_match = 0;
  {
    Plain least(file);
    for (const Case& one : cases()) plain[one.name] = least.median(one.plain);
    plain_page =
        least.median("SELECT id, text FROM question WHERE id IN (SELECT id FROM question ORDER BY id LIMIT 30)");
    plain_match = least.median(
        "SELECT question.id, question.text FROM question_stem JOIN question ON question.id = question_stem.rowid"
        " WHERE question_stem MATCH '" +
        bank_word(40) + " AND " + bank_word(300) + "' LIMIT 5");
  }
  constexpr std::chrono::milliseconds patience{6};  // as the window has it
  auto opened = Workspace::open({.file = file, .seed = false, .now = moment, .patience = patience});
  if (!opened) return report("bank", "failed", opened.error().message);
  Workspace& document = **opened;
  const Measured opening = measure(document, {});
  report(fmt::format("{} questions, first look at the list", size), fmt::format("{:.0f} ms", opening.complete),
         fmt::format("no frame over {:.1f} ms", opening.frame));
  for (const Case& one : cases()) {
    std::vector<double> first, complete, frames;
    std::size_t found = 0;
    for (int i = 0; i < rounds; ++i) {
      measure(document, {.text = "nothing has this", .sort = one.query.sort});
      const Measured measured = measure(document, one.query);
      first.push_back(measured.first);
      complete.push_back(measured.complete);
      frames.push_back(measured.frame);
      found = measured.found;
    }
    const double least = plain[one.name];
    report(fmt::format("{} questions, {} / plain SQLite", size, one.name),
           fmt::format("{:.1f}", spread(first).median / least),
           fmt::format("{:.1f} ms / {:.2f} ms, at most {:.1f} ms; all {} after {:.0f} ms; longest frame {:.1f} ms",
                       spread(first).median, least, spread(first).most, found, spread(complete).median,
                       spread(frames).most));
  }
  searches_of_all_kinds(document, size);
  scroll(document, size, plain_page);
  match(document, size, plain_match);
  counts(document, size);
}

}  // namespace afterword::bench
