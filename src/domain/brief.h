// The page to read before meeting somebody: everything the records hold that matters there, each thing once, with
// where it comes from (D6 … D13, K1, K2, K4, K6).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/records.h"

namespace afterword::domain {

struct BriefInput {
  std::vector<const Opportunity*> opportunities;  ///< all: K1 needs to know which are active
  std::vector<const Person*> people;              ///< at least everybody whom the interviews name
  std::vector<const Interview*> interviews;       ///< at least those of the company
  std::vector<const Question*> questions;         ///< what is known of the questions asked there; may be empty
  std::map<QuestionId, double> weakness;          ///< now (domain/standing.h)
  InterviewId interview;                          ///< what the page is for: an interview …
  PersonId person;                                ///< … or a person, where no interview is given
  Time now;
};

/// Who said something, and where.
struct BriefSource {
  PersonId person;
  InterviewId interview;
  std::string who;    ///< "Lorna Bicknell"; may be empty
  std::string where;  ///< "second round"; "second round at Kelso" where it is another company; "second round for Night
                      ///< nurse" where it is another opening of the company
  friend bool operator==(const BriefSource&, const BriefSource&) = default;
};

/// One thing to know. Several people who said it stand in `sources`: it is a theme of theirs.
struct BriefItem {
  std::string text;               ///< in the user's words
  std::vector<std::string> also;  ///< other wordings of it
  std::string note;               ///< what goes with it: the answer prepared, what to say next time, until when
  std::vector<BriefSource> sources;
  Noun noun = Noun::none;  ///< the record it stands in, to go there
  std::int64_t row = 0;
  QuestionId question;   ///< of the bank, to be practised
  int weight = 0;        ///< 1 … 3: how much they care, how serious the concern is; 0: not said
  bool open = false;     ///< a concern not settled, a promise not kept, a point left out last time
  bool prepared = true;  ///< false for a concern that has no answer yet
  std::optional<int> rating, received;
  friend bool operator==(const BriefItem&, const BriefItem&) = default;
};

/// True where at least two people stand behind it.
bool several(const BriefItem& item);

struct BriefPerson {
  PersonId id;
  std::string name, pronounced, title;
  std::string part;   ///< "Hiring manager", "Reception": who they are beside the title; may be empty
  std::string reach;  ///< "prefers phone: +45 …", "email: …"; what is missing is said: "no address is recorded"
  std::string met;    ///< "met in the second and third round"; empty for somebody new
  bool coming = false;
  std::vector<BriefItem> cares;    ///< strongest first
  std::vector<BriefItem> mention;  ///< personal details that tact allows
  friend bool operator==(const BriefPerson&, const BriefPerson&) = default;
};

/// A line of the logistics: "Where", "Kanalgade 8".
struct BriefFact {
  std::string label, text;
  friend bool operator==(const BriefFact&, const BriefFact&) = default;
};

struct Brief {
  std::string company, role;
  std::string title;                 ///< "Møllebæk Payments, third round", or the person's name
  InterviewId interview;             ///< what it is for; for a person: their next, where one is planned
  OpportunityId opportunity;         ///< whose questions are practised
  std::optional<Time> starts;        ///< of that interview
  std::vector<BriefFact> logistics;  ///< when, where, how, what the round consists of, until when they decide
  std::vector<BriefPerson> people;   ///< those who come first, each with a reason to be listed
  std::vector<BriefItem> concerns;   ///< open ones first, then the serious ones
  std::vector<BriefItem> promises;   ///< promised or asked for, and not sent
  std::vector<BriefItem> likely;     ///< questions to expect again, the likeliest first, at most `most_likely`
  std::vector<BriefItem> asked;      ///< the other questions they asked, the latest first
  std::vector<BriefItem> unsaid;     ///< what was never mentioned
  std::vector<BriefItem> news;       ///< research noted since the last meeting, newest first
  std::vector<BriefItem> closing;    ///< before leaving the room; what was left out last time (open) on top
  std::string elsewhere;             ///< K1: what else is active, or that nothing is; one sentence
  friend bool operator==(const Brief&, const Brief&) = default;
};

constexpr std::size_t most_likely = 6;
constexpr int minutes_per_likely = 2;  ///< what practising one of them takes

/// Nothing where the interview, or the person, is not in `input`. For an interview: everything that its company's
/// interviews brought, and of people only what belongs there. For a person: what they said themselves anywhere, and of
/// the company where they were met last what was promised, never said and found out since. An interview that is over
/// counts like any other, so that its page can be read afterwards.
std::optional<Brief> brief(const BriefInput& input);

/// "first" becomes "first round"; what is more than one word stays as it was typed. Empty for an unnamed round.
std::string round_words(std::string_view round);

}  // namespace afterword::domain
