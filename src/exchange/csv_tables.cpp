#include "exchange/csv_tables.h"

#include <algorithm>
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
std::string answer(const std::optional<bool>& flag) { return flag ? text(*flag) : ""; }
std::string seconds(const std::optional<double>& value) {
  return value ? std::to_string(static_cast<long long>(*value + 0.5)) : "";
}

std::string on_lines(const std::vector<std::string>& texts) {
  std::string out;
  for (const auto& one : texts) out += (out.empty() ? "" : "\n") + one;
  return out;
}

/// A list in one cell, an item a line; the further lines of an item are moved in, so that it is one on the way back.
std::string on_item_lines(const std::vector<std::string>& texts) {
  std::string out;
  for (const auto& one : texts) {
    out += out.empty() ? "" : "\n";
    for (const char c : one) out += c == '\n' ? std::string("\n  ") : std::string(1, c);
  }
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

Rows research(const Interchange& all, const Lookup& of) {
  Rows rows{{"opportunity", "company", "at", "text", "url"}};
  for (const auto& opportunity : all.opportunities)
    for (const auto& one : opportunity.research)
      rows.push_back({of.id(opportunity.id), opportunity.company, text(one.at), one.text, one.url});
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

Rows details(const Interchange& all, const Lookup& of) {
  Rows rows{{"person", "name", "interview", "text", "topic", "may_be_mentioned"}};
  for (const auto& person : all.people)
    for (const auto& one : person.details)
      rows.push_back({of.id(person.id), person.name, of.id(one.interview), one.text, one.topic, answer(one.mention)});
  return rows;
}

Rows cares_about(const Interchange& all, const Lookup& of) {
  Rows rows{{"person", "name", "interview", "text", "weight"}};
  for (const auto& person : all.people)
    for (const auto& one : person.cares_about)
      rows.push_back({of.id(person.id), person.name, of.id(one.interview), one.text, std::to_string(one.weight)});
  return rows;
}

Rows attended(const Interchange& all, const Lookup& of) {
  Rows rows{{"interview", "company", "person", "name", "as", "met"}};
  for (const auto& interview : all.interviews)
    for (const auto& one : interview.people)
      rows.push_back({of.id(interview.id), of.name(interview.id), of.id(one.person), of.name(one.person),
                      text(word(one.as)), text(word(one.met))});
  return rows;
}

Rows interviews(const Interchange& all, const Lookup& of) {
  Rows rows{{"id",
             "opportunity",
             "company",
             "round",
             "format",
             "place",
             "starts",
             "ends",
             "debriefed",
             "people",
             "questions",
             "concerns",
             "feeling",
             "learned",
             "decision_by",
             "hear_by",
             "fill_by",
             "next_steps",
             "next_outline",
             "asked_for_job",
             "voiced_interest",
             "said_follow_up",
             "asked_timeline",
             "asked_materials",
             "mentioned_others",
             "not_mentioned",
             "raw_page"}};
  for (const auto& one : all.interviews) {
    std::vector<std::string> there;
    for (const auto& attendee : one.people) there.push_back(of.name(attendee.person));
    std::vector<std::string> unsaid;
    for (const auto& asset : one.not_mentioned) unsaid.push_back(asset.text);
    const auto& closing = one.closing;
    rows.push_back({ref(Noun::interview, one),
                    of.id(one.opportunity),
                    of.name(one.opportunity),
                    one.round,
                    text(word(one.format)),
                    one.place,
                    text(one.starts),
                    text(one.ends),
                    text(one.debriefed),
                    on_lines(there),
                    std::to_string(one.asked.size()),
                    std::to_string(one.concerns.size()),
                    text(one.feeling),
                    one.learned,
                    text(one.next.decision_by),
                    text(one.next.hear_by),
                    text(one.next.fill_by),
                    on_lines(one.next.process),
                    one.next.outline,
                    answer(closing.asked_for_job),
                    answer(closing.voiced_interest),
                    answer(closing.said_follow_up),
                    answer(closing.asked_timeline),
                    answer(closing.asked_materials),
                    answer(closing.mentioned_others),
                    on_lines(unsaid),
                    one.dump});
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
             "last_rating", "situation", "task", "action", "result", "wants", "points", "mistakes"}};
  for (const auto& one : all.questions) {
    const domain::Review* last = nullptr;
    for (const auto& review : one.reviews)
      if (last == nullptr || review.at >= last->at) last = &review;
    rows.push_back({ref(Noun::question, one), one.text, on_item_lines(one.variants), text(word(one.category)),
                    on_lines(one.tags), one.answer, one.notes, text(word(one.source)), text(one.suspended),
                    std::to_string(one.reviews.size()), last == nullptr ? "" : std::to_string(last->rating),
                    one.star.situation, one.star.task, one.star.action, one.star.result, one.wants,
                    on_item_lines(one.points), on_item_lines(one.mistakes)});
  }
  return rows;
}

Rows practice(const Interchange& all, const Lookup& of) {
  Rows rows{{"question", "question_text", "at", "predicted", "rating", "seconds", "mode", "text", "points_made"}};
  for (const auto& question : all.questions)
    for (const auto& one : question.reviews)
      rows.push_back({of.id(question.id), question.text, domain::to_string(one.at), text(one.predicted),
                      std::to_string(one.rating), seconds(one.seconds), text(word(one.mode)), one.text, one.made});
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
  Rows rows{{"kind", "person", "company", "interview", "opens", "due", "done", "dropped", "reason", "put_off_until"}};
  for (const auto& one : all.tasks)
    rows.push_back({text(word(one.kind)), of.name(one.person), of.name(one.interview), of.id(one.interview),
                    text(one.opens), text(one.due), text(one.done), text(one.dropped), one.reason, text(one.snoozed)});
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
                                              {"research", research},
                                              {"people", people},
                                              {"details", details},
                                              {"cares_about", cares_about},
                                              {"interviews", interviews},
                                              {"attended", attended},
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

bool is_own_question_header(const CsvRow& header) {
  constexpr std::size_t first_columns = 11;  // of the table's first version
  const CsvRow now = questions({}, Lookup({})).front();
  return (header.size() == now.size() || header.size() == first_columns) &&
         std::equal(header.begin(), header.end(), now.begin());
}

}  // namespace afterword::exchange
