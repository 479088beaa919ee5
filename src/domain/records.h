// What is recorded, as plain values. Each record keeps its interchange id (`ref`) and the keys it did not know
// (`extra`).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.h"
#include "domain/time.h"

namespace afterword::domain {

// Closed lists of CONTRACT.md. `unset` is an empty or absent value. Names: domain/names.h.
enum class Stage { unset, interested, applied, interviewing, offer, accepted, rejected, withdrawn };
enum class Role {
  unset,
  interviewer,
  hiring_manager,
  recruiter,
  manager,
  colleague,
  staff,
  reference,
  acquaintance,
  connection
};
enum class AttendedAs { unset, interviewer, host, met, staff };
enum class Met { unset, in_person, video, phone };
enum class Format { unset, phone, video, onsite, panel, presentation, test };
enum class Channel { unset, email, phone, post, online };
enum class Direction { unset, given, requested, promised };
enum class QuestionSource { unset, seed, asked, own };
enum class ReviewMode { unset, spoken, typed, thought };
enum class Category {
  unset,
  introduction,
  motivation,
  behavioral,
  situational,
  strengths_weaknesses,
  technical,
  case_study,
  role_knowledge,
  culture_fit,
  career_goals,
  logistics,
  closing,
  other
};
enum class StepKind {
  unset,
  thank_you,
  staff_thanks,
  value_add,
  status_check,
  request,
  request_progress,
  reference_notice,
  connect_online,
  contact_notice,
  missing_contact,
  rejection_thanks,
  keep_looking,
  move_on
};

// `extra` is the text of a JSON object with the members this version does not know, or empty. Text is UTF-8.

struct Research {
  ResearchId id;
  When at;
  std::string text, url, extra;
  friend bool operator==(const Research&, const Research&) = default;
};

struct Outcome {
  std::optional<Time> at;
  std::string text, extra;
  friend bool operator==(const Outcome&, const Outcome&) = default;
};

struct Opportunity {
  OpportunityId id;
  std::string ref, company, role;
  Stage stage = Stage::unset;
  std::string source, notes;
  std::optional<Outcome> outcome;
  std::vector<Research> research;
  std::string extra;
  friend bool operator==(const Opportunity&, const Opportunity&) = default;
};

/// Something a person mentioned about themselves (D7).
struct Detail {
  DetailId id;
  InterviewId interview;
  std::string text, topic, extra;
  std::optional<bool> mention{};  ///< whether the user wants it mentioned; unset: not said
  friend bool operator==(const Detail&, const Detail&) = default;
};

struct CaredAbout {
  CaredAboutId id;
  InterviewId interview;
  std::string text;
  int weight = 1;  ///< 1 … 3
  std::string extra;
  friend bool operator==(const CaredAbout&, const CaredAbout&) = default;
};

struct Person {
  PersonId id;
  std::string ref, name, pronounced, title, company;
  Role role = Role::unset;
  std::string email, phone, address, linkedin;
  Channel prefers = Channel::unset;
  bool card = false;  ///< a business card was collected
  std::vector<Detail> details;
  std::vector<CaredAbout> cares_about;
  std::string extra;
  std::string other_names;  ///< other spellings of the name, one a line
  std::string merged;  ///< refs of people who turned out to be this one, one a line: a file that names them means this
  friend bool operator==(const Person&, const Person&) = default;
};

struct Attendee {
  AttendeeId id;
  PersonId person;
  AttendedAs as = AttendedAs::unset;
  Met met = Met::unset;
  std::string extra;
  friend bool operator==(const Attendee&, const Attendee&) = default;
};

/// A question as it was put, in order (D2 … D5).
struct Asked {
  AskedId id;
  QuestionId question;  ///< the bank's question, or none
  std::string text;
  PersonId by;
  std::string answer;
  std::optional<int> rating;    ///< how well the user thinks it went, 1 … 5
  std::optional<int> received;  ///< how they took it, -2 … 2
  std::string mitigation, better, extra;
  friend bool operator==(const Asked&, const Asked&) = default;
};

struct Concern {
  ConcernId id;
  PersonId by;
  std::string text;
  std::optional<int> severity;  ///< 1 … 3
  std::string response;         ///< what the user said there
  std::string rebuttal;         ///< what answers it for good
  bool resolved = false;
  std::string extra;
  friend bool operator==(const Concern&, const Concern&) = default;
};

struct Document {
  DocumentId id;
  std::string name;
  Direction direction = Direction::unset;
  When at, due, sent;
  std::string extra;
  friend bool operator==(const Document&, const Document&) = default;
};

/// What comes next (D12, D13).
struct NextSteps {
  std::vector<std::string> process;  ///< "reference_check", "panel", … free words
  std::string outline;
  When decision_by, hear_by, fill_by;
  std::string extra;
  friend bool operator==(const NextSteps&, const NextSteps&) = default;
};

/// The closing checklist (D14, D15). Unanswered is neither yes nor no.
struct Closing {
  std::optional<bool> asked_for_job, voiced_interest, said_follow_up, asked_timeline, asked_materials, mentioned_others;
  std::string extra;
  friend bool operator==(const Closing&, const Closing&) = default;
};

/// An asset of the user's that never came up (D17).
struct Asset {
  AssetId id;
  std::string text;
  friend bool operator==(const Asset&, const Asset&) = default;
};

/// What a line of the free recall is: a prefix says so, or the program guesses.
enum class RecallKind { note, question, answer, concern, personal, document, next, person };

/// What is known of one line of the raw page. Lines without a mark are not yet looked at.
struct RecallMark {
  RecallMarkId id;
  int line = 0;  ///< index of the line in `Interview::dump`, from 0
  RecallKind kind = RecallKind::note;
  bool settled = false;         ///< by prefix or by the user; otherwise a guess
  Noun item_noun = Noun::none;  ///< what the line became, where it became something
  std::int64_t item = 0;
  friend bool operator==(const RecallMark&, const RecallMark&) = default;
};

struct Interview {
  InterviewId id;
  std::string ref;
  OpportunityId opportunity;
  std::string round;
  Format format = Format::unset;
  std::optional<Time> starts, ends, debriefed;
  std::vector<Attendee> people;
  std::vector<Asked> asked;
  std::vector<Concern> concerns;
  std::vector<Document> documents;
  NextSteps next;
  Closing closing;
  std::vector<Asset> not_mentioned;
  std::optional<int> feeling;  ///< 1 … 5
  std::string learned;
  std::string dump;                ///< the raw page, exactly as typed
  std::vector<RecallMark> recall;  ///< program's own, not in the interchange file
  int step = 1;                    ///< where the wizard was left, 1 … 9; program's own
  std::string extra;
  std::string place;  ///< where it is held: an address, a room, a link, a number to dial
  friend bool operator==(const Interview&, const Interview&) = default;
};

/// One practice of a question.
struct Review {
  ReviewId id;
  Time at;
  std::optional<int> predicted;  ///< 1 … 5, asked before answering
  int rating = 0;                ///< 1 … 5
  std::optional<double> seconds;
  ReviewMode mode = ReviewMode::unset;
  std::string text;
  std::string made;  ///< the points of the question's checklist that were made, one a line
  std::string extra;
  friend bool operator==(const Review&, const Review&) = default;
};

/// A best answer told as a story: all four are optional, and free text (`Question::answer`) does as well.
struct Star {
  std::string situation, task, action, result;
  friend bool operator==(const Star&, const Star&) = default;
};

struct Question {
  QuestionId id;
  std::string ref, text;
  std::vector<std::string> variants;
  Category category = Category::unset;
  std::vector<std::string> tags;
  std::string answer, notes;
  QuestionSource source = QuestionSource::unset;
  bool suspended = false;
  std::string seed;                 ///< its id in the question set that it came with; empty for the user's own
  std::string wants;                ///< what the interviewer wants to learn
  std::vector<std::string> points;  ///< what a strong answer holds: the checklist of a practice
  std::vector<std::string> mistakes;
  Star star;
  std::vector<std::string> merged;  ///< refs of questions that became one with it: a file that names them means this
  std::vector<Review> reviews;
  std::string extra;
  friend bool operator==(const Question&, const Question&) = default;
};

struct Note {
  NoteId id;
  std::string ref;
  StepKind kind = StepKind::unset;
  PersonId person;
  InterviewId interview;
  std::string subject, body;
  Channel channel = Channel::unset;
  std::optional<Time> sent;
  std::string extra;
  friend bool operator==(const Note&, const Note&) = default;
};

/// A letter as it was at some moment: as sent, or before it was written anew.
struct NoteVersion {
  NoteVersionId id;
  Time at;
  std::string subject, body;
  friend bool operator==(const NoteVersion&, const NoteVersion&) = default;
};

struct Task {
  TaskId id;
  StepKind kind = StepKind::unset;
  InterviewId interview;
  PersonId person;
  When opens, due, done;
  std::string extra;
  When dropped;  ///< given up by the user, `reason` says why
  std::string reason;
  When snoozed;  ///< put off by the user until then, within what the rules allow
  friend bool operator==(const Task&, const Task&) = default;
};

struct Me {
  std::string name, email, phone, extra;
  friend bool operator==(const Me&, const Me&) = default;
};

struct Settings {
  Me me;
  std::optional<std::vector<std::string>> weekend;  ///< "mon" … "sun"; absent: Saturday and Sunday; empty: none
  std::vector<Date> days_off;
  std::string extra;
  friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace afterword::domain
