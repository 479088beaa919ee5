// The part of a document that belongs to one interview or one person, closed over what it refers to. Lists are never
// cut, so that reading the part back into the same document takes nothing away.
#include <set>

#include "exchange/interchange.h"

namespace afterword::exchange {
namespace {

/// Follows references until nothing new is met.
class Selecting {
 public:
  explicit Selecting(const Interchange& all) : all_(all) {}

  void add(domain::InterviewId id) {
    if (!id || !interviews_.insert(id).second) return;
    for (const auto& interview : all_.interviews)
      if (interview.id == id) follow(interview);
  }

  void add(domain::PersonId id) {
    if (!id || !people_.insert(id).second) return;
    for (const auto& person : all_.people) {
      if (person.id != id) continue;
      for (const auto& detail : person.details) add(detail.interview);
      for (const auto& cared : person.cares_about) add(cared.interview);
    }
  }

  /// The letters and tasks that `belongs` picks, with the people and interviews that they name.
  template <class Belongs>
  void add_letters_and_tasks(const Belongs& belongs) {
    for (const auto& note : all_.notes)
      if (belongs(note.interview, note.person) && notes_.insert(note.id).second) add(note.interview), add(note.person);
    for (const auto& task : all_.tasks)
      if (belongs(task.interview, task.person) && tasks_.insert(task.id).second) add(task.interview), add(task.person);
  }

  Interchange take() const {
    Interchange part;
    pick(all_.opportunities, opportunities_, part.opportunities);
    pick(all_.people, people_, part.people);
    pick(all_.interviews, interviews_, part.interviews);
    pick(all_.questions, questions_, part.questions);
    pick(all_.notes, notes_, part.notes);
    pick(all_.tasks, tasks_, part.tasks);
    return part;
  }

 private:
  void follow(const domain::Interview& interview) {
    opportunities_.insert(interview.opportunity);
    for (const auto& attendee : interview.people) add(attendee.person);
    for (const auto& asked : interview.asked) {
      add(asked.by);
      questions_.insert(asked.question);
    }
    for (const auto& concern : interview.concerns) add(concern.by);
  }

  template <class Record, class Id>
  static void pick(const std::vector<Record>& from, const std::set<Id>& ids, std::vector<Record>& to) {
    for (const Record& record : from)
      if (ids.contains(record.id)) to.push_back(record);
  }

  const Interchange& all_;
  std::set<domain::OpportunityId> opportunities_;
  std::set<domain::PersonId> people_;
  std::set<domain::InterviewId> interviews_;
  std::set<domain::QuestionId> questions_;
  std::set<domain::NoteId> notes_;
  std::set<domain::TaskId> tasks_;
};

bool took_part(const domain::Interview& interview, domain::PersonId person) {
  for (const auto& attendee : interview.people)
    if (attendee.person == person) return true;
  for (const auto& asked : interview.asked)
    if (asked.by == person) return true;
  for (const auto& concern : interview.concerns)
    if (concern.by == person) return true;
  return false;
}

}  // namespace

Interchange select(const Interchange& all, domain::InterviewId interview, domain::PersonId person) {
  if (!interview && !person) return all;
  Selecting selecting(all);
  selecting.add(interview);
  selecting.add(person);
  if (person) {
    for (const auto& one : all.interviews)
      if (took_part(one, person)) selecting.add(one.id);
  }
  selecting.add_letters_and_tasks([&](domain::InterviewId of, domain::PersonId to) {
    return (interview && of == interview) || (person && to == person);
  });
  return selecting.take();
}

}  // namespace afterword::exchange
