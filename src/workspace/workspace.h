// The one open document: reading, editing, undo, autosave. The only door through which anything changes.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/brief.h"
#include "domain/draft.h"
#include "domain/note_check.h"
#include "domain/plan_index.h"
#include "domain/records.h"
#include "domain/result.h"
#include "workspace/bank.h"
#include "workspace/edits.h"
#include "workspace/errand.h"
#include "workspace/export.h"
#include "workspace/import.h"
#include "workspace/practice.h"

namespace afterword::exchange {
struct Interchange;
struct Source;
}  // namespace afterword::exchange

namespace afterword::domain {
struct Insights;
}

namespace afterword::workspace {

struct Options {
  std::filesystem::path file;
  bool seed = true;                        ///< a file that never had the shipped question bank gets it; one that is
                                           ///< made without stays without
  std::function<domain::Time()> now;       ///< the clock; required
  std::function<domain::Time()> as_of{};   ///< the moment that weak and due are worked out for; empty: `now`
  std::chrono::milliseconds latency{150};  ///< from the first unsaved key to the start of its commit
  bool copies_meanwhile = false;  ///< the day's backup is made beside the work, on each day anew; otherwise while the
                                  ///< file is opened
  /// How long the readings of one frame may wait for what grows with the file; what is not there by then is served late
  /// (Workspace::behind). Empty: each of them waits until it has its answer.
  std::optional<std::chrono::microseconds> patience{};
};

struct SaveState {
  enum class Kind { saved, saving, failed } kind = Kind::saved;
  std::string message;  ///< why it failed and what was kept; empty otherwise
};

/// One line of a list of interviews, newest first.
struct InterviewRow {
  domain::InterviewId id;
  domain::OpportunityId opportunity;
  std::string company, role, round;
  domain::Stage stage = domain::Stage::unset;
  domain::Format format = domain::Format::unset;
  std::optional<domain::Time> starts, ends, debriefed;
  int asked = 0, rated = 0, concerns = 0, people = 0, step = 1;
  bool begun = false;  ///< anything at all was written in its debrief
};

struct PersonRow {
  domain::PersonId id;
  std::string name, title, company;
  domain::Role role = domain::Role::unset;
  int interviews = 0, details = 0, cares = 0, concerns = 0;
  bool has_email = false, has_address = false;
  std::string folded{};  ///< name, title and company as domain::fold has them, one a line
};

/// A finding of Workspace::find.
struct Hit {
  domain::Noun noun;  ///< interview, person, question, concern, asked, recall_mark (a line of a raw page), …
  std::int64_t row = 0;
  domain::InterviewId interview;      ///< where it belongs to one
  domain::OpportunityId opportunity;  ///< of an opportunity and of what was found out about it
  std::string text, context;          ///< the line that matched; where it stands
};

enum class PageFormat { markdown, html, text, pdf };

/// A question of the bank that a text may be.
struct Match {
  domain::QuestionId id;
  std::string text;
  double score = 0;   ///< 0 … 1
  bool same = false;  ///< would be linked without asking; at most the first of a list
};

/// A letter as it is being written.
struct LetterText {
  std::string_view body;  ///< salutation and close included
  domain::PersonId person;
  domain::InterviewId interview;
  domain::StepKind kind = domain::StepKind::thank_you;
  domain::NoteId note{};  ///< the note that it is the text of: not compared with itself
};

/// What is wrong with a letter.
struct LetterCheck {
  std::uint64_t number = 0;  ///< of the check; another one has another
  std::vector<domain::Finding> findings;
  std::string trouble;  ///< why spelling is not checked and what to do; empty when it is
};

/// Not to be shared between threads but for request_flush and flushed. Reading never waits for the disk: while a
/// commit is under way the last known state is served, with everything typed since laid over it.
class Workspace {
 public:
  /// Opens or makes the file: folder 0700, file 0600. Fails with a sentence for a foreign, newer, truncated or empty
  /// file, and names the holder of one that is in use; the file is then untouched.
  static domain::Result<std::unique_ptr<Workspace>> open(Options options);
  ~Workspace();
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;

  const std::filesystem::path& file() const;
  domain::Time now() const;
  /// What went wrong while opening without keeping the file from being opened: a backup that could not be written, a
  /// question set that could not be read. Sentences for the user.
  const std::vector<std::string>& remarks() const;

  // Reading. Pointers and references hold until the next edit, undo or refresh. nullptr: no such record.
  const domain::Opportunity* opportunity(domain::OpportunityId id) const;
  const domain::Person* person(domain::PersonId id) const;
  const domain::Interview* interview(domain::InterviewId id) const;
  /// Cheaper than the record where many are named. Nothing: there is no such person.
  std::optional<std::string_view> person_name(domain::PersonId id) const;
  const domain::Question* question(domain::QuestionId id) const;
  const std::vector<InterviewRow>& interviews() const;
  const std::vector<PersonRow>& people() const;
  const std::vector<domain::Opportunity>& opportunities() const;
  const std::vector<domain::Note>& notes(domain::InterviewId id) const;
  /// Letters to somebody, of whatever interview, the newest first; as saved last.
  const std::vector<domain::Note>& notes_to(domain::PersonId id) const;
  /// Where somebody was, asked or worried, newest first.
  const std::vector<domain::InterviewId>& interviews_with(domain::PersonId id) const;
  const std::vector<domain::Task>& tasks(domain::InterviewId id) const;
  const domain::Settings& settings() const;
  /// The whole follow-up plan, as of the clock: every step of every interview, what opens first first.
  const std::vector<domain::PlannedStep>& plan() const;
  /// What its lists are chosen from.
  const domain::PlanIndex& plan_index() const;
  /// Changes with the plan and with whatever it rests on: opportunities, people, interviews, letters, tasks, settings.
  std::uint64_t plan_revision() const;
  /// The same, waited for where it is late: for what is decided once.
  const std::vector<domain::PlannedStep>& plan_now() const;
  /// What was kept of a letter, the oldest first.
  const std::vector<domain::NoteVersion>& versions(domain::NoteId id) const;
  /// The bank's questions that `text` may be in other words, best first, at most `limit`; none for an empty text.
  std::vector<Match> match(std::string_view text, int limit) const;
  /// As match, the questions themselves and only those that are worth showing while somebody types.
  std::vector<domain::Question> similar_questions(std::string_view text, int limit) const;
  /// Every time the bank's question was asked, newest first.
  struct AskedBefore {
    domain::Asked asked;
    domain::InterviewId interview;
    std::string company;
    std::optional<domain::Time> at;
  };
  std::vector<AskedBefore> asked_before(domain::QuestionId id) const;
  // The question bank. Lists follow what is typed once it is saved; rows at once.
  const QuestionList& questions(const QuestionQuery& query) const;
  /// nullptr: there is no such question, or it could not be read at once and a later frame has it.
  const QuestionRow* question_row(domain::QuestionId id) const;
  std::size_t bank_size() const;
  const BankFilters& bank_filters() const;
  /// Interviews, people, questions and written lines that contain every word of `text`, at most `limit` of each.
  std::vector<Hit> find(std::string_view text, int limit) const;

  // People.
  /// The page to read before an interview, or before meeting a person; as of `now`, by default the workspace's clock.
  /// Follows what is typed once it is saved. nullptr: there is no such interview or person.
  const domain::Brief* brief(domain::InterviewId id, std::optional<domain::Time> now = {}) const;
  const domain::Brief* brief(domain::PersonId id, std::optional<domain::Time> now = {}) const;
  /// The same, waited for: with what is saved, never late.
  const domain::Brief* brief_now(domain::InterviewId id, std::optional<domain::Time> now = {}) const;
  const domain::Brief* brief_now(domain::PersonId id, std::optional<domain::Time> now = {}) const;
  /// A first draft of a letter or a call, composed from what is recorded. What is not known is asked for.
  domain::LetterDraft draft(domain::PersonId person, domain::InterviewId interview, domain::DraftKind kind,
                            std::optional<domain::Time> now = {}) const;
  /// The same beside the frames, as of now: it is there when draft_asked_for says so. One at a time.
  void ask_draft(domain::PersonId person, domain::InterviewId interview, domain::DraftKind kind) const;
  const domain::LetterDraft* draft_asked_for() const;
  /// What to say on the phone (phone_script, voicemail_script), composed anew beside the frames when something changes;
  /// until then as it was, nullptr for the first time.
  const domain::LetterDraft* script_in_time(domain::PersonId person, domain::InterviewId interview,
                                            domain::DraftKind kind) const;
  /// By name in any spelling: without accents, in part, as it is said, another recorded one, with a slip; best first.
  std::vector<domain::PersonId> find_people(std::string_view text, int limit) const;

  // Practice. Worked out for `now`, by default the workspace's clock. A day begins at the hour of the preference
  // "practice.rollover" (default 4); "practice.minutes" (20) is what the user has for practice each day.
  /// Due, or asked and never practised; weakest first, at most `limit`. Never: suspended, or of the shipped bank and
  /// asked by nobody.
  std::vector<DueRow> due(int limit, std::optional<domain::Time> now = {}) const;
  int due_count(std::optional<domain::Time> now = {}) const;
  int weak_count(std::optional<domain::Time> now = {}) const;
  /// The questions of a session, in the order in which to practise them, at most `limit`. A mock interview picks by
  /// `seed`: the same seed on the same day, the same interview.
  std::vector<DueRow> practice_rows(const domain::PracticeFor& what, int limit, std::uint64_t seed = 0,
                                    std::optional<domain::Time> now = {}) const;
  /// Everything that a session can be made of just now, in the order in which to offer it.
  std::vector<PracticeChoice> practice_choices() const;
  /// A session of these questions, not yet kept anywhere; without items where there are none.
  domain::PracticeSession new_practice(const domain::PracticeFor& what, int limit, std::uint64_t seed = 0) const;
  /// The same for frames: nothing while the questions are still being chosen.
  std::optional<domain::PracticeSession> practice_in_time(const domain::PracticeFor& what, int limit,
                                                          std::uint64_t seed = 0) const;
  /// When the question would come back after each rating, 1 … 5, given now. With `before`, an interview that is
  /// prepared for, a day after it reads "after Tuesday". Nothing where there is no such question.
  std::optional<std::array<NextDue, 5>> next_due(domain::QuestionId id, domain::InterviewId before = {}) const;
  /// Nothing where there is no such question.
  std::optional<QuestionPractice> question_practice(domain::QuestionId id, std::optional<domain::Time> now = {}) const;
  /// The preparation of every question that was asked or practised for an interview that lies ahead. Nothing where the
  /// interview is unknown, over, or without a date.
  std::optional<domain::Preparation> preparation(domain::InterviewId id, double minutes_per_day,
                                                 std::optional<domain::Time> now = {}) const;
  /// Takes a session at its end, or where it is stopped.
  SessionEnd session_end(const domain::PracticeSession& session) const;
  PracticeFigures practice_figures(std::optional<domain::Time> now = {}) const;
  /// What the whole search says so far (domain/insights.h), as saved last.
  domain::Insights insights() const;
  /// The same for frames: as worked out last, on the thread for long work; nullptr before the first time. While
  /// adding_up() says so, newer ones are on their way: ask again in a moment.
  const domain::Insights* latest_insights() const;
  bool adding_up() const;
  /// The same as a table for a spreadsheet.
  std::string insights_csv() const;

  // Letters.
  /// What is wrong with a letter (domain/note_check.h); waits for the dictionaries and the check. The preference
  /// "spelling.english" says which English is right: en_US, en_GB, otherwise either.
  std::vector<domain::Finding> check_letter(const LetterText& letter) const;
  /// The same beside the frames; nullptr while it is worked out. Good until the next call.
  const LetterCheck* check_letter_in_time(const LetterText& letter) const;
  const LetterCheck* check_letter_now(const LetterText& letter) const;  ///< waited for
  /// Empty where there is no such note.
  std::vector<domain::Finding> check_note(domain::NoteId id) const;
  /// Begins to read the dictionaries and returns at once: call when a letter is about to be written.
  void prepare_spelling() const;
  /// Why spelling is not checked and what to do; empty when it is.
  std::string spelling_trouble() const;
  /// The user's own words, never marked.
  std::vector<std::string> learned_words() const;
  void learn_word(std::string_view word);
  void forget_word(std::string_view word);

  /// Grows with every change that a reader could see.
  std::uint64_t revision() const;
  /// Takes in what the workers finished. Call once a frame; true when something a reader sees changed.
  bool refresh();
  /// Something that was read since the last refresh is still being worked out: what was given is older than the file,
  /// or empty where there never was an answer to the same question. A refresh soon has more. Only with
  /// Options::patience, and only for find_people, similar_questions, find, due, due_count, weak_count,
  /// practice_choices, practice_in_time, preparation, practice_figures, bank_size and bank_filters. A plan is served
  /// late too, but for the first one, and then working() says so.
  bool behind() const;
  /// Begins to read what pages show that nobody opened yet, so that they are there at once, and returns. Only with
  /// Options::patience.
  void read_ahead() const;
  /// An answer is still being worked out, or waits for a refresh.
  bool working() const;

  // Changing.
  /// A fresh id, larger than every earlier one of this process.
  std::int64_t new_id();
  /// Carries the edit out in one transaction. SetValue and WriteRecall return at once and are saved by the worker;
  /// readers see them at once.
  domain::Result<void> carry_out(const Edit& edit);
  /// Several at once: all of them or none, and one step of the history under this name.
  domain::Result<void> carry_out_together(const std::string& name, const std::vector<Edit>& edits);
  /// Keeps a draft as a letter that is not sent yet, in one step of the history.
  domain::Result<domain::NoteId> keep_draft(domain::PersonId person, domain::InterviewId interview,
                                            domain::DraftKind kind, const domain::LetterDraft& draft);
  /// Ends the coalescing of typing: the next SetValue starts a new undo step. Call when a field loses the focus.
  void end_typing();
  std::optional<std::string> undo_label() const;
  std::optional<std::string> redo_label() const;
  /// Takes back / brings back the latest step and says its label; an error when there is none.
  domain::Result<std::string> undo();
  domain::Result<std::string> redo();

  // Saving.
  SaveState save_state() const;
  /// Everything typed is on disk when this returns without an error.
  domain::Result<void> flush();
  /// Async-signal-safe: wakes the saving worker at once, from a signal handler too.
  void request_flush() noexcept;
  /// Async-signal-safe: nothing typed is unsaved.
  bool flushed() const noexcept;

  // Preferences of the program itself (theme, zoom, window place): kept in the file, no part of undo or of exports.
  std::optional<std::string> preference(std::string_view key) const;
  void set_preference(std::string_view key, std::string_view value);

  // Whole files.
  struct ImportReport {
    int added = 0, changed = 0, unchanged = 0;
    std::vector<std::string> remarks;
    std::vector<ListReport> lists;  ///< one for each list of questions
  };
  /// Reads interchange JSON: all or nothing, one undo step ("Import NAME"). `name` is for messages.
  domain::Result<ImportReport> import_json(std::string_view bytes, std::string_view name, bool dry_run = false);
  /// Several files of any kind (file_kinds.h), known by content and then by ending: all of them or none, and one undo
  /// step. A transcript goes into the debrief of `options.interview`; what the user wrote there stays. A card is of a
  /// person already recorded where the email address or the name, in any of its spellings, is theirs; it adds what is
  /// not known yet. A question of a list is known by its text in any wording of the bank, whatever case and
  /// punctuation; it adds what is empty there.
  domain::Result<ImportReport> import_files(const std::vector<exchange::Source>& files,
                                            const ImportOptions& options = {});
  /// What a file holds, each row and what would become of it; of the page of a debrief how much. Changes nothing.
  domain::Result<ImportPreview> preview_import(const exchange::Source& file, const ImportOptions& options) const;
  /// The same two for one file, as a screen has it.
  domain::Result<ImportPreview> preview_file(std::string_view name, std::string_view bytes,
                                             const ImportOptions& options) const;
  domain::Result<ImportReport> import_file(std::string_view name, std::string_view bytes, const ImportOptions& options);
  /// As import_file, while frames go on; nothing may be edited before it is done. Given up in time it changes nothing.
  /// The caches follow with the next refresh().
  Errand<ImportReport> begin_import(std::string name, std::shared_ptr<const std::string> bytes, ImportOptions options);
  /// As preview_file, while frames go on.
  Errand<ImportPreview> begin_preview(std::string name, std::shared_ptr<const std::string> bytes,
                                      ImportOptions options) const;
  /// Everything, or what belongs to one interview or one person.
  struct Selection {
    domain::InterviewId interview;
    domain::PersonId person;
  };
  domain::Result<std::string> export_json(const Selection& selection) const;
  /// The same as records (exchange/interchange.h), for the other formats.
  domain::Result<exchange::Interchange> records(const Selection& selection) const;
  /// The files of an export (export.h), dated `now`, by default the workspace's clock.
  domain::Result<Exported> exported(const ExportWanted& wanted, std::optional<domain::Time> now = {}) const;
  /// Makes them and writes them to `place`, the name of a file or of a folder, while frames go on. Nothing is replaced
  /// but a plain file, and only by a whole one.
  Errand<ExportWritten> begin_export(const ExportWanted& wanted, const std::filesystem::path& place) const;
  domain::InterviewId interview_by_ref(std::string_view ref) const;
  domain::PersonId person_by_ref(std::string_view ref) const;
  domain::QuestionId question_by_ref(std::string_view ref) const;
  domain::NoteId note_by_ref(std::string_view ref) const;
  /// The record's id in interchange files.
  std::string ref_of(domain::QuestionId id) const;
  std::string ref_of(domain::PersonId id) const;
  std::string ref_of(domain::InterviewId id) const;
  std::string ref_of(domain::NoteId id) const;

  /// What became of a person who was to be forgotten.
  struct Forgotten {
    int records = 0;                            ///< rows that are gone
    int texts = 0;                              ///< texts of the user's in which the name was replaced
    int backups = 0;                            ///< copies of the program's own that held the person and are gone
    std::vector<std::filesystem::path> beyond;  ///< files beside the data file that still hold the name
    std::vector<std::string> remarks;           ///< sentences: what cannot be reached or known
  };
  /// Truly erases a person (store/forget.h). It cannot be undone, and neither can anything done before it.
  domain::Result<Forgotten> forget(domain::PersonId id);

  /// The page before meeting somebody, as it is handed on; as PDF the bytes of the file, for the
  /// paper of the settings, or nothing where it could not be made.
  std::string page_text(const domain::Brief& brief, PageFormat format) const;
  /// Writes a page into the folder "pages" beside the data file, for its owner alone, and says where it is. `name` is
  /// that of the file and must not lead anywhere else.
  domain::Result<std::filesystem::path> save_page(const std::string& name, std::string_view text) const;

  domain::Result<void> backup(const std::filesystem::path& target);
  /// Sentences about what is wrong; empty when the file is sound.
  std::vector<std::string> check() const;
  /// Builds anew what can be worked out from the rest: the search index and derived tables.
  domain::Result<void> repair();

 private:
  struct Impl;
  explicit Workspace(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// Replaces the document at `file` by the backup, after backing up what is there; refuses what is no sound Afterword
/// file.
domain::Result<void> restore(const std::filesystem::path& backup, const std::filesystem::path& file,
                             const std::function<domain::Time()>& now);

/// The process that has the file open, if one has.
std::optional<int> holder(const std::filesystem::path& file);

}  // namespace afterword::workspace
