// The door: every public function, each handed on to the part that does it.
#include "workspace/workspace.h"

#include "store/backup.h"
#include "store/lock.h"
#include "store/nouns.h"
#include "workspace/carry_out.h"
#include "workspace/core.h"

namespace afterword::workspace {

using domain::Result;

Result<std::unique_ptr<Workspace>> Workspace::open(Options options) {
  std::error_code trouble;
  options.file = std::filesystem::absolute(options.file, trouble);
  auto opened = store::Store::open(
      options.file, options.now,
      options.copies_meanwhile ? store::Store::DaysCopy::later : store::Store::DaysCopy::while_opening);
  if (!opened) return opened.error();
  std::int64_t largest = 0;
  auto read = (*opened)->read([&](store::Connection& connection) { largest = store::largest_id(connection); });
  if (!read) return read.error();
  auto impl = std::make_unique<Impl>(std::move(options), std::move(*opened), largest);
  if (!impl->data.store->remark().empty()) impl->remarks.push_back(impl->data.store->remark());
  impl->take_in_sets();
  return std::unique_ptr<Workspace>(new Workspace(std::move(impl)));
}

Workspace::Workspace(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Workspace::~Workspace() = default;

const std::filesystem::path& Workspace::file() const { return impl_->options.file; }
const std::vector<std::string>& Workspace::remarks() const { return impl_->remarks; }
domain::Time Workspace::now() const { return impl_->options.now(); }

const domain::Opportunity* Workspace::opportunity(domain::OpportunityId id) const {
  return impl_->reader.opportunity(id);
}
const domain::Person* Workspace::person(domain::PersonId id) const { return impl_->reader.person(id); }
const domain::Interview* Workspace::interview(domain::InterviewId id) const { return impl_->reader.interview(id); }
std::optional<std::string_view> Workspace::person_name(domain::PersonId id) const {
  return impl_->reader.person_name(id);
}
const domain::Question* Workspace::question(domain::QuestionId id) const { return impl_->reader.question(id); }
const std::vector<InterviewRow>& Workspace::interviews() const { return impl_->reader.interviews(); }
const std::vector<PersonRow>& Workspace::people() const { return impl_->reader.people(); }
const std::vector<domain::Opportunity>& Workspace::opportunities() const { return impl_->reader.opportunities(); }
const std::vector<domain::Note>& Workspace::notes(domain::InterviewId id) const { return impl_->reader.notes(id); }
const std::vector<domain::Note>& Workspace::notes_to(domain::PersonId id) const { return impl_->reader.notes_to(id); }
const std::vector<domain::InterviewId>& Workspace::interviews_with(domain::PersonId id) const {
  return impl_->reader.interviews_with(id);
}
const std::vector<domain::Task>& Workspace::tasks(domain::InterviewId id) const { return impl_->reader.tasks(id); }
const domain::Settings& Workspace::settings() const { return impl_->reader.settings(); }
const std::vector<domain::PlannedStep>& Workspace::plan() const { return impl_->reader.plan(); }
const domain::PlanIndex& Workspace::plan_index() const { return impl_->reader.plan_index(); }
std::uint64_t Workspace::plan_revision() const { return impl_->reader.plan_revision(); }
const std::vector<domain::PlannedStep>& Workspace::plan_now() const { return impl_->reader.plan_now(); }
const std::vector<domain::NoteVersion>& Workspace::versions(domain::NoteId id) const {
  return impl_->reader.versions(id);
}

std::vector<Match> Workspace::match(std::string_view text, int limit) const { return impl_->reader.match(text, limit); }

std::vector<domain::Question> Workspace::similar_questions(std::string_view text, int limit) const {
  return impl_->reader.similar_questions(text, limit);
}

std::vector<Workspace::AskedBefore> Workspace::asked_before(domain::QuestionId id) const {
  return impl_->reader.asked_before(id);
}

const QuestionList& Workspace::questions(const QuestionQuery& query) const { return impl_->reader.questions(query); }
const QuestionRow* Workspace::question_row(domain::QuestionId id) const { return impl_->reader.question_row(id); }
std::size_t Workspace::bank_size() const { return impl_->reader.bank_size(); }
const BankFilters& Workspace::bank_filters() const { return impl_->reader.bank_filters(); }

std::vector<Hit> Workspace::find(std::string_view text, int limit) const { return impl_->reader.find(text, limit); }

const domain::Brief* Workspace::brief(domain::InterviewId id, std::optional<domain::Time> now) const {
  return impl_->reader.brief(id, {}, now.value_or(this->now()));
}

const domain::Brief* Workspace::brief(domain::PersonId id, std::optional<domain::Time> now) const {
  return impl_->reader.brief({}, id, now.value_or(this->now()));
}

const domain::Brief* Workspace::brief_now(domain::InterviewId id, std::optional<domain::Time> now) const {
  return impl_->reader.brief_now(id, {}, now.value_or(this->now()));
}

const domain::Brief* Workspace::brief_now(domain::PersonId id, std::optional<domain::Time> now) const {
  return impl_->reader.brief_now({}, id, now.value_or(this->now()));
}

std::vector<domain::PersonId> Workspace::find_people(std::string_view text, int limit) const {
  return impl_->reader.find_people(text, static_cast<std::size_t>(std::max(limit, 0)));
}

std::vector<DueRow> Workspace::due(int limit, std::optional<domain::Time> now) const {
  return impl_->reader.due(limit, now.value_or(this->now()));
}

int Workspace::due_count(std::optional<domain::Time> now) const {
  return impl_->reader.due_count(now.value_or(this->now()));
}

int Workspace::weak_count(std::optional<domain::Time> now) const {
  return impl_->reader.weak_count(now.value_or(this->now()));
}

std::vector<DueRow> Workspace::practice_rows(const domain::PracticeFor& what, int limit, std::uint64_t seed,
                                             std::optional<domain::Time> now) const {
  return impl_->reader.practice_rows(what, limit, seed, now.value_or(this->now()));
}

std::vector<PracticeChoice> Workspace::practice_choices() const { return impl_->reader.practice_choices(now()); }

domain::PracticeSession Workspace::new_practice(const domain::PracticeFor& what, int limit, std::uint64_t seed) const {
  return impl_->session_of(what, impl_->reader.practice_rows(what, limit, seed, now()));
}

std::optional<domain::PracticeSession> Workspace::practice_in_time(const domain::PracticeFor& what, int limit,
                                                                   std::uint64_t seed) const {
  const auto rows = impl_->reader.practice_rows_in_time(what, limit, seed, now());
  if (!rows) return std::nullopt;
  return impl_->session_of(what, *rows);
}

domain::PracticeSession Workspace::Impl::session_of(const domain::PracticeFor& what, const std::vector<DueRow>& rows) {
  std::vector<domain::QuestionId> questions;
  for (const DueRow& row : rows) questions.push_back(row.id);
  const domain::Time now = options.now();
  return domain::new_session(what, reader.practice_title(what, now), now, questions);
}

std::optional<std::array<NextDue, 5>> Workspace::next_due(domain::QuestionId id, domain::InterviewId before) const {
  return impl_->reader.next_due(id, before, now());
}

std::optional<QuestionPractice> Workspace::question_practice(domain::QuestionId id,
                                                             std::optional<domain::Time> now) const {
  return impl_->reader.question_practice(id, now.value_or(this->now()));
}

std::optional<domain::Preparation> Workspace::preparation(domain::InterviewId id, double minutes_per_day,
                                                          std::optional<domain::Time> now) const {
  return impl_->reader.preparation(id, minutes_per_day, now.value_or(this->now()));
}

SessionEnd Workspace::session_end(const domain::PracticeSession& session) const {
  return impl_->reader.session_end(session, now());
}

PracticeFigures Workspace::practice_figures(std::optional<domain::Time> now) const {
  return impl_->reader.practice_figures(now.value_or(this->now()));
}

std::uint64_t Workspace::revision() const { return impl_->revision; }

bool Workspace::behind() const { return impl_->reader.behind(); }

void Workspace::read_ahead() const { impl_->reader.read_ahead(); }

bool Workspace::working() const { return impl_->reader.working(); }

bool Workspace::refresh() {
  // What was saved comes first: an answer that was worked out before is of an earlier moment then.
  const std::uint64_t progress = impl_->saver.progress();
  bool news = progress != impl_->progress_seen;
  if (news) impl_->reader.committed();
  impl_->progress_seen = progress;
  if (impl_->reader.turn()) news = true;
  if (impl_->follow_aside()) news = true;
  if (impl_->options.copies_meanwhile && impl_->follow_day()) news = true;
  if (news) ++impl_->revision;
  return news;
}

std::int64_t Workspace::new_id() { return impl_->fresh_id(); }

Result<void> Workspace::carry_out(const Edit& edit) {
  if (const auto* change = std::get_if<SetValue>(&edit.any())) return impl_->type(*change);
  if (const auto* change = std::get_if<WriteRecall>(&edit.any())) return impl_->type(*change);
  return impl_->edit(label(edit), [&](store::Connection& connection) {
    return workspace::carry_out({connection, impl_->new_ids(), impl_->options.now()}, edit);
  });
}

Result<void> Workspace::carry_out_together(const std::string& name, const std::vector<Edit>& edits) {
  if (edits.empty()) return {};
  return impl_->edit(name, [&](store::Connection& connection) -> Result<void> {
    for (const Edit& edit : edits)
      if (auto done = impl_->carry_out_at_once(connection, edit); !done) return done;
    return {};
  });
}

void Workspace::end_typing() { ++impl_->run; }

std::optional<std::string> Workspace::undo_label() const {
  const auto waiting = impl_->saver.waiting();
  for (auto pending = waiting.rbegin(); pending != waiting.rend(); ++pending) {
    if (const auto* change = std::get_if<SetValue>(&pending->change)) return label(*change);
    if (const auto* change = std::get_if<WriteRecall>(&pending->change)) return label(*change);
  }
  return impl_->reader.undo_label();
}

std::optional<std::string> Workspace::redo_label() const {
  for (const Pending& pending : impl_->saver.waiting())
    if (!std::holds_alternative<Preference>(pending.change)) return std::nullopt;
  return impl_->reader.redo_label();
}

Result<std::string> Workspace::undo() { return impl_->travel(true); }
Result<std::string> Workspace::redo() { return impl_->travel(false); }

SaveState Workspace::save_state() const {
  SaveState state = impl_->saver.state();
  if (state.kind != SaveState::Kind::failed && !impl_->reader.trouble().empty())
    state = {SaveState::Kind::failed, "What is shown may be out of date. " + impl_->reader.trouble()};
  return state;
}

Result<void> Workspace::flush() { return impl_->saver.flush(); }
void Workspace::request_flush() noexcept { impl_->saver.request_flush(); }
bool Workspace::flushed() const noexcept { return impl_->saver.flushed(); }

std::optional<std::string> Workspace::preference(std::string_view key) const { return impl_->reader.preference(key); }

void Workspace::set_preference(std::string_view key, std::string_view value) {
  if (impl_->reader.preference(key) == value) return;
  impl_->reader.set_preference(std::string(key), std::string(value));
  impl_->saver.add({Preference{std::string(key), std::string(value)}, 0});
}

Result<void> Workspace::backup(const std::filesystem::path& target) {
  if (auto saved = impl_->saver.flush(); !saved) return saved;
  const Hold hold(impl_->data);
  return impl_->data.store->back_up(target);
}

std::vector<std::string> Workspace::check() const {
  std::vector<std::string> troubles;
  if (auto saved = impl_->saver.flush(); !saved) troubles.push_back(saved.error().message);
  const Hold hold(impl_->data);
  for (auto& trouble : impl_->data.store->check()) troubles.push_back(std::move(trouble));
  return troubles;
}

Result<void> Workspace::repair() {
  if (auto saved = impl_->saver.flush(); !saved) return saved;
  const Hold hold(impl_->data);
  return impl_->data.store->repair();
}

Result<void> restore(const std::filesystem::path& backup, const std::filesystem::path& file,
                     const std::function<domain::Time()>& now) {
  return store::bring_back(backup, file, now());
}

std::optional<int> holder(const std::filesystem::path& file) { return store::holder(file); }

}  // namespace afterword::workspace
