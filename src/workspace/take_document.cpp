// What a person needs to tell one record from another, and what would become of it.
#include "workspace/take_document.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <utility>

#include "domain/dates.h"
#include "domain/names.h"
#include "domain/text.h"
#include "exchange/leave_out.h"
#include "store/nouns.h"
#include "workspace/question_sets.h"

namespace afterword::workspace {
namespace {

using domain::Interview;
using domain::Opportunity;
using domain::Person;
using domain::Question;
using domain::Result;
using State = ImportRow::State;
using Kind = ImportRow::Kind;

std::string joined(const std::vector<std::string>& parts, std::string_view between = ", ") {
  std::string all;
  for (const auto& part : parts)
    if (!domain::trim(part).empty()) all += (all.empty() ? "" : std::string(between)) + part;
  return all;
}

template <class Enum>
std::string spoken(Enum value) {
  std::string text(domain::word(value));
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

/// A part of a record that may change by itself.
template <class Record>
struct Part {
  std::string_view name;
  bool (*same)(const Record&, const Record&);
};
template <class Record, auto... Members>
bool same(const Record& a, const Record& b) {
  return ((a.*Members == b.*Members) && ...);
}

constexpr auto parts_of(const Opportunity*) {
  using O = Opportunity;
  return std::to_array<Part<O>>({{"company", same<O, &O::company>},
                                 {"position", same<O, &O::role>},
                                 {"stage", same<O, &O::stage>},
                                 {"outcome", same<O, &O::outcome>},
                                 {"research", same<O, &O::research>},
                                 {"notes", same<O, &O::notes, &O::source>}});
}
constexpr auto parts_of(const Person*) {
  using P = Person;
  return std::to_array<Part<P>>({{"name", same<P, &P::name, &P::pronounced, &P::other_names>},
                                 {"position", same<P, &P::title, &P::company, &P::role>},
                                 {"address", same<P, &P::email, &P::phone, &P::address, &P::linkedin, &P::prefers>},
                                 {"personal details", same<P, &P::details>},
                                 {"what they care about", same<P, &P::cares_about>}});
}
constexpr auto parts_of(const Interview*) {
  using I = Interview;
  return std::to_array<Part<I>>({{"opportunity", same<I, &I::opportunity>},
                                 {"time and place", same<I, &I::starts, &I::ends, &I::place, &I::round, &I::format>},
                                 {"people", same<I, &I::people>},
                                 {"questions asked", same<I, &I::asked>},
                                 {"concerns", same<I, &I::concerns>},
                                 {"documents", same<I, &I::documents>},
                                 {"what comes next", same<I, &I::next, &I::closing>},
                                 {"what was learned", same<I, &I::learned, &I::feeling, &I::not_mentioned>},
                                 {"raw page", same<I, &I::dump, &I::recall>}});
}
constexpr auto parts_of(const Question*) {
  using Q = Question;
  return std::to_array<Part<Q>>({{"question", same<Q, &Q::text>},
                                 {"wordings", same<Q, &Q::variants>},
                                 {"kind and tags", same<Q, &Q::category, &Q::tags>},
                                 {"answer", same<Q, &Q::answer, &Q::star>},
                                 {"notes", same<Q, &Q::notes>},
                                 {"checklist", same<Q, &Q::wants, &Q::points, &Q::mistakes>},
                                 {"practices", same<Q, &Q::reviews, &Q::suspended>}});
}
constexpr auto parts_of(const domain::Note*) {
  using N = domain::Note;
  return std::to_array<Part<N>>({{"letter", same<N, &N::subject, &N::body>},
                                 {"addressee", same<N, &N::person, &N::interview>},
                                 {"whether it was sent", same<N, &N::sent>}});
}
constexpr auto parts_of(const domain::Task*) {
  using T = domain::Task;
  return std::to_array<Part<T>>({{"days", same<T, &T::opens, &T::due, &T::snoozed>},
                                 {"whether it is done", same<T, &T::done, &T::dropped, &T::reason>}});
}

template <class Record>
std::string changes_words(const Record& before, const Record& after) {
  std::vector<std::string> changed;
  for (const auto& part : parts_of(&after))
    if (!part.same(before, after)) changed.emplace_back(part.name);
  return changed.empty() ? "Would change how it is filed" : "Would change: " + domain::listed(changed);
}

/// The state of a record, and a sentence on it.
template <class Record>
void compare(ImportRow& row, const std::optional<Record>& before, const Record& after) {
  row.state = !before ? State::fresh : *before == after ? State::there : State::changes;
  row.why = !before            ? "Would be added"
            : *before == after ? "Is here already and stays as it is"
                               : changes_words(*before, after);
}

class FileRows {
 public:
  FileRows(store::Connection& connection, const exchange::IdSpace& ids, const exchange::Interchange& file,
           const domain::Time& now)
      : connection_(connection), ids_(ids), file_(file), now_(now) {
    for (const auto& one : file.opportunities) companies_[one.id.value] = one.company;
    for (const auto& one : file.people) people_[one.id.value] = one.name;
    for (const auto& one : file.interviews) interviews_[one.id.value] = name_of(one);
  }

  std::vector<ImportRow> rows() {
    add(file_.opportunities);
    add(file_.people);
    add(file_.interviews);
    add(file_.questions);
    add(file_.notes);
    add(file_.tasks);
    if (file_.settings) settings();
    if (file_.extra != ids_.extra()) unknown();
    needs();
    return std::move(rows_);
  }

 private:
  template <class Record>
  void add(const std::vector<Record>& list) {
    for (const Record& record : list) {
      ImportRow& row = rows_.emplace_back();
      compare(row, store::load(connection_, record.id), record);
      describe(row, record);
      if (domain::trim(row.text).empty()) row.text = row.what + " without a name";
    }
  }

  void describe(ImportRow& row, const Opportunity& one) const {
    row.kind = Kind::opportunity;
    row.what = "Opportunity";
    row.text = joined({one.company, one.role});
    row.answer = joined({spoken(one.stage), one.source});
  }
  void describe(ImportRow& row, const Person& one) const {
    row.kind = Kind::person;
    row.what = "Person";
    row.text = one.name;
    row.answer = joined({one.title, one.company, spoken(one.role), one.email});
  }
  void describe(ImportRow& row, const Interview& one) {
    row.kind = Kind::interview;
    row.what = one.debriefed ? "Debrief" : "Interview";
    row.text = interviews_[one.id.value];
    std::vector<std::string> held;
    const auto count = [&](std::size_t n, std::string_view word, std::string_view many = {}) {
      if (n > 0) held.push_back(domain::counted(n, word, many));
    };
    count(one.people.size(), "person", "people");
    count(one.asked.size(), "question asked", "questions asked");
    count(one.concerns.size(), "concern");
    count(one.documents.size(), "document");
    row.answer = joined(held);
  }
  void describe(ImportRow& row, const Question& one) const {
    row.kind = Kind::question;
    row.what = "Question";
    row.text = one.text;
    row.category = one.category;
    row.tags = one.tags;
    row.answer = one.answer;
  }
  void describe(ImportRow& row, const domain::Note& one) {
    row.kind = Kind::letter;
    row.what = "Letter";
    row.text = one.subject.empty() ? domain::capitalised(spoken(one.kind)) : one.subject;
    row.answer = joined({about(one.person, one.interview), one.sent ? "sent" : "not sent"});
  }
  void describe(ImportRow& row, const domain::Task& one) {
    row.kind = Kind::step;
    row.what = "Step";
    row.text = domain::capitalised(spoken(one.kind));
    const bool dropped = !domain::to_string(one.dropped).empty(), done = !domain::to_string(one.done).empty();
    row.answer = joined({about(one.person, one.interview), done ? "done" : dropped ? "dropped" : ""});
  }
  void settings() {
    ImportRow& row = rows_.emplace_back();
    row.kind = Kind::settings;
    row.what = "Settings";
    row.text = "Your name, addresses and days off";
    row.answer = joined({file_.settings->me.name, file_.settings->me.email});
    const bool same = *file_.settings == *ids_.settings();
    row.state = same ? State::there : State::changes;
    row.why = same ? "Is here already and stays as it is" : "Would change your settings";
  }
  void unknown() {
    ImportRow& row = rows_.emplace_back();
    row.kind = Kind::settings;
    row.what = "Other";
    row.text = "What this version does not know";
    row.state = State::changes;
    row.why = "Is kept beside the rest and exported again";
  }

  using Names = std::unordered_map<std::int64_t, std::string>;
  /// By the file, else as it is recorded; each is looked up once.
  template <class Id, class Name>
  const std::string& name_in(Names& names, Id id, const Name& name) const {
    const auto [at, fresh] = names.try_emplace(id.value);
    if (fresh && id)
      if (const auto now = store::load(connection_, id)) at->second = name(*now);
    return at->second;
  }
  std::string name_of(const Interview& one) {
    const auto& time = one.starts ? one.starts : one.ends;
    return joined({name_in(companies_, one.opportunity, [](const Opportunity& of) { return of.company; }), one.round,
                   time ? domain::dated(domain::date_of(*time), domain::date_of(now_)) : std::string()});
  }
  std::string about(domain::PersonId person, domain::InterviewId interview) {
    const auto& who = name_in(people_, person, [](const Person& one) { return one.name; });
    const auto& which = name_in(interviews_, interview, [this](const Interview& one) { return name_of(one); });
    return joined({who.empty() ? "" : "to " + who, which.empty() ? "" : "after " + which});
  }

  /// Which rows go with which, and how many each takes along.
  void needs() {
    const auto needed = exchange::rows_needed(file_, ids_);
    std::vector<std::vector<std::size_t>> goes_with(needed.size());  // also by way of others
    std::vector<std::array<std::size_t, 3>> taken(needed.size());    // interviews, letters, steps
    for (std::size_t row = 0; row < needed.size(); ++row) {
      std::set<std::size_t> all;
      for (const std::size_t need : needed[row]) {
        all.insert(need);
        all.insert(goes_with[need].begin(), goes_with[need].end());
      }
      goes_with[row].assign(all.begin(), all.end());
      const Kind kind = rows_[row].kind;
      const std::size_t place = kind == Kind::interview ? 0 : kind == Kind::letter ? 1 : 2;
      for (const std::size_t one : all) ++taken[one][place];
      rows_[row].needs = needed[row];
    }
    for (std::size_t row = 0; row < needed.size(); ++row) {
      std::vector<std::string> words;
      for (const auto& [n, word] : {std::pair{taken[row][0], "interview"}, std::pair{taken[row][1], "letter"},
                                    std::pair{taken[row][2], "step"}})
        if (n > 0) words.push_back(domain::counted(n, word));
      if (!words.empty()) rows_[row].why += ". Left out, it takes along " + domain::listed(words);
    }
  }

  store::Connection& connection_;
  const exchange::IdSpace& ids_;
  const exchange::Interchange& file_;
  const domain::Time now_;
  Names companies_, people_, interviews_;
  std::vector<ImportRow> rows_;
};

}  // namespace

Result<void> prepare_document(const exchange::Source& file, const ImportOptions& options, ImportBatch& batch) {
  batch.documents.push_back(file);
  batch.leave_out = options.leave_out;
  return {};
}

Result<void> prepare_set(const exchange::Source& file, const ImportOptions& options, ImportBatch& batch) {
  auto set = exchange::read_question_set(file);
  if (!set) return set.error();
  const std::set<std::size_t> out(options.leave_out.begin(), options.leave_out.end());
  std::size_t row = 0;
  std::erase_if(set->questions, [&](const Question&) { return out.contains(row++); });
  batch.sets.push_back(std::move(*set));
  return {};
}

ImportPreview preview_of(store::Connection& connection, const exchange::IdSpace& ids, const exchange::Interchange& file,
                         const domain::Time& now) {
  ImportPreview preview;
  preview.kind = "Afterword file";
  preview.rows = FileRows(connection, ids, file, now).rows();
  if (auto remark = hidden_in(file); !remark.empty()) preview.remarks.push_back(std::move(remark));
  return preview;
}

ImportPreview preview_of(store::Connection& connection, const exchange::QuestionSet& set, const store::NewId& new_id) {
  ImportPreview preview;
  preview.kind = "Question set" + (set.title.empty() ? "" : " “" + set.title + "”");
  const SetChanges changes = changes_of(connection, set, false, {}, new_id);
  auto changed = changes.changed.begin();
  for (std::size_t i = 0; i < set.questions.size(); ++i) {
    const Question& question = set.questions[i];
    ImportRow& row = preview.rows.emplace_back();
    row.text = question.text;
    row.category = question.category;
    row.tags = question.tags;
    row.answer = question.wants;
    switch (changes.fates[i]) {
      case SetChanges::Fate::added:
        row.why = "Would be added";
        break;
      case SetChanges::Fate::changed:
        row.state = State::fills;
        row.why = "Is in the bank already. " + changes_words(changed->before, changed->after);
        ++changed;
        break;
      case SetChanges::Fate::unchanged:
      case SetChanges::Fate::deleted:
        row.state = State::there;
        row.why = "Is in the bank already and stays as it is";
        break;
    }
  }
  return preview;
}

std::string hidden_in(const exchange::Interchange& file) {
  std::vector<std::string> names;
  for (const auto& person : file.people) names.push_back(person.name);
  for (const auto& opportunity : file.opportunities) names.push_back(opportunity.company);
  return domain::hidden_in_names(names, "they are kept, and written out like this");
}

}  // namespace afterword::workspace
