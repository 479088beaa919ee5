// A document in memory: what the workspace is to the reader, without a database.
#pragma once

#include <algorithm>

#include "exchange/interchange.h"

namespace afterword::test {

class MemoryIds : public exchange::IdSpace {
 public:
  exchange::Interchange all;
  std::int64_t next = 1000;

  std::optional<std::int64_t> find(domain::Noun noun, std::string_view ref) const override {
    switch (noun) {
      case domain::Noun::opportunity:
        return find_in(all.opportunities, noun, ref);
      case domain::Noun::person:
        return find_in(all.people, noun, ref);
      case domain::Noun::interview:
        return find_in(all.interviews, noun, ref);
      case domain::Noun::question:
        if (const auto id = find_in(all.questions, noun, ref)) return id;
        for (const auto& question : all.questions)
          if (std::find(question.merged.begin(), question.merged.end(), ref) != question.merged.end())
            return question.id.value;
        return std::nullopt;
      case domain::Noun::note:
        return find_in(all.notes, noun, ref);
      default:
        return std::nullopt;
    }
  }
  bool was_merged(domain::Noun noun, std::string_view ref) const override {
    return noun == domain::Noun::question && std::any_of(all.questions.begin(), all.questions.end(), [&](const auto& question) {
      return std::find(question.merged.begin(), question.merged.end(), ref) != question.merged.end();
    });
  }
  std::optional<std::int64_t> find_seed(std::string_view text) const override {
    for (const auto& question : all.questions)
      if (question.source == domain::QuestionSource::seed && question.text == text) return question.id.value;
    return std::nullopt;
  }
  std::int64_t make(domain::Noun) override { return next++; }
  const domain::Opportunity* opportunity(domain::OpportunityId id) const override { return at(all.opportunities, id); }
  const domain::Person* person(domain::PersonId id) const override { return at(all.people, id); }
  const domain::Interview* interview(domain::InterviewId id) const override { return at(all.interviews, id); }
  const domain::Question* question(domain::QuestionId id) const override { return at(all.questions, id); }
  const domain::Note* note(domain::NoteId id) const override { return at(all.notes, id); }
  std::vector<domain::Task> tasks(domain::StepKind kind, domain::InterviewId interview,
                                  domain::PersonId person) const override {
    std::vector<domain::Task> found;
    for (const auto& task : all.tasks)
      if (task.kind == kind && task.interview == interview && task.person == person) found.push_back(task);
    return found;
  }
  const domain::Settings* settings() const override { return all.settings ? &*all.settings : nullptr; }
  std::string extra() const override { return all.extra; }

  /// Keeps what was read, as an import would.
  void keep(const exchange::Interchange& read) {
    lay_over(all.opportunities, read.opportunities);
    lay_over(all.people, read.people);
    lay_over(all.interviews, read.interviews);
    lay_over(all.questions, read.questions);
    lay_over(all.notes, read.notes);
    lay_over(all.tasks, read.tasks);
    if (read.settings) all.settings = read.settings;
    all.extra = read.extra;
  }

 private:
  template <class Record>
  static std::optional<std::int64_t> find_in(const std::vector<Record>& list, domain::Noun noun, std::string_view ref) {
    for (const auto& record : list)
      if (record.ref == ref || (record.ref.empty() && exchange::made_ref(noun, record.id.value) == ref))
        return record.id.value;
    return std::nullopt;
  }
  template <class Record, class Id>
  static const Record* at(const std::vector<Record>& list, Id id) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const Record& record) { return record.id == id; });
    return found == list.end() ? nullptr : &*found;
  }
  template <class Record>
  static void lay_over(std::vector<Record>& list, const std::vector<Record>& read) {
    for (const auto& record : read) {
      const auto found = std::find_if(list.begin(), list.end(), [&](const Record& r) { return r.id == record.id; });
      if (found == list.end()) {
        list.push_back(record);
      } else {
        *found = record;
      }
    }
  }
};

}  // namespace afterword::test
