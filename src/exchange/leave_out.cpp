// A record that the document has stays there when its row is left out, so whatever points to it still holds.
#include "exchange/leave_out.h"

#include <cstdint>
#include <set>
#include <unordered_map>
#include <utility>

namespace afterword::exchange {
namespace {

using domain::Noun;
using Kind = FileRow::Kind;

constexpr Noun noun_of(domain::OpportunityId) { return Noun::opportunity; }
constexpr Noun noun_of(domain::PersonId) { return Noun::person; }
constexpr Noun noun_of(domain::InterviewId) { return Noun::interview; }
constexpr Noun noun_of(domain::QuestionId) { return Noun::question; }

bool has(const IdSpace& document, domain::OpportunityId id) { return document.opportunity(id) != nullptr; }
bool has(const IdSpace& document, domain::PersonId id) { return document.person(id) != nullptr; }
bool has(const IdSpace& document, domain::InterviewId id) { return document.interview(id) != nullptr; }
bool has(const IdSpace& document, domain::QuestionId id) { return document.question(id) != nullptr; }

using Key = std::pair<Noun, std::int64_t>;

/// The rows of a file by the records that they bring, those alone that are new to the document.
class NewRows {
 public:
  NewRows(const Interchange& file, const IdSpace& document) {
    std::size_t row = 0;
    add(file.opportunities, document, row);
    add(file.people, document, row);
    add(file.interviews, document, row);
    add(file.questions, document, row);
  }
  template <class Id>
  void need(std::vector<std::size_t>& needs, Id id) const {
    const auto found = rows_.find(id.value);
    if (id && found != rows_.end() && found->second.first == noun_of(id)) needs.push_back(found->second.second);
  }

 private:
  template <class Record>
  void add(const std::vector<Record>& list, const IdSpace& document, std::size_t& row) {
    for (const Record& record : list) {
      if (!has(document, record.id)) rows_.insert({record.id.value, {noun_of(record.id), row}});
      ++row;
    }
  }
  std::unordered_map<std::int64_t, std::pair<Noun, std::size_t>> rows_;
};

/// Takes records out of the lists of a file, and remembers those that are nowhere then.
class Rest {
 public:
  Rest(Interchange file, const IdSpace& document) : file_(std::move(file)), document_(document) {}

  Interchange of(const std::vector<bool>& out) {
    std::size_t row = 0;
    take_out(file_.opportunities, out, row, [](const auto&) {});
    take_out(file_.people, out, row, [this](const domain::Person& person) { forget_rows(person); });
    take_out(file_.interviews, out, row, [](const auto&) {});
    take_out(file_.questions, out, row, [](const auto&) {});
    drop(file_.notes, out, row);
    drop(file_.tasks, out, row);
    if (file_.settings && out[row++]) file_.settings.reset();
    if (row < out.size() && out[row]) file_.extra = document_.extra();
    for (auto& person : file_.people) mend(person);
    for (auto& interview : file_.interviews) mend(interview);
    return std::move(file_);
  }

 private:
  template <class Record>
  static void drop(std::vector<Record>& list, const std::vector<bool>& out, std::size_t& row) {
    std::erase_if(list, [&](const Record&) { return out[row++]; });
  }
  template <class Record, class Note>
  void take_out(std::vector<Record>& list, const std::vector<bool>& out, std::size_t& row, const Note& note) {
    std::size_t at = row;
    for (const Record& record : list) {
      if (!out[at++]) continue;
      note(record);
      if (!has(document_, record.id)) nowhere_.insert({noun_of(record.id), record.id.value});
    }
    drop(list, out, row);
  }
  /// What the document does not have of the lists of somebody who stays out.
  void forget_rows(const domain::Person& person) {
    for (const auto& detail : person.details) nowhere_.insert({Noun::detail, detail.id.value});
    for (const auto& cared : person.cares_about) nowhere_.insert({Noun::cared_about, cared.id.value});
    const domain::Person* now = document_.person(person.id);
    if (now == nullptr) return;
    for (const auto& detail : now->details) nowhere_.erase({Noun::detail, detail.id.value});
    for (const auto& cared : now->cares_about) nowhere_.erase({Noun::cared_about, cared.id.value});
  }

  template <class Id>
  bool lost(Id id) const {
    return id && nowhere_.contains({noun_of(id), id.value});
  }
  template <class Id>
  void mend(Id& pointer) const requires requires {
    pointer.value;
  }
  {
    if (lost(pointer)) pointer = {};
  }
  void mend(domain::Person& person) const {
    for (auto& detail : person.details) mend(detail.interview);
    for (auto& cared : person.cares_about) mend(cared.interview);
  }
  void mend(domain::Interview& interview) {
    for (const auto& attendee : interview.people)
      if (lost(attendee.person)) nowhere_.insert({Noun::attendee, attendee.id.value});
    std::erase_if(interview.people, [this](const auto& attendee) { return lost(attendee.person); });
    for (auto& asked : interview.asked) mend(asked.by), mend(asked.question);
    for (auto& concern : interview.concerns) mend(concern.by);
    for (auto& mark : interview.recall)
      if (nowhere_.contains({mark.item_noun, mark.item})) mark.item_noun = Noun::none, mark.item = 0;
  }

  Interchange file_;
  const IdSpace& document_;
  std::set<Key> nowhere_;
};

}  // namespace

std::vector<FileRow> rows_of(const Interchange& file, const IdSpace& document) {
  std::vector<FileRow> rows;
  const auto add = [&](Kind kind, std::size_t count) {
    for (std::size_t at = 0; at < count; ++at) rows.push_back({kind, at});
  };
  add(Kind::opportunity, file.opportunities.size());
  add(Kind::person, file.people.size());
  add(Kind::interview, file.interviews.size());
  add(Kind::question, file.questions.size());
  add(Kind::note, file.notes.size());
  add(Kind::task, file.tasks.size());
  add(Kind::settings, file.settings ? 1 : 0);
  add(Kind::unknown, file.extra != document.extra() ? 1 : 0);
  return rows;
}

std::vector<std::vector<std::size_t>> rows_needed(const Interchange& file, const IdSpace& document) {
  const NewRows rows(file, document);
  std::vector<std::vector<std::size_t>> needed(rows_of(file, document).size());
  std::size_t row = file.opportunities.size() + file.people.size();
  for (const auto& interview : file.interviews) rows.need(needed[row++], interview.opportunity);
  row += file.questions.size();
  for (const auto& note : file.notes) rows.need(needed[row], note.interview), rows.need(needed[row++], note.person);
  for (const auto& task : file.tasks) rows.need(needed[row], task.interview), rows.need(needed[row++], task.person);
  return needed;
}

Interchange without(Interchange file, const std::vector<std::size_t>& rows, const IdSpace& document) {
  const auto needed = rows_needed(file, document);
  std::vector<bool> out(needed.size());
  for (const std::size_t row : rows)
    if (row < out.size()) out[row] = true;
  // What is needed stands further up.
  for (std::size_t row = 0; row < needed.size(); ++row)
    for (const std::size_t need : needed[row])
      if (out[need]) out[row] = true;
  return Rest(std::move(file), document).of(out);
}

}  // namespace afterword::exchange
