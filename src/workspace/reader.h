// Records as readers see them: cached until a change concerns them, with what is not on disk yet laid over them.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/brief.h"
#include "domain/draft.h"
#include "domain/insights.h"
#include "domain/name_search.h"
#include "store/tables.h"
#include "workspace/asker.h"
#include "workspace/bank_worker.h"
#include "workspace/data.h"
#include "workspace/letter_desk.h"
#include "workspace/overlay.h"
#include "workspace/plan_desk.h"
#include "workspace/saver.h"
#include "workspace/touched.h"
#include "workspace/workspace.h"

namespace afterword::store {
class Connection;
}

namespace afterword::workspace {

/// For the workspace's thread only. While the worker holds the store, what was read last is served and read anew after
/// the next turn; only what was never read is waited for.
class Reader {
 public:
  /// `patience`: as Options::patience.
  Reader(Data& data, const Saver& saver, std::function<domain::Time()> as_of,
         std::optional<std::chrono::microseconds> patience)
      : data_(data), saver_(saver), as_of_(std::move(as_of)), patience_(patience), worker_(data), asker_(data) {}

  const domain::Opportunity* opportunity(domain::OpportunityId id);
  const domain::Person* person(domain::PersonId id);
  const domain::Interview* interview(domain::InterviewId id);
  std::optional<std::string_view> person_name(domain::PersonId id);
  const domain::Question* question(domain::QuestionId id);
  const std::vector<InterviewRow>& interviews();
  const std::vector<PersonRow>& people();
  const std::vector<domain::Opportunity>& opportunities();
  const std::vector<domain::Note>& notes(domain::InterviewId id);
  const std::vector<domain::Note>& notes_to(domain::PersonId id);
  const std::vector<domain::InterviewId>& interviews_with(domain::PersonId id);
  const std::vector<domain::Task>& tasks(domain::InterviewId id);
  const domain::Settings& settings();
  const std::vector<domain::PlannedStep>& plan();
  const domain::PlanIndex& plan_index();
  const std::vector<domain::PlannedStep>& plan_now();
  std::uint64_t plan_revision();
  const std::vector<domain::NoteVersion>& versions(domain::NoteId id);
  std::optional<std::string> preference(std::string_view key);
  std::vector<Match> match(std::string_view text, int limit);
  std::vector<domain::Question> similar_questions(std::string_view text, int limit);
  std::vector<Workspace::AskedBefore> asked_before(domain::QuestionId id);
  std::vector<Hit> find(std::string_view text, int limit);
  const QuestionList& questions(const QuestionQuery& query);
  const QuestionRow* question_row(domain::QuestionId id);
  std::size_t bank_size();
  const BankFilters& bank_filters();
  std::vector<DueRow> practice_rows(const domain::PracticeFor& what, int limit, std::uint64_t seed, domain::Time now);
  /// Nothing while they are still being chosen.
  std::optional<std::vector<DueRow>> practice_rows_in_time(const domain::PracticeFor& what, int limit,
                                                           std::uint64_t seed, domain::Time now);
  std::vector<DueRow> due(int limit, domain::Time now);
  int due_count(domain::Time now);
  int weak_count(domain::Time now);
  std::vector<PracticeChoice> practice_choices(domain::Time now);
  std::string practice_title(const domain::PracticeFor& what, domain::Time now);
  std::optional<std::array<NextDue, 5>> next_due(domain::QuestionId id, domain::InterviewId before, domain::Time now);
  std::optional<QuestionPractice> question_practice(domain::QuestionId id, domain::Time now);
  std::optional<domain::Preparation> preparation(domain::InterviewId id, double minutes_per_day, domain::Time now);
  SessionEnd session_end(const domain::PracticeSession& session, domain::Time now);
  PracticeFigures practice_figures(domain::Time now);
  std::uint64_t insights_stamp() const;  ///< changes with what the insights rest on
  /// Begins to read what every check needs.
  void prepare_letter_checks() { letter_desk_->prepare(); }
  const LetterCheck* check_letter(const LetterText& letter, const LetterDesk::Own& own);
  /// Waited for.
  const LetterCheck* check_letter_now(const LetterText& letter, const LetterDesk::Own& own);
  using Composing = std::function<domain::LetterDraft()>;
  void ask_draft(Composing compose);
  /// The latest that was asked for; nullptr while it is being composed.
  const domain::LetterDraft* draft_asked_for();
  /// `gather`: brings together what one of `whose` is composed from, when it has to be composed anew.
  const domain::LetterDraft* script(domain::DraftKind kind, const std::string& whose,
                                    const std::function<Composing()>& gather);
  const domain::Brief* brief(domain::InterviewId interview, domain::PersonId person, domain::Time now);
  const domain::Brief* brief_now(domain::InterviewId interview, domain::PersonId person, domain::Time now);
  std::vector<domain::PersonId> find_people(std::string_view text, std::size_t limit);
  const std::optional<std::string>& undo_label();
  const std::optional<std::string>& redo_label();

  /// Lays a change over everything that was read. Laid::elsewhere: there is no such row in the whole file.
  Laid lay_over(const SetValue& change);
  Laid lay_over(const WriteRecall& change);
  void set_preference(const std::string& key, const std::string& value);

  /// These were written otherwise than by what was laid over.
  void changed(const store::Changes& changes);
  /// Begins to read what the pages that nobody opened yet show.
  void read_ahead();
  /// The worker committed something: searches may find more.
  void committed() { ++committed_; }
  /// Why the latest reading failed; empty if it did not.
  const std::string& trouble() const { return trouble_; }
  /// A turn is over: what could not be read during it is tried again. True where there was such a thing.
  bool turn();
  /// Something that was asked for in this turn is still being worked out.
  bool behind() const { return behind_; }
  bool working() { return !asker_.is_idle(); }

 private:
  static constexpr std::uint64_t never = ~std::uint64_t{0};
  template <class T>
  struct Slot {
    T value{};
    bool read = false;
    std::uint64_t stamp = 0;      // sum of the revisions of its tables when it was read
    std::uint64_t tried = 0;      // the turn in which the store was busy
    std::uint64_t used = 0;       // the turn in which it was last asked for
    std::uint64_t asked = never;  // the stamp for which the asker was asked
  };
  template <class T>
  using Slots = std::unordered_map<std::int64_t, Slot<T>>;

  static constexpr std::chrono::microseconds a_moment{500};
  static constexpr std::chrono::seconds long_enough{10};  // for whoever has to wait
  // For what is read anew only after an edit: a page that saw the record as it was before would take that for an undo.
  static constexpr std::chrono::microseconds after_an_edit{100'000};
  template <class T, class Read>
  bool read_into(Slot<T>& slot, std::uint64_t now, Read read, std::chrono::microseconds moment = a_moment);
  template <class T, class Load>
  const T& fresh_at(Slot<T>& slot, std::uint64_t now, Load load, std::chrono::microseconds moment = a_moment);
  template <class T, class Load>
  const T& fresh(Slot<T>& slot, const store::Tables& tables, Load load, bool with_commits = false);
  /// What an answer that grows with the file has to do for whom.
  enum class Wait { as_long_as_it_takes, for_the_first, no_longer_than_patience };
  template <class T, class Load>
  const T& in_time(Slot<T>& slot, const store::Tables& tables, Load load, bool key_waits = false,
                   Wait wait = Wait::no_longer_than_patience);
  template <class T, class Load>
  const T& in_time_at(Slot<T>& slot, std::uint64_t now, Load load, bool key_waits = false,
                      Wait wait = Wait::no_longer_than_patience);
  template <class Record, class Id>
  const Record* one(Slots<std::optional<Record>>& slots, Id id, domain::Noun noun);
  template <class Row>
  struct List {
    Slot<std::vector<Row>> slot;
    std::uint64_t moment = 0;  // of touched_, when it was read
  };
  template <class Row, class ReadAll, class ReadOne, class Lay>
  const std::vector<Row>& fresh_list(List<Row>& list, const store::Tables& tables,
                                     std::vector<std::int64_t> (Reader::*touched)() const, ReadAll read_all,
                                     ReadOne read_one, Lay lay);
  void read_bank_ahead();
  void make_word_tables_ahead();
  bool word_tables_ = false;  // asked for
  template <class Row, class ReadAll>
  void read_list_ahead(List<Row>& list, const store::Tables& tables, ReadAll read_all);
  std::vector<std::int64_t> touched_interviews() const;
  std::vector<std::int64_t> touched_people() const;
  std::vector<std::int64_t> touched_opportunities() const;
  template <class T>
  void drop_unused(Slots<T>& slots);
  template <class T>
  void drop_unused_texts(std::unordered_map<std::string, Slot<T>>& slots);
  template <class Record>
  void lay_waiting(Record& record) const;
  struct LaidOn {
    Laid laid = Laid::elsewhere;
    std::int64_t record = 0;
  };
  LaidOn lay_on_read(const SetValue& change);
  bool read_owner(const SetValue& change);
  void describe_known(std::vector<InterviewRow>& rows);
  void describe_known(std::vector<PersonRow>& rows);
  template <class T>
  const T* known(const Slot<T>& slot, std::uint64_t now) const;
  void describe_row(domain::InterviewId id);
  void describe_row(domain::PersonId id);
  void describe_row(domain::OpportunityId id);
  std::uint64_t stamp(const store::Tables& tables, bool with_commits) const;

  Data& data_;
  const Saver& saver_;
  const std::function<domain::Time()> as_of_;
  std::optional<std::chrono::microseconds> patience_;
  std::chrono::microseconds waited_{0};  // in this turn
  bool behind_ = false;
  std::array<std::uint64_t, store::recorded_tables.size()> revisions_{};
  Touched touched_;
  std::uint64_t committed_ = 0, turn_ = 1;
  bool stale_ = false;
  std::uint64_t stale_turns_ = 0;
  std::string trouble_;
  Slots<std::optional<domain::Person>> person_;
  Slots<std::optional<domain::Interview>> interview_;
  Slots<std::optional<domain::Question>> question_;
  Slots<std::vector<domain::Note>> notes_, notes_to_;
  Slots<std::vector<domain::InterviewId>> interviews_with_;
  Slots<std::vector<domain::Task>> tasks_;
  List<InterviewRow> interviews_;
  List<PersonRow> people_;
  List<domain::Opportunity> opportunities_;
  std::unordered_map<std::int64_t, std::size_t> opportunity_places_, person_places_;  // in the lists, as seen last
  Slot<domain::Settings> settings_;
  void lay_on_plan(const SetValue& change);
  std::shared_ptr<PlanDesk> plan_desk_ = std::make_shared<PlanDesk>();
  std::vector<PlanDesk::Typed> plan_typed_;  // since the plan that was laid down last
  Slot<Planned> plan_;
  std::uint64_t plan_of_ = 0, plan_changes_ = 0, plan_moments_ = 0;
  std::uint64_t plan_moment() const;
  Slots<std::vector<domain::NoteVersion>> versions_;
  Slot<std::optional<std::string>> undo_label_, redo_label_;
  std::unordered_map<std::string, std::optional<std::string>> preferences_;
  template <class T>
  struct Answer {  // to the latest question
    std::string question;
    Slot<T> slot;
  };
  template <class T>
  Slot<T>& asked_of(Answer<T>& answer, std::string question);
  Answer<std::vector<Match>> match_;
  // By limit and text: several lines of a page may ask in one frame.
  std::unordered_map<std::string, Slot<std::vector<domain::Question>>> similar_;
  Answer<std::vector<Workspace::AskedBefore>> asked_before_;
  Answer<std::vector<Hit>> found_;
  template <class T>
  struct AnswerNow {  // to the latest question, as of a minute
    std::string question;
    std::int64_t minute = 0;
    Slot<T> slot;
  };
  template <class T>
  Slot<T>& slot_at(AnswerNow<T>& answer, std::string question, const domain::Time& now);
  template <class T, class Load>
  const T& as_of(AnswerNow<T>& answer, std::string question, domain::Time now, Load load,
                 Wait wait = Wait::as_long_as_it_takes);
  AnswerNow<std::vector<DueRow>> due_rows_, session_rows_, next_rows_;
  AnswerNow<int> due_count_, weak_count_;
  AnswerNow<std::vector<PracticeChoice>> choices_;
  AnswerNow<std::string> title_;
  AnswerNow<std::optional<std::array<NextDue, 5>>> next_due_;
  AnswerNow<std::optional<QuestionPractice>> question_practice_;
  AnswerNow<std::optional<domain::Preparation>> preparation_;
  AnswerNow<SessionEnd> session_end_;
  AnswerNow<PracticeFigures> figures_;
  AnswerNow<std::optional<domain::Brief>> brief_;
  std::shared_ptr<LetterDesk> letter_desk_ = std::make_shared<LetterDesk>();
  std::shared_ptr<const LetterDesk::Question> letter_;  // the latest one
  Slot<LetterCheck> letter_check_;
  bool names_typed_ = false;       // and not saved yet
  std::uint64_t names_saved_ = 0;  // how often
  Composing compose_;
  std::uint64_t drafts_ = 0;  // asked for so far
  Slot<domain::LetterDraft> draft_;
  std::map<domain::DraftKind, Answer<domain::LetterDraft>> scripts_;
  struct Names {  // read and used by one reading at a time
    std::uint64_t of = never;
    std::vector<domain::KnownName> all;
  };
  std::shared_ptr<Names> names_ = std::make_shared<Names>();
  std::unordered_map<std::string, Slot<std::vector<domain::PersonId>>> found_people_;  // by limit and text
  struct Listed {  // the latest query to the bank, and what is known of the answer
    bool asked = false;
    QuestionQuery query;
    std::uint64_t stamp = 0;
    std::int64_t minute = 0;
    QuestionList list;
  } listed_;
  Slot<std::size_t> bank_size_;
  Slots<std::optional<QuestionRow>> question_row_;
  Slot<BankFilters> bank_filters_;
  BankWorker worker_;
  Asker asker_;
};

}  // namespace afterword::workspace
