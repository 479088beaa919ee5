// Documents made by chance, the same ones on every run.
#pragma once

#include <random>

#include "exchange/interchange.h"

namespace afterword::test {

/// Makes records whose every field may hold anything that it is allowed to hold.
class RandomDocument {
 public:
  explicit RandomDocument(unsigned seed) : random_(seed) {}

  exchange::Interchange document() {
    exchange::Interchange all;
    fill(all.opportunities, [this](domain::Opportunity& o) { opportunity(o); });
    fill(all.people, [this](domain::Person& p) { person(p); });
    fill(all.questions, [this](domain::Question& q) { question(q); });
    fill(all.interviews, [&](domain::Interview& i) { interview(i, all); });
    for (auto& person : all.people) {
      fill(person.details, [&](domain::Detail& d) {
        d = {d.id, pick_id<domain::InterviewId>(all.interviews), text(), text(), extra(), {}};
        if (coin()) d.mention = coin();
      });
      fill(person.cares_about, [&](domain::CaredAbout& c) {
        c = {c.id, pick_id<domain::InterviewId>(all.interviews), text(), between(1, 3), extra()};
      });
    }
    fill(all.notes, [&](domain::Note& n) {
      n = {n.id,
           ref("n", n.id.value),
           word<domain::StepKind>(13),
           pick_id<domain::PersonId>(all.people),
           pick_id<domain::InterviewId>(all.interviews),
           text(),
           text(),
           word<domain::Channel>(4),
           time_or_none(),
           extra()};
    });
    fill(all.tasks, [&](domain::Task& t) {
      t = {t.id,
           word<domain::StepKind>(13),
           pick_id<domain::InterviewId>(all.interviews),
           pick_id<domain::PersonId>(all.people),
           when(),
           when(),
           when(),
           extra(),
           when(),
           text(),
           when()};
    });
    if (coin()) all.settings = settings();
    all.extra = extra();
    return all;
  }

 private:
  int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(random_); }
  bool coin() { return between(0, 1) == 1; }

  std::string text() {
    static const std::vector<std::string> pieces = {"",   "Siobhán", "李娜", "عمر",  "🙂", "\"",
                                                    "\\", "\n",      "\t",   "\x01", "}",    "a b",
                                                    ",",  "/",       "́",     ":",    "\x7F", "null"};
    std::string text;
    for (int i = between(0, 4); i > 0; --i)
      text += pieces[static_cast<std::size_t>(between(0, static_cast<int>(pieces.size()) - 1))];
    return text;
  }
  std::vector<std::string> texts() {
    std::vector<std::string> list(static_cast<std::size_t>(between(0, 3)));
    for (auto& one : list) one = text();
    return list;
  }
  std::string extra() {
    static const std::vector<std::string> all = {"", "", R"({"x":1})", R"({"y z":[1,{"a":null}],"é":"\\\" "})",
                                                 R"({"":1e5})"};
    return all[static_cast<std::size_t>(between(0, static_cast<int>(all.size()) - 1))];
  }
  std::string ref(const std::string& letter, std::int64_t id) {
    return coin() ? std::string() : letter + text() + std::to_string(id);
  }
  template <class Enum>
  Enum word(int most) {
    return static_cast<Enum>(between(0, most));
  }
  std::optional<int> number(int least, int most) {
    return coin() ? std::optional<int>(between(least, most)) : std::nullopt;
  }
  std::optional<bool> answer() { return coin() ? std::optional<bool>(coin()) : std::nullopt; }
  domain::Date date() { return domain::Date(std::chrono::days(between(-700'000, 2'900'000))); }
  domain::Time time() {
    const std::int64_t milliseconds = coin() ? 0 : between(0, 999);
    return {static_cast<std::int64_t>(between(-2'000'000'000, 2'000'000'000)) * 1000 + milliseconds,
            between(-840, 840)};
  }
  std::optional<domain::Time> time_or_none() { return coin() ? std::optional(time()) : std::nullopt; }
  domain::When when() {
    switch (between(0, 2)) {
      case 0:
        return {};
      case 1:
        return date();
      default:
        return time();
    }
  }
  template <class Item, class Fill>
  void fill(std::vector<Item>& list, const Fill& fill_one) {
    for (int i = between(0, 3); i > 0; --i) {
      Item item;
      item.id.value = ++last_id_;
      fill_one(item);
      list.push_back(std::move(item));
    }
  }
  template <class Id, class Record>
  Id pick_id(const std::vector<Record>& from) {
    if (from.empty() || coin()) return {};
    return from[static_cast<std::size_t>(between(0, static_cast<int>(from.size()) - 1))].id;
  }

  void opportunity(domain::Opportunity& o) {
    o = {o.id, ref("o", o.id.value), text(), text(), word<domain::Stage>(7), text(), text(), {}, {}, extra()};
    if (coin()) o.outcome = domain::Outcome{time_or_none(), text(), extra()};
    fill(o.research, [this](domain::Research& r) { r = {r.id, when(), text(), text(), extra()}; });
  }
  void person(domain::Person& p) {
    p = {p.id,
         ref("p", p.id.value),
         text(),
         text(),
         text(),
         text(),
         word<domain::Role>(9),
         text(),
         text(),
         text(),
         text(),
         word<domain::Channel>(4),
         coin(),
         {},
         {},
         extra(),
         coin() ? "Shiv\n李" : "",
         coin() ? "p old" : ""};
  }
  void question(domain::Question& q) {
    q = {q.id,
         ref("q", q.id.value),
         text(),
         texts(),
         word<domain::Category>(13),
         texts(),
         text(),
         text(),
         word<domain::QuestionSource>(3),
         coin(),
         text(),
         text(),
         texts(),
         texts(),
         {text(), text(), text(), text()},
         texts(),
         {},
         extra()};
    fill(q.reviews, [this](domain::Review& r) {
      const auto seconds = coin() ? std::optional<double>(between(0, 100'000) / 8.0) : std::nullopt;
      r = {r.id, time(), number(1, 5), between(1, 5), seconds, word<domain::ReviewMode>(3), text(), text(), extra()};
    });
  }
  void interview(domain::Interview& i, const exchange::Interchange& all) {
    const auto someone = [&] { return pick_id<domain::PersonId>(all.people); };
    i.ref = ref("i", i.id.value);
    i.place = text();
    i.opportunity = pick_id<domain::OpportunityId>(all.opportunities);
    i.round = text();
    i.format = word<domain::Format>(6);
    i.starts = time_or_none();
    i.ends = time_or_none();
    i.debriefed = time_or_none();
    if (!all.people.empty())
      fill(i.people, [&](domain::Attendee& a) {
        a = {a.id, all.people.front().id, word<domain::AttendedAs>(4), word<domain::Met>(3), extra()};
      });
    fill(i.asked, [&](domain::Asked& a) {
      a = {a.id,          pick_id<domain::QuestionId>(all.questions),
           text(),        someone(),
           text(),        number(1, 5),
           number(-2, 2), text(),
           text(),        extra()};
    });
    fill(i.concerns,
         [&](domain::Concern& c) { c = {c.id, someone(), text(), number(1, 3), text(), text(), coin(), extra()}; });
    fill(i.documents,
         [&](domain::Document& d) { d = {d.id, text(), word<domain::Direction>(3), when(), when(), when(), extra()}; });
    i.next = {texts(), text(), when(), when(), when(), extra()};
    i.closing = {answer(), answer(), answer(), answer(), answer(), answer(), extra()};
    fill(i.not_mentioned, [this](domain::Asset& a) { a.text = text(); });
    i.feeling = number(1, 5);
    i.learned = text();
    i.dump = text();
    i.step = between(1, 9);
    fill(i.recall, [&](domain::RecallMark& m) {
      m = {m.id, between(0, 9), word<domain::RecallKind>(7), coin(), domain::Noun::none, 0};
      if (!i.asked.empty() && coin()) m.item_noun = domain::Noun::asked, m.item = i.asked.back().id.value;
    });
    i.extra = extra();
  }
  domain::Settings settings() {
    domain::Settings settings;
    settings.me = {text(), text(), text(), extra()};
    if (coin()) settings.weekend = coin() ? std::vector<std::string>{} : std::vector<std::string>{"fri", "sat"};
    for (int i = between(0, 2); i > 0; --i) settings.days_off.push_back(date());
    settings.extra = extra();
    return settings;
  }

  std::mt19937 random_;
  std::int64_t last_id_ = 0;
};

}  // namespace afterword::test
