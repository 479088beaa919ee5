// Interchange files in and out of the document.
#include "domain/text.h"
#include "exchange/interchange.h"
#include "exchange/leave_out.h"
#include "exchange/question_list.h"
#include "exchange/transcript.h"
#include "exchange/vcard.h"
#include "store/bank.h"
#include "store/nouns.h"
#include "workspace/core.h"
#include "workspace/file_kinds.h"
#include "workspace/take_cards.h"
#include "workspace/take_document.h"
#include "workspace/take_list.h"
#include "workspace/take_transcript.h"

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
  Merge(store::Connection& connection, store::NewId new_id, Workspace::ImportReport& report, RecordWords& words)
      : connection_(connection), new_id_(std::move(new_id)), report_(report), words_(words) {}

  template <class Record>
  void records(const std::vector<Record>& list) {
    for (const Record& record : list) {
      const auto before = store::load(connection_, record.id);
      ++(!before ? report_.added : *before == record ? report_.unchanged : report_.changed);
      if (!before || *before != record) words_.note(!before, record);
      store::save(connection_, record, before ? &*before : nullptr, new_id_);
    }
  }
  void set(const exchange::QuestionSet& set) {
    const SetChanges changes = changes_of(connection_, set, false, {}, new_id_);
    for (const auto& question : changes.added) {
      words_.note(true, question);
      store::save(connection_, question, nullptr, new_id_);
    }
    for (const auto& [before, after] : changes.changed) {
      words_.note(false, after);
      store::save(connection_, after, &before, new_id_);
    }
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
  RecordWords& words_;
};

// As the undo menu shows it: "nurse.json", "nurse.json and 2 more".
std::string names_of(const std::vector<exchange::Source>& files) {
  if (files.empty()) return "nothing";
  if (files.size() == 1) return files.front().name;
  return files.front().name + " and " + std::to_string(files.size() - 1) + " more";
}

}  // namespace

Result<Workspace::ImportReport> Workspace::import_json(std::string_view bytes, std::string_view name, bool dry_run) {
  ImportBatch batch;
  const exchange::Source file{std::string(name), bytes};
  if (exchange::is_question_set(bytes)) {
    auto set = exchange::read_question_set(file);
    if (!set) return set.error();
    batch.sets.push_back(std::move(*set));
  } else {
    batch.documents.push_back(file);
  }
  return impl_->take_in_batch(batch, names_of({file}), dry_run, impl_->edit_with(dry_run));
}

Result<Workspace::ImportReport> Workspace::import_files(const std::vector<exchange::Source>& files,
                                                        const ImportOptions& options) {
  ImportBatch batch;
  for (const auto& file : files) {
    const auto kind = kind_of(file);
    if (!kind) return kind.error();
    if (auto read = (*kind)->prepare(file, options, batch); !read) return read.error();
  }
  return impl_->take_in_batch(batch, names_of(files), options.dry_run, impl_->edit_with(options.dry_run));
}

Workspace::Impl::EditWith Workspace::Impl::edit_with(bool dry_run) {
  return [this, dry_run](const std::string& name, const auto& body) {
    return edit(name, body, dry_run ? store::Store::Keep::no : store::Store::Keep::yes);
  };
}

Result<Workspace::ImportReport> Workspace::Impl::take_in_batch(const ImportBatch& batch, const std::string& names,
                                                               bool dry_run, const EditWith& edit_with,
                                                               const std::function<bool()>& given_up) {
  ImportReport report;
  const auto merge = [&](store::Connection& connection) -> Result<void> {
    // Records of a file point to each other in every direction.
    store::check_pointers_at_end(connection);
    Ids known(connection, new_ids());
    auto file = exchange::read_all(batch.documents, known);
    if (!file) return file.error();
    if (!batch.leave_out.empty()) *file = exchange::without(std::move(*file), batch.leave_out, known);
    RecordWords words;
    Merge merged(connection, new_ids(), report, words);
    for (const auto& set : batch.sets) merged.set(set);
    merged.records(file->opportunities);
    merged.records(file->people);
    merged.records(file->interviews);
    merged.records(file->questions);
    merged.records(file->notes);
    merged.records(file->tasks);
    if (file->settings) merged.settings(*file->settings);
    if (auto remark = hidden_in(*file); !remark.empty()) report.remarks.push_back(std::move(remark));
    if (!batch.documents.empty() && file->extra != store::load_file_extra(connection))
      store::save_file_extra(connection, file->extra);
    const Bench bench{connection, new_ids(), options.now()};
    TakeInBench take{bench, known, report, words, given_up};
    for (const auto& other : batch.others)
      if (auto done = other(take); !done) return done;
    if (dry_run)
      for (auto& sentence : words.sentences()) report.remarks.push_back(std::move(sentence));
    return take.wanted();
  };
  if (auto done = edit_with("Import " + names, merge); !done) return done.error();
  return report;
}

Result<ImportPreview> Workspace::Impl::preview_list(const exchange::Source& file, const ImportOptions& how,
                                                    const Read& read_with) {
  const auto list = exchange::read_question_list(file, how.columns, how.header);
  if (!list) return list.error();
  ImportPreview preview;
  const auto plan = [&](store::Connection& connection) {
    const Ids known(connection, new_ids());
    preview = preview_of(connection, known, *list, how);
  };
  if (auto done = read_with(plan); !done) return done.error();
  return preview;
}

Result<ImportPreview> Workspace::Impl::preview_transcript(const exchange::Source& file, const ImportOptions& how,
                                                          const Read& read_with) {
  const auto transcript = exchange::read_transcript(file);
  if (!transcript) return transcript.error();
  const auto reading = domain::read_interview(*transcript, how.me);
  if (!reading) return reading.error();
  ImportPreview preview{
      "Transcript (" + transcript->format + ")", reading->me, reading->me_guessed, {}, {}, reading->remarks, {}};
  // Who the user was taken for is said beside the names to choose from.
  std::erase(preview.remarks, reading->guess);
  for (const auto& speaker : reading->speakers)
    if (!speaker.name.empty()) preview.speakers.push_back(speaker.name);
  bool found = false;
  const auto plan = [&](store::Connection& connection) {
    const auto id = Ids(connection, new_ids()).find(Noun::interview, how.interview).value_or(0);
    auto interview = store::load(connection, domain::InterviewId{id});
    if (how.new_interview) interview.emplace().id = how.new_interview->id;
    found = interview.has_value();
    if (found) preview.rows = rows_of(connection, plan_transcript(connection, *interview, *reading), *reading);
  };
  if (auto done = read_with(plan); !done) return done.error();
  if (!found && !how.interview.empty())
    return domain::Error::missing("There is no interview with the id " + how.interview + ".");
  preview.needs_interview = !found;
  return preview;
}

Result<ImportPreview> Workspace::Impl::preview_cards(const exchange::Source& file, const Read& read_with) {
  const auto cards = exchange::read_vcards(file);
  if (!cards) return cards.error();
  ImportPreview preview;
  const auto plan = [&](store::Connection& connection) {
    const Ids known(connection, new_ids());
    preview = preview_of(connection, known, *cards);
  };
  if (auto done = read_with(plan); !done) return done.error();
  return preview;
}

Result<ImportPreview> Workspace::Impl::preview_document(const exchange::Source& file, const Read& read_with) {
  Result<ImportPreview> preview = ImportPreview{};
  const auto look = [&](store::Connection& connection) {
    Ids known(connection, new_ids());
    const auto read = exchange::read(file, known);
    preview = read ? Result<ImportPreview>(preview_of(connection, known, *read, options.now())) : read.error();
  };
  if (auto done = read_with(look); !done) return done.error();
  return preview;
}

Result<ImportPreview> Workspace::Impl::preview_set(const exchange::Source& file, const Read& read_with) {
  const auto set = exchange::read_question_set(file);
  if (!set) return set.error();
  ImportPreview preview;
  const auto look = [&](store::Connection& connection) { preview = preview_of(connection, *set, new_ids()); };
  if (auto done = read_with(look); !done) return done.error();
  return preview;
}

Result<ImportPreview> Workspace::Impl::preview(const exchange::Source& file, const ImportOptions& how,
                                               const Read& read_with) {
  const auto kind = kind_of(file);
  if (!kind) return kind.error();
  if ((*kind)->prepare == prepare_list) return preview_list(file, how, read_with);
  if ((*kind)->prepare == prepare_transcript) return preview_transcript(file, how, read_with);
  if ((*kind)->prepare == prepare_cards) return preview_cards(file, read_with);
  if ((*kind)->prepare == prepare_document) return preview_document(file, read_with);
  if ((*kind)->prepare == prepare_set) return preview_set(file, read_with);
  // What else can be read has no rows to choose from: what it would change is tried, counted and taken back.
  ImportBatch batch;
  if (auto prepared = (*kind)->prepare(file, how, batch); !prepared) return prepared.error();
  const auto report = take_in_batch(batch, file.name, true, edit_with(true));
  if (!report) return report.error();
  ImportPreview preview;
  preview.kind = domain::capitalised((*kind)->name);
  preview.counted = {report->added, report->changed, report->unchanged};
  preview.remarks = report->remarks;
  return preview;
}

Result<ImportPreview> Workspace::preview_import(const exchange::Source& file, const ImportOptions& options) const {
  return impl_->preview(file, options, [this](const auto& body) { return impl_->read(body); });
}

Result<ImportPreview> Workspace::preview_file(std::string_view name, std::string_view bytes,
                                              const ImportOptions& options) const {
  return preview_import({std::string(name), bytes}, options);
}

Errand<ImportPreview> Workspace::begin_preview(std::string name, std::shared_ptr<const std::string> bytes,
                                               ImportOptions options) const {
  Impl& impl = *impl_;
  const auto work = [&impl, name = std::move(name), bytes = std::move(bytes),
                     options = std::move(options)](const std::function<bool()>& given_up) -> Result<ImportPreview> {
    if (auto saved = impl.saver.flush(); !saved) return saved.error();
    return impl.preview({name, *bytes}, options, [&](const auto& body) { return impl.read_aside(body, given_up); });
  };
  return impl.aside.begin<ImportPreview>(work);
}

Result<Workspace::ImportReport> Workspace::import_file(std::string_view name, std::string_view bytes,
                                                       const ImportOptions& options) {
  return import_files({exchange::Source{std::string(name), bytes}}, options);
}

Errand<Workspace::ImportReport> Workspace::begin_import(std::string name, std::shared_ptr<const std::string> bytes,
                                                        ImportOptions options) {
  Impl& impl = *impl_;
  const auto work = [&impl, name = std::move(name), bytes = std::move(bytes),
                     options = std::move(options)](const std::function<bool()>& given_up) -> Result<ImportReport> {
    const exchange::Source file{name, *bytes};
    const auto kind = kind_of(file);
    if (!kind) return kind.error();
    ImportBatch batch;
    if (auto read = (*kind)->prepare(file, options, batch); !read) return read.error();
    return impl.take_in_batch(
        batch, names_of({file}), false,
        [&](const std::string& label, const auto& body) { return impl.edit_aside(label, body); }, given_up);
  };
  return impl.aside.begin<ImportReport>(work);
}

domain::InterviewId Workspace::interview_by_ref(std::string_view ref) const {
  return {impl_->id_by_ref(Noun::interview, ref)};
}

domain::PersonId Workspace::person_by_ref(std::string_view ref) const { return {impl_->id_by_ref(Noun::person, ref)}; }

domain::QuestionId Workspace::question_by_ref(std::string_view ref) const {
  return {impl_->id_by_ref(Noun::question, ref)};
}

domain::NoteId Workspace::note_by_ref(std::string_view ref) const { return {impl_->id_by_ref(Noun::note, ref)}; }

std::string Workspace::ref_of(domain::QuestionId id) const { return impl_->ref_of(Noun::question, id.value); }
std::string Workspace::ref_of(domain::PersonId id) const { return impl_->ref_of(Noun::person, id.value); }
std::string Workspace::ref_of(domain::InterviewId id) const { return impl_->ref_of(Noun::interview, id.value); }
std::string Workspace::ref_of(domain::NoteId id) const { return impl_->ref_of(Noun::note, id.value); }

std::string Workspace::Impl::ref_of(Noun noun, std::int64_t id) {
  std::string ref;
  const auto done = read([&](store::Connection& connection) { ref = store::ref_of(connection, noun, id); });
  return done && !ref.empty() ? ref : exchange::made_ref(noun, id);
}

std::int64_t Workspace::Impl::id_by_ref(Noun noun, std::string_view ref) {
  std::int64_t id = 0;
  const auto done =
      read([&](store::Connection& connection) { id = Ids(connection, new_ids()).find(noun, ref).value_or(0); });
  return done ? id : 0;
}

}  // namespace afterword::workspace
