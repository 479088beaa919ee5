// A mock interview: which questions, in the order in which an interview goes.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/records.h"

namespace afterword::domain {

struct MockCandidate {
  QuestionId id;
  Category category = Category::unset;
  double weakness = 0;
  bool asked_here = false;  ///< asked at the opportunity that the mock is for
  friend bool operator==(const MockCandidate&, const MockCandidate&) = default;
};

/// The place of a category in an interview, from 0: introduction, motivation, knowing the job, then the long middle
/// (behavioral, situational, technical and case questions mixed), strengths, culture, career, logistics, the user's own
/// questions. What is none of these belongs to the middle.
int interview_stage(Category category);

/// At most `count` questions, none twice, in the order of an interview. One introduction, one motivation and one
/// closing question are in it from four on, where there are any; the middle gets about half of the places. Within a
/// stage categories take turns, and a question is the likelier picked the weaker it is and when it was asked at that
/// opportunity. The same candidates (in any order), count and seed give the same interview.
std::vector<QuestionId> mock_interview(std::vector<MockCandidate> candidates, int count, std::uint64_t seed);

}  // namespace afterword::domain
