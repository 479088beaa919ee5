#include "workspace/take_list.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "domain/merge_questions.h"
#include "domain/text.h"
#include "store/bank.h"
#include "workspace/list_plan.h"

namespace afterword::workspace {
namespace {

using domain::Question;
using domain::Result;
using Fate = PlannedQuestion::Fate;

constexpr auto own = domain::QuestionSource::own;

/// Writes a plan but for the rows that are left out, once.
class ListTaking {
 public:
  ListTaking(TakeInBench& take, exchange::QuestionList& list, const ImportOptions& options, ListReport& report)
      : take_(take),
        list_(list),
        options_(options),
        report_(report),
        skip_(options.leave_out.begin(), options.leave_out.end()),
        place_(list.questions.size(), no_row) {}

  Result<void> run() {
    const auto plan = plan_list(take_.bench.connection, take_.ids, list_, !list_.ours, take_.given_up);
    if (auto wanted = take_.wanted(); !wanted) return wanted;
    report_.recognised = plan.size();
    fresh_.reserve(plan.size());
    for (std::size_t row = 0; row < plan.size(); ++row) {
      if (skip_.contains(row))
        ++report_.left_out;
      else
        row_of(plan[row], row);
    }
    for (auto& [id, change] : changed_)
      store::save(take_.bench.connection, change.after, &change.before, take_.bench.new_id);
    // Ids grow with time and lists show the newest first: so the first of the file gets the largest.
    std::vector<std::int64_t> ids(fresh_.size());
    std::generate(ids.rbegin(), ids.rend(), take_.bench.new_id);
    for (std::size_t i = 0; i < ids.size(); ++i) fresh_[i].id.value = ids[i];
    store::add_questions(take_.bench.connection, fresh_, take_.bench.new_id);
    count();
    return {};
  }

 private:
  struct Change {
    Question before, after;
  };

  void row_of(const PlannedQuestion& plan, std::size_t row) {
    Question& question = list_.questions[row].question;
    const bool all = plan.by_ref || list_.ours;
    switch (plan.fate) {
      case Fate::known:
        ++report_.known;
        return;
      case Fate::fills:
        ++report_.filled;
        if (Change* change = change_of(plan.question)) change->after = gained(std::move(change->after), question, all);
        return;
      case Fate::repeated:
        ++report_.repeated;
        // Where the first was left out, so is this one: it is the same question.
        if (place_[plan.row] != no_row)
          fresh_[place_[plan.row]] = gained(std::move(fresh_[place_[plan.row]]), question, true);
        return;
      case Fate::fresh:
        break;
    }
    if (!plan.like.empty()) report_.doubles.push_back({list_.questions[row].line, question.text, plan.like});
    if (options_.doubles_as_variants && merge(plan, question)) {
      ++report_.merged;
      return;
    }
    add(std::move(question), row, plan.looks_like);
  }

  void add(Question&& question, std::size_t row, domain::Category looks_like) {
    if (question.category == domain::Category::unset) question.category = looks_like;
    if (question.source == domain::QuestionSource::unset) question.source = own;
    // A ref that stands twice in a file names the first alone.
    if (!question.ref.empty() && !refs_.insert(question.ref).second) question.ref.clear();
    place_[row] = fresh_.size();
    fresh_.push_back(std::move(question));
  }

  /// Into the question that it is likely a double of; false where there is none to merge with.
  bool merge(const PlannedQuestion& plan, const Question& question) {
    Question* into = nullptr;
    if (plan.row != no_row) {
      if (place_[plan.row] != no_row) into = &fresh_[place_[plan.row]];
    } else if (plan.question) {
      if (Change* change = change_of(plan.question)) into = &change->after;
    }
    if (into == nullptr) return false;
    if (!domain::has_wording(*into, question.text)) into->variants.push_back(question.text);
    *into = gained(std::move(*into), question, list_.ours);
    return true;
  }

  Change* change_of(domain::QuestionId id) {
    if (const auto known = changed_.find(id.value); known != changed_.end()) return &known->second;
    const auto now = store::load(take_.bench.connection, id);
    return now ? &changed_.emplace(id.value, Change{*now, *now}).first->second : nullptr;
  }

  void count() {
    report_.added = fresh_.size();
    take_.report.added += static_cast<int>(fresh_.size());
    take_.report.changed += static_cast<int>(changed_.size());
    take_.report.unchanged += static_cast<int>(report_.known);
  }

  TakeInBench& take_;
  exchange::QuestionList& list_;  // its questions are moved out
  const ImportOptions& options_;
  ListReport& report_;
  std::set<std::size_t> skip_;
  std::set<std::string> refs_;
  std::vector<std::size_t> place_;  // of each row among the new ones
  std::vector<Question> fresh_;
  std::unordered_map<std::int64_t, Change> changed_;
};

std::string why_of(const PlannedQuestion& plan, const exchange::QuestionList& list, const ImportOptions& options) {
  switch (plan.fate) {
    case Fate::known:
      return "Is in the bank already and stays as it is";
    case Fate::fills:
      return "Is in the bank already; what it lacks would be filled in";
    case Fate::repeated:
      return "Stands in this file already, in line " + std::to_string(list.questions[plan.row].line);
    case Fate::fresh:
      break;
  }
  if (plan.like.empty()) return "Would be added";
  return std::string(options.doubles_as_variants ? "Would become another wording of: "
                                                 : "Would be added; is likely: ") +
         plan.like;
}

}  // namespace

ImportPreview preview_of(store::Connection& connection, const exchange::IdSpace& ids,
                         const exchange::QuestionList& list, const ImportOptions& options) {
  using State = ImportRow::State;
  ImportPreview preview;
  preview.kind = "Questions (" + list.format + ")";
  preview.remarks = list.remarks;
  for (const auto& column : list.columns) preview.columns.push_back({column.name, column.meaning, column.sample});
  preview.header = list.header;
  if (!list.columns.empty()) preview.meanings = exchange::column_meaning_list();
  const auto plan = plan_list(connection, ids, list, false);
  for (std::size_t i = 0; i < plan.size(); ++i) {
    const auto& [question, line] = list.questions[i];
    ImportRow row;
    row.text = question.text;
    row.answer = question.answer;
    row.line = line;
    row.category = question.category;
    row.tags = question.tags;
    row.like = plan[i].like;
    if (!row.like.empty()) row.like_id = plan[i].question;
    row.why = why_of(plan[i], list, options);
    switch (plan[i].fate) {
      case Fate::known:
      case Fate::repeated:
        row.state = State::there;
        break;
      case Fate::fills:
        row.state = State::fills;
        break;
      case Fate::fresh:
        row.state = row.like.empty() ? State::fresh : State::likely;
        break;
    }
    preview.rows.push_back(std::move(row));
  }
  for (const auto& skipped : list.skipped) {
    ImportRow row;
    row.state = State::skipped;
    row.text = skipped.text;
    row.line = skipped.line;
    row.why = domain::capitalised(skipped.why);
    preview.rows.push_back(std::move(row));
  }
  return preview;
}

Result<void> prepare_list(const exchange::Source& file, const ImportOptions& options, ImportBatch& batch) {
  auto list = exchange::read_question_list(file, options.columns, options.header);
  if (!list) return domain::Error{list.error().kind, list.error().message};
  batch.others.emplace_back([list = std::move(*list), options,
                             name = file.name](TakeInBench& take) mutable -> Result<void> {
    ListReport report{name, "Questions (" + list.format + ")", 0, 0, 0, 0, 0, 0, 0, {}, {}};
    for (const auto& skipped : list.skipped) report.skipped.push_back({skipped.line, skipped.text, skipped.why});
    if (auto done = ListTaking(take, list, options, report).run(); !done) return done;
    for (const auto& remark : list.remarks) take.report.remarks.push_back(name + ": " + remark);
    if (!report.doubles.empty() && !options.doubles_as_variants)
      take.report.remarks.push_back(
          name + ": " + domain::counted(report.doubles.size(), "question") +
          (report.doubles.size() == 1 ? " is" : " are") +
          " likely known in other words and stand by themselves now; merge them in the bank, or undo and import them "
          "as wordings.");
    take.report.lists.push_back(std::move(report));
    return {};
  });
  return {};
}

}  // namespace afterword::workspace
