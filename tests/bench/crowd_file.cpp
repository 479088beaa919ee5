// Long searches of many years: companies that come back, people met more than once, every debrief filled in.
#include "bench/crowd_file.h"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <random>

#include "bench/bank_file.h"
#include "domain/time.h"

namespace afterword::bench {
namespace {

using namespace domain;

constexpr auto given = std::to_array<const char*>(
    {"Siobhán", "Wojciech", "Nguyễn", "Ελένη", "Ольга", "Marta",  "Idris", "Björn", "Zoë",     "Amara",
     "Tomás",   "Yasmin",   "Kofi",   "Aoife", "Leïla", "Henrik", "Priya", "李娜",  "Soo-jin", "Efua"});
constexpr auto topics = std::to_array<const char*>({"family", "travel", "sport", "garden", "music", "school"});

class Crowd {
 public:
  explicit Crowd(const CrowdSize& size) : size_(size) {}

  exchange::Interchange made() {
    for (int i = 0; i < size_.companies; ++i) add_opening(i);
    for (int i = 0; i < size_.people; ++i) add_person(i);
    for (int i = 0; i < size_.interviews; ++i) add_interview(i);
    return std::move(all_);
  }

 private:
  int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(chance_); }
  std::string sentence(int words) {
    std::string text;
    for (int i = 0; i < words; ++i)
      text += (text.empty() ? "" : " ") + bank_word(static_cast<std::size_t>(below(2000)));
    return text;
  }
  template <class Id>
  Id next() {
    return Id{++last_id_};
  }

  void add_opening(int i) {
    Opportunity one;
    one.id = next<OpportunityId>();
    one.ref = fmt::format("o{}", i);
    one.company =
        fmt::format("{} & {}", bank_word(static_cast<std::size_t>(i) + 40), bank_word(static_cast<std::size_t>(i) / 3));
    one.role = sentence(2);
    constexpr auto stages = std::to_array<Stage>({Stage::rejected, Stage::withdrawn, Stage::rejected, Stage::offer});
    one.stage = i % 10 == 0 ? Stage::interviewing : stages[static_cast<std::size_t>(i) % stages.size()];
    one.notes = sentence(20);
    all_.opportunities.push_back(std::move(one));
  }

  void add_person(int i) {
    Person one;
    one.id = next<PersonId>();
    one.ref = fmt::format("p{}", i);
    one.name = fmt::format("{} {}", given[static_cast<std::size_t>(i) % given.size()],
                           bank_word(static_cast<std::size_t>(i) + 100));
    one.company = all_.opportunities[static_cast<std::size_t>(i % size_.companies)].company;
    one.title = sentence(2);
    one.role = i % 4 == 0 ? Role::hiring_manager : Role::interviewer;
    if (i % 3 != 0) one.email = fmt::format("p{}@example.org", i);
    all_.people.push_back(std::move(one));
  }

  Person& person_of(int company, int turn) {
    const int there = size_.people / size_.companies;
    return all_.people[static_cast<std::size_t>(company + turn % there * size_.companies)];
  }

  void add_interview(int i) {
    const int company = i % size_.companies;
    Interview one;
    one.id = next<InterviewId>();
    one.ref = fmt::format("i{}", i);
    one.opportunity = all_.opportunities[static_cast<std::size_t>(company)].id;
    one.round = fmt::format("{}", 1 + i / size_.companies);
    one.format = i % 2 == 0 ? Format::video : Format::onsite;
    // Two a day, the last of them in ten days.
    one.starts =
        plus_minutes(*parse_time("2026-05-03T10:00:00+01:00"), -std::int64_t{720} * (size_.interviews - 1 - i));
    one.ends = plus_minutes(*one.starts, 45);
    for (int k = 0; k < 3; ++k) {
      Person& person = person_of(company, i / size_.companies + k);
      one.people.push_back({next<AttendeeId>(), person.id, AttendedAs::interviewer, Met::video, ""});
      person.details.push_back({next<DetailId>(), one.id, sentence(6), topics[static_cast<std::size_t>(below(6))], ""});
      person.cares_about.push_back({next<CaredAboutId>(), one.id, sentence(5), 1 + below(3), ""});
    }
    for (int k = 0; k < 8; ++k) add_asked(one, k);
    for (int k = 0; k < 2; ++k) add_concern(one, k);
    one.documents.push_back({next<DocumentId>(), sentence(2), Direction::promised, When(*one.ends), {}, {}, ""});
    one.feeling = 1 + below(5);
    one.learned = sentence(12);
    one.dump = sentence(80);
    all_.interviews.push_back(std::move(one));
  }

  void add_asked(Interview& at, int k) {
    Asked one;
    one.id = next<AskedId>();
    one.text = fmt::format("Tell me about {}?", sentence(6));
    one.by = at.people[static_cast<std::size_t>(k % 3)].person;
    one.answer = sentence(25);
    one.rating = 1 + below(5);
    one.received = below(5) - 2;
    if (k % 2 == 0) {
      Question known;
      known.id = next<QuestionId>();
      known.ref = fmt::format("q{}", all_.questions.size());
      known.text = one.text;
      known.category = static_cast<Category>(1 + below(12));
      known.source = QuestionSource::asked;
      one.question = known.id;
      all_.questions.push_back(std::move(known));
    }
    at.asked.push_back(std::move(one));
  }

  void add_concern(Interview& at, int k) {
    Concern one;
    one.id = next<ConcernId>();
    one.by = at.people[static_cast<std::size_t>(k)].person;
    one.text = sentence(5);
    one.severity = 1 + below(3);
    one.resolved = k == 0;
    at.concerns.push_back(std::move(one));
  }

  CrowdSize size_;
  exchange::Interchange all_;
  std::mt19937 chance_{11};
  std::int64_t last_id_ = 0;
};

}  // namespace

exchange::Interchange make_crowd(const CrowdSize& size) { return Crowd(size).made(); }

}  // namespace afterword::bench
