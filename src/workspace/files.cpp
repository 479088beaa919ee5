// Interchange files in and out of the document.
#include "exchange/interchange.h"
#include "store/bank.h"
#include "store/nouns.h"
#include "workspace/core.h"

namespace afterword::workspace {

using domain::Noun;
using domain::Result;

namespace {

// The records of the open transaction, as the reader of a file asks for them.
class Ids final : public exchange::IdSpace {
 public:
  Ids(store::Connection& connection, store::NewId new_id) : connection_(connection), new_id_(std::move(new_id)) {}

  std::optional<std::int64_t> find(Noun noun, std::string_view ref) const override {
    if (const auto id = store::find_ref(connection_, noun, ref)) return id;
    if (noun == Noun::person)
      if (const auto into = store::person_merged_with(connection_, ref)) return into.value;
    if (noun == Noun::question)
      if (const auto into = store::question_merged_with(connection_, ref)) return into.value;
    // A record that no file has named yet goes by a ref worked out from its id, until it gets one of its own.
    const auto made = exchange::id_in_made_ref(noun, ref);
    return made && store::exists(connection_, noun, *made) && store::ref_of(connection_, noun, *made).empty()
               ? made
               : std::nullopt;
  }
  bool was_merged(Noun noun, std::string_view ref) const override {
    if (store::find_ref(connection_, noun, ref) != 0) return false;
    return noun == Noun::person ? bool(store::person_merged_with(connection_, ref))
                                : bool(store::question_merged_with(connection_, ref));
  }
  std::optional<std::int64_t> find_seed(std::string_view text) const override {
    const auto id = store::find_seed(connection_, text);
    return id ? std::optional(id.value) : std::nullopt;
  }
  std::int64_t make(Noun) override { return new_id_(); }

  const domain::Opportunity* opportunity(domain::OpportunityId id) const override { return kept(opportunity_, id); }
  const domain::Person* person(domain::PersonId id) const override { return kept(person_, id); }
  const domain::Interview* interview(domain::InterviewId id) const override { return kept(interview_, id); }
  const domain::Question* question(domain::QuestionId id) const override { return kept(question_, id); }
  const domain::Note* note(domain::NoteId id) const override { return kept(note_, id); }
  std::vector<domain::Task> tasks(domain::StepKind kind, domain::InterviewId interview,
                                  domain::PersonId person) const override {
    return store::tasks_like(connection_, kind, interview, person);
  }
  const domain::Settings* settings() const override {
    settings_ = store::load_settings(connection_);
    return &settings_;
  }
  std::string extra() const override { return store::load_file_extra(connection_); }

 private:
  template <class Record, class Id>
  const Record* kept(std::optional<Record>& slot, Id id) const {
    slot = store::load(connection_, id);
    return slot ? &*slot : nullptr;
  }
  store::Connection& connection_;
  store::NewId new_id_;
  mutable std::optional<domain::Opportunity> opportunity_;
  mutable std::optional<domain::Person> person_;
  mutable std::optional<domain::Interview> interview_;
  mutable std::optional<domain::Question> question_;
  mutable std::optional<domain::Note> note_;
  mutable domain::Settings settings_;
};

// Writes the records of a file and counts what became of each.
class Merge {
 public:
  Merge(store::Connection& connection, store::NewId new_id, Workspace::ImportReport& report)
      : connection_(connection), new_id_(std::move(new_id)), report_(report) {}

  template <class Record>
  void records(const std::vector<Record>& list) {
    for (const Record& record : list) {
      const auto before = store::load(connection_, record.id);
      ++(!before ? report_.added : *before == record ? report_.unchanged : report_.changed);
      store::save(connection_, record, before ? &*before : nullptr, new_id_);
    }
  }
  void set(const exchange::QuestionSet& set) {
    const SetChanges changes = changes_of(connection_, set, false, {}, new_id_);
    for (const auto& question : changes.added) store::save(connection_, question, nullptr, new_id_);
    for (const auto& [before, after] : changes.changed) store::save(connection_, after, &before, new_id_);
    report_.added += static_cast<int>(changes.added.size());
    report_.changed += static_cast<int>(changes.changed.size());
    report_.unchanged += changes.unchanged;
  }
  void settings(const domain::Settings& settings) {
    const bool same = store::load_settings(connection_) == settings;
    ++(same ? report_.unchanged : report_.changed);
    if (!same) store::save_settings(connection_, settings);
  }

 private:
  store::Connection& connection_;
  store::NewId new_id_;
  Workspace::ImportReport& report_;
};

// As the undo menu shows it: "nurse.json", "nurse.json and 2 more".
std::string names_of(const std::vector<exchange::Source>& files) {
  if (files.empty()) return "nothing";
  if (files.size() == 1) return files.front().name;
  return files.front().name + " and " + std::to_string(files.size() - 1) + " more";
}

}  // namespace

Result<Workspace::ImportReport> Workspace::import_json(std::string_view bytes, std::string_view name, bool dry_run) {
  return import_files({exchange::Source{std::string(name), bytes}}, dry_run);
}

Result<Workspace::ImportReport> Workspace::import_files(const std::vector<exchange::Source>& files, bool dry_run) {
  ImportReport report;
  std::vector<exchange::Source> documents;
  std::vector<exchange::QuestionSet> sets;
  for (const auto& source : files) {
    if (!exchange::is_question_set(source.bytes)) {
      documents.push_back(source);
      continue;
    }
    auto set = exchange::read_question_set(source);
    if (!set) return set.error();
    sets.push_back(std::move(*set));
  }
  const auto merge = [&](store::Connection& connection) -> Result<void> {
    // Records of a file point to each other in every direction.
    store::check_pointers_at_end(connection);
    Ids ids(connection, impl_->new_ids());
    auto file = exchange::read_all(documents, ids);
    if (!file) return file.error();
    Merge merged(connection, impl_->new_ids(), report);
    for (const auto& set : sets) merged.set(set);
    merged.records(file->opportunities);
    merged.records(file->people);
    merged.records(file->interviews);
    merged.records(file->questions);
    merged.records(file->notes);
    merged.records(file->tasks);
    if (file->settings) merged.settings(*file->settings);
    if (!documents.empty() && file->extra != store::load_file_extra(connection))
      store::save_file_extra(connection, file->extra);
    return {};
  };
  const auto keep = dry_run ? store::Store::Keep::no : store::Store::Keep::yes;
  if (auto done = impl_->edit("Import " + names_of(files), merge, keep); !done) return done.error();
  return report;
}

namespace {

template <class Record, class Id>
std::vector<Record> load_all(store::Connection& connection, Noun noun) {
  std::vector<Record> all;
  for (const std::int64_t id : store::ids_of(connection, noun)) all.push_back(*store::load(connection, Id{id}));
  return all;
}

exchange::Interchange everything(store::Connection& connection) {
  exchange::Interchange all;
  all.opportunities = load_all<domain::Opportunity, domain::OpportunityId>(connection, Noun::opportunity);
  all.people = load_all<domain::Person, domain::PersonId>(connection, Noun::person);
  all.interviews = load_all<domain::Interview, domain::InterviewId>(connection, Noun::interview);
  all.questions = load_all<domain::Question, domain::QuestionId>(connection, Noun::question);
  all.notes = load_all<domain::Note, domain::NoteId>(connection, Noun::note);
  all.tasks = load_all<domain::Task, domain::TaskId>(connection, Noun::task);
  if (auto settings = store::load_settings(connection); settings != domain::Settings()) all.settings = settings;
  all.extra = store::load_file_extra(connection);
  return all;
}

}  // namespace

Result<std::string> Workspace::export_json(const Selection& selection) const {
  exchange::Interchange all;
  if (auto read = impl_->read([&](store::Connection& connection) { all = everything(connection); }); !read)
    return read.error();
  return exchange::write(exchange::select(all, selection.interview, selection.person));
}

domain::InterviewId Workspace::interview_by_ref(std::string_view ref) const {
  return {impl_->id_by_ref(Noun::interview, ref)};
}

domain::PersonId Workspace::person_by_ref(std::string_view ref) const { return {impl_->id_by_ref(Noun::person, ref)}; }

domain::QuestionId Workspace::question_by_ref(std::string_view ref) const {
  return {impl_->id_by_ref(Noun::question, ref)};
}

std::string Workspace::ref_of(domain::QuestionId id) const {
  std::string ref;
  const auto done =
      impl_->read([&](store::Connection& connection) { ref = store::ref_of(connection, Noun::question, id.value); });
  return done && !ref.empty() ? ref : exchange::made_ref(Noun::question, id.value);
}

std::int64_t Workspace::Impl::id_by_ref(Noun noun, std::string_view ref) {
  std::int64_t id = 0;
  const auto done =
      read([&](store::Connection& connection) { id = Ids(connection, new_ids()).find(noun, ref).value_or(0); });
  return done ? id : 0;
}

}  // namespace afterword::workspace
