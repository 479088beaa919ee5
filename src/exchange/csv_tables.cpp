#include "exchange/csv_tables.h"

#include <array>
#include <map>

#include "domain/names.h"
#include "exchange/insights_table.h"

namespace afterword::exchange {
namespace {

using domain::Noun;
using Rows = std::vector<CsvRow>;

std::string text(std::string_view word) { return std::string(word); }
std::string text(const std::optional<domain::Time>& time) { return time ? domain::to_string(*time) : ""; }
std::string text(const domain::When& when) { return domain::to_string(when); }
std::string text(const std::optional<int>& number) { return number ? std::to_string(*number) : ""; }
std::string text(bool flag) { return flag ? "yes" : "no"; }
std::string seconds(const std::optional<double>& value) {
  return value ? std::to_string(static_cast<long long>(*value + 0.5)) : "";
}

std::string joined(const std::vector<std::string>& texts) {
  std::string out;
  for (const auto& one : texts) out += (out.empty() ? "" : "\n") + one;
  return out;
}

template <class Record>
std::string ref(Noun noun, const Record& record) {
  return record.ref.empty() ? made_ref(noun, record.id.value) : record.ref;
}

/// Refs and names by id, for what points to a record.
class Lookup {
 public:
  explicit Lookup(const Interchange& document) {
    for (const auto& one : document.opportunities)
      refs_[one.id.value] = ref(Noun::opportunity, one), names_[one.id.value] = one.company;
    for (const auto& one : document.people)
      refs_[one.id.value] = ref(Noun::person, one), names_[one.id.value] = one.name;
    for (const auto& one : document.interviews) {
      refs_[one.id.value] = ref(Noun::interview, one);
      names_[one.id.value] = names_[one.opportunity.value];
    }
    for (const auto& one : document.questions) refs_[one.id.value] = ref(Noun::question, one);
  }
  template <class Id>
  std::string id(Id of) const {
    return found(refs_, of.value);
  }
  /// A person's; of an opportunity or an interview the company.
  template <class Id>
  std::string name(Id of) const {
    return found(names_, of.value);
  }

 private:
  static std::string found(const std::map<std::int64_t, std::string>& in, std::int64_t id) {
    const auto at = in.find(id);
    return at == in.end() ? std::string() : at->second;
  }
  std::map<std::int64_t, std::string> refs_, names_;
};

Rows opportunities(const Interchange& all, const Lookup&) {
  Rows rows{{"id", "company", "role", "stage", "source", "outcome_at", "outcome", "notes"}};
  for (const auto& one : all.opportunities)
    rows.push_back({ref(Noun::opportunity, one), one.company, one.role, text(word(one.stage)), one.source,
                    one.outcome ? text(one.outcome->at) : "", one.outcome ? one.outcome->text : "", one.notes});
  return rows;
}

Rows people(const Interchange& all, const Lookup&) {
  Rows rows{{"id", "name", "pronounced", "other_names", "title", "company", "role", "email", "phone", "address",
             "linkedin", "prefers", "card"}};
  for (const auto& one : all.people)
    rows.push_back({ref(Noun::person, one), one.name, one.pronounced, one.other_names, one.title, one.company,
                    text(word(one.role)), one.email, one.phone, one.address, one.linkedin, text(word(one.prefers)),
                    text(one.card)});
  return rows;
}

Rows interviews(const Interchange& all, const Lookup& of) {
  Rows rows{{"id", "opportunity", "company", "round", "format", "place", "starts", "ends", "debriefed", "people",
             "questions", "concerns", "feeling", "learned", "decision_by", "hear_by"}};
  for (const auto& one : all.interviews) {
    std::vector<std::string> there;
    for (const auto& attendee : one.people) there.push_back(of.name(attendee.person));
    rows.push_back({ref(Noun::interview, one), of.id(one.opportunity), of.name(one.opportunity), one.round,
                    text(word(one.format)), one.place, text(one.starts), text(one.ends), text(one.debriefed),
                    joined(there), std::to_string(one.asked.size()), std::to_string(one.concerns.size()),
                    text(one.feeling), one.learned, text(one.next.decision_by), text(one.next.hear_by)});
  }
  return rows;
}

Rows asked(const Interchange& all, const Lookup& of) {
  Rows rows{{"interview", "company", "place", "question", "text", "by", "answer", "rating", "received", "mitigation",
             "better"}};
  for (const auto& interview : all.interviews)
    for (std::size_t i = 0; i < interview.asked.size(); ++i) {
      const auto& one = interview.asked[i];
      rows.push_back({of.id(interview.id), of.name(interview.id), std::to_string(i + 1), of.id(one.question), one.text,
                      of.name(one.by), one.answer, text(one.rating), text(one.received), one.mitigation, one.better});
    }
  return rows;
}

Rows concerns(const Interchange& all, const Lookup& of) {
  Rows rows{{"interview", "company", "by", "text", "severity", "response", "rebuttal", "resolved"}};
  for (const auto& interview : all.interviews)
    for (const auto& one : interview.concerns)
      rows.push_back({of.id(interview.id), of.name(interview.id), of.name(one.by), one.text, text(one.severity),
                      one.response, one.rebuttal, text(one.resolved)});
  return rows;
}

Rows documents(const Interchange& all, const Lookup& of) {
  Rows rows{{"interview", "company", "name", "direction", "at", "due", "sent"}};
  for (const auto& interview : all.interviews)
    for (const auto& one : interview.documents)
      rows.push_back({of.id(interview.id), of.name(interview.id), one.name, text(word(one.direction)), text(one.at),
                      text(one.due), text(one.sent)});
  return rows;
}

Rows questions(const Interchange& all, const Lookup&) {
  Rows rows{{"id", "text", "variants", "category", "tags", "answer", "notes", "source", "suspended", "practised",
             "last_rating"}};
  for (const auto& one : all.questions) {
    const domain::Review* last = nullptr;
    for (const auto& review : one.reviews)
      if (last == nullptr || review.at >= last->at) last = &review;
    rows.push_back({ref(Noun::question, one), one.text, joined(one.variants), text(word(one.category)),
                    joined(one.tags), one.answer, one.notes, text(word(one.source)), text(one.suspended),
                    std::to_string(one.reviews.size()), last == nullptr ? "" : std::to_string(last->rating)});
  }
  return rows;
}

Rows practice(const Interchange& all, const Lookup& of) {
  Rows rows{{"question", "question_text", "at", "predicted", "rating", "seconds", "mode", "text"}};
  for (const auto& question : all.questions)
    for (const auto& one : question.reviews)
      rows.push_back({of.id(question.id), question.text, domain::to_string(one.at), text(one.predicted),
                      std::to_string(one.rating), seconds(one.seconds), text(word(one.mode)), one.text});
  return rows;
}

Rows letters(const Interchange& all, const Lookup& of) {
  Rows rows{{"id", "kind", "person", "company", "interview", "subject", "body", "channel", "sent"}};
  for (const auto& one : all.notes)
    rows.push_back({ref(Noun::note, one), text(word(one.kind)), of.name(one.person), of.name(one.interview),
                    of.id(one.interview), one.subject, one.body, text(word(one.channel)), text(one.sent)});
  return rows;
}

Rows steps(const Interchange& all, const Lookup& of) {
  Rows rows{{"kind", "person", "company", "interview", "opens", "due", "done", "dropped", "reason"}};
  for (const auto& one : all.tasks)
    rows.push_back({text(word(one.kind)), of.name(one.person), of.name(one.interview), of.id(one.interview),
                    text(one.opens), text(one.due), text(one.done), text(one.dropped), one.reason});
  return rows;
}

Rows insights(const Interchange& all, const Lookup&) {
  domain::InsightInput input;
  for (const auto& one : all.opportunities) input.opportunities.push_back(&one);
  for (const auto& one : all.interviews) input.interviews.push_back(&one);
  for (const auto& one : all.questions) {
    input.questions.push_back(&one);
    for (const auto& review : one.reviews)
      if (review.predicted) input.predicted.push_back({*review.predicted, review.rating});
  }
  return insights_table(domain::insights(input));
}

struct Table {
  std::string_view name;
  Rows (*rows)(const Interchange&, const Lookup&);
};
constexpr auto tables = std::to_array<Table>({{"opportunities", opportunities},
                                              {"people", people},
                                              {"interviews", interviews},
                                              {"asked", asked},
                                              {"concerns", concerns},
                                              {"documents", documents},
                                              {"questions", questions},
                                              {"practice", practice},
                                              {"letters", letters},
                                              {"steps", steps},
                                              {"insights", insights}});

}  // namespace

const std::vector<std::string_view>& csv_tables() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> all;
    for (const Table& table : tables) all.push_back(table.name);
    return all;
  }();
  return names;
}

std::optional<std::vector<CsvRow>> csv_table(std::string_view what, const Interchange& document) {
  for (const Table& table : tables)
    if (table.name == what) return table.rows(document, Lookup(document));
  return std::nullopt;
}

}  // namespace afterword::exchange
