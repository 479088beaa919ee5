// Who of an interview gets what in their letter: each thing that several could be told is told to one.
#pragma once

#include <vector>

#include "domain/drafts/letter.h"
#include "domain/drafts/said.h"

namespace afterword::domain::drafts {

struct Share {
  PersonId person;
  std::size_t place = 0;  ///< among everybody who is written to
  bool staff = false;     ///< thanked for help, not for an interview
  Said cares;             ///< noun
  Said detail;            ///< clause or kindness
  Said mend;              ///< for an answer to them that was taken badly
  std::string question;   ///< the one that `mend` answers, quoted
  Said rebuttal;          ///< for a concern of theirs
  Said concern;           ///< what that concern is about; may be none
  Said asset;             ///< what never came up
  std::string asked;      ///< a question of theirs, short enough to be quoted
  // What was left undone at the end and is put right in this letter (D14).
  bool ask_for_job = false, voice_interest = false, say_follow_up = false, ask_timeline = false, ask_materials = false;
};

/// One share for everybody there, those who are thanked for the interview first.
std::vector<Share> shares_of(const Facts& facts);

/// The assets that no letter to anybody there holds, in order: what is left for a later letter.
std::vector<Said> assets_left(const Facts& facts, const std::vector<Share>& shares);

/// Something that can be said about a person who was not there as well: details and cares as far as recorded.
Said best_detail(const Facts& facts, const Person& person);

}  // namespace afterword::domain::drafts
