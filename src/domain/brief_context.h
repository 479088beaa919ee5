// What composing a brief goes by: which meetings belong to it, who comes, and how a source is said. Inside brief*.cpp.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "domain/brief.h"

namespace afterword::domain {

struct Meeting {
  const Interview* interview = nullptr;
  const Opportunity* opportunity = nullptr;  ///< nullptr: unknown
};

class BriefContext {
 public:
  explicit BriefContext(const BriefInput& given);

  /// Whether there is what the page is for.
  bool found() const { return for_person() ? about_ != nullptr : subject_ != nullptr; }
  bool for_person() const { return !input.interview; }
  /// The interview of the page; for a person: their next one, or nullptr.
  const Interview* subject() const { return subject_; }
  const Person* about() const { return about_; }
  const Opportunity* opportunity() const { return opportunity_; }
  /// Every interview of the company, oldest first, the page's own included.
  const std::vector<Meeting>& meetings() const { return meetings_; }
  /// Where what somebody said is taken from: the company's meetings; for a person every one they took part in.
  const std::vector<Meeting>& heard() const { return for_person() ? theirs_ : meetings_; }
  /// The meeting before the page's interview; for a person the latest one that is over. Or nullptr.
  const Interview* last() const { return last_; }

  const Person* person(PersonId id) const;
  const Interview* interview(InterviewId id) const;
  /// Said by the person of the page, where it is for one.
  bool counts(const Interview& there, PersonId by) const;
  /// A personal thing noted at `where` (or nowhere in particular) belongs on the page.
  bool belongs(const Person& whose, InterviewId where) const;
  /// Will be there; everybody, as long as nobody is listed.
  bool comes(PersonId id) const { return coming_.empty() || coming_.contains(id); }
  bool nobody_listed() const { return coming_.empty(); }
  /// An interview of this company, and not only of one that goes by no name.
  bool is_of_company(const Opportunity* other) const;
  BriefSource source(PersonId by, const Interview& there) const;

  const BriefInput& input;

 private:
  void find_meetings();
  void find_last();
  const Opportunity* opportunity_of(const Interview& interview) const;

  const Interview* subject_ = nullptr;
  const Person* about_ = nullptr;
  const Opportunity* opportunity_ = nullptr;
  const Interview* last_ = nullptr;
  std::vector<Meeting> meetings_, theirs_;
  std::set<PersonId> coming_;
};

/// When an interview is or was; one without a date counts from when it was recorded (its id begins with that).
std::int64_t moment_of(const Interview& interview);
/// "second round", else "7 October", else "an interview".
std::string meeting_words(const Interview& interview);
/// Puts a source in unless the same person said it at the same place.
void add_source(std::vector<BriefSource>& sources, BriefSource source);

// The parts of the page, each in its own file.
std::vector<BriefItem> brief_concerns(const BriefContext& context);
void brief_questions(const BriefContext& context, Brief& page);
std::vector<BriefPerson> brief_people(const BriefContext& context);
std::vector<BriefItem> brief_closing(const BriefContext& context, const std::vector<BriefPerson>& people);
std::vector<BriefFact> brief_logistics(const BriefContext& context);

}  // namespace afterword::domain
