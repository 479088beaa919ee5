// Made-up worlds for what must hold of every plan: each from a seed, so that it can be made again.
#pragma once

#include <random>

#include "domain/plan_records.h"

namespace afterword::tests {

using namespace domain;

class WorldMaker {
 public:
  /// What is worth trying beside the end of a year: see `wide`.
  enum class Variety { year_end, wide };
  explicit WorldMaker(unsigned seed, Variety variety = Variety::year_end)
      : random_(seed), wide_(variety == Variety::wide) {}

  PlanWorld make() {
    PlanWorld w;
    if (wide_) choose_season();
    weekend(w);
    const std::size_t opportunities = 1 + pick(3);
    for (std::size_t i = 0; i < opportunities; ++i) {
      auto& opp = w.opportunity(pick(2) ? "Alder" : "Birch", static_cast<Stage>(pick(8)));
      if (pick(2)) opp.outcome = Outcome{moment(), "", ""};
    }
    for (std::size_t i = 0; i < 6; ++i) {
      // At most one recruiter of each company: "the first of that company" is the only thing that order may decide.
      auto role = static_cast<Role>(pick(10));
      if (role == Role::recruiter && i > 0) role = Role::interviewer;
      auto& person = w.person("Person " + std::to_string(i), role, static_cast<Channel>(pick(5)));
      person.company = pick(2) ? "Alder" : "Birch";
      if (pick(3) == 0) person.email.clear();
    }
    const std::size_t interviews = 1 + pick(wide_ ? 2 : 4);
    for (std::size_t i = 0; i < interviews; ++i) interview(w);
    const std::size_t records = pick(12);
    for (std::size_t i = 0; i < records; ++i) record(w);
    return w;
  }
  Time moment() {
    const auto day = base_ + std::chrono::days{static_cast<int>(pick(90))};
    const auto minute = static_cast<int>(pick(1440));
    return at(day, minute, one_zone_ ? central_european(day, minute) : offset());
  }
  std::size_t pick(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random_); }
  std::mt19937& random() { return random_; }

 private:
  // Worlds about the days on which clocks change, the ends of years, and a leap day; half of them in one zone that
  // keeps summer time.
  void choose_season() {
    static constexpr std::string_view seasons[] = {"2026-10-12", "2026-12-14", "2027-03-08", "2027-12-20",
                                                   "2028-02-14"};
    base_ = *parse_date(seasons[pick(std::size(seasons))]);
    one_zone_ = pick(2) == 0;
  }
  static int central_european(Date day, int minute) {
    static const Date changes[] = {*parse_date("2026-10-25"), *parse_date("2027-03-28"), *parse_date("2027-10-31"),
                                   *parse_date("2028-03-26"), *parse_date("2028-10-29")};
    bool summer = true;
    for (const Date change : changes)
      if (day > change || (day == change && minute >= 3 * 60)) summer = !summer;
    return summer ? 120 : 60;
  }
  int offset() { return static_cast<int>(pick(27)) * 60 - 12 * 60; }
  When when() {
    switch (pick(4)) {
      case 0:
        return {};
      case 1:
        return moment();
      default:
        return date_of(moment());
    }
  }
  void weekend(PlanWorld& w) {
    switch (pick(wide_ ? 6 : 4)) {
      case 4:
        w.settings.weekend = {"thu", "fri"};
        break;
      case 5:
        w.settings.weekend = {"tue"};
        break;
      case 0:
        w.settings.weekend = {"fri", "sat"};
        break;
      case 1:
        w.settings.weekend = std::vector<std::string>{};
        break;
      case 2:
        w.settings.weekend = {"sun"};
        break;
      default:
        break;
    }
    const std::size_t n = pick(15);
    for (std::size_t i = 0; i < n; ++i)
      w.settings.days_off.push_back(base_ + std::chrono::days{static_cast<int>(pick(120))});
  }
  void interview(PlanWorld& w) {
    auto& in = w.interview(w.opportunities[pick(w.opportunities.size())], "");
    if (pick(6)) in.ends = moment();
    if (pick(2)) in.starts = moment();
    const std::size_t people = pick(6);
    for (std::size_t i = 0; i < people; ++i)
      w.attends(in, w.people[pick(w.people.size())], static_cast<AttendedAs>(pick(5)), static_cast<Met>(pick(4)));
    in.next.decision_by = when();
    in.next.hear_by = when();
    const std::size_t documents = pick(3);
    for (std::size_t i = 0; i < documents; ++i) {
      auto& document = w.document(in, static_cast<Direction>(pick(4)), "", "");
      document.at = when();
      document.due = when();
      if (pick(3) == 0) document.sent = when();
    }
  }
  void record(PlanWorld& w) {
    const auto kind = pick(2)   ? static_cast<StepKind>(1 + pick(13))
                      : pick(2) ? StepKind::status_check
                                : StepKind::value_add;
    const auto& in = w.interviews[pick(w.interviews.size())];
    const auto person = pick(4) ? w.people[pick(w.people.size())].id : PersonId{};
    if (pick(2)) {
      auto& note = w.note(kind, in, person, "");
      if (pick(3)) note.sent = moment();
    } else {
      auto& task = w.task(kind, in, person, "");
      if (pick(3)) task.done = when();
      if (!wide_) return;
      if (pick(6) == 0) task.dropped = when();
      if (pick(4) == 0) task.snoozed = when();
      if (task.kind == StepKind::status_check && pick(3) == 0) {
        task.reason = third_follow_up;
        task.done = {};
      }
    }
  }

  std::mt19937 random_;
  bool wide_, one_zone_ = false;
  Date base_ = *parse_date("2026-11-15");  // so that every world sees the end of a year
};

}  // namespace afterword::tests
