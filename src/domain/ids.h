// Distinct id types, so that a person's id is never taken for a question's, and the nouns that carry ids.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace afterword::domain {

/// A record's primary key: 63 bits, time-ordered, random in the low bits. 0 means "none".
template <class Tag>
struct Id {
  std::int64_t value = 0;
  explicit operator bool() const { return value != 0; }
  friend auto operator<=>(const Id&, const Id&) = default;
};

using OpportunityId = Id<struct OpportunityTag>;
using PersonId = Id<struct PersonTag>;
using InterviewId = Id<struct InterviewTag>;
using AttendeeId = Id<struct AttendeeTag>;  ///< a person at an interview
using AskedId = Id<struct AskedTag>;
using QuestionId = Id<struct QuestionTag>;
using VariantId = Id<struct VariantTag>;
using ReviewId = Id<struct ReviewTag>;
using ConcernId = Id<struct ConcernTag>;
using DetailId = Id<struct DetailTag>;
using CaredAboutId = Id<struct CaredAboutTag>;
using DocumentId = Id<struct DocumentTag>;
using AssetId = Id<struct AssetTag>;  ///< something that never came up
using ResearchId = Id<struct ResearchTag>;
using NoteId = Id<struct NoteTag>;
using NoteVersionId = Id<struct NoteVersionTag>;
using TaskId = Id<struct TaskTag>;
using RecallMarkId = Id<struct RecallMarkTag>;

/// Every kind of row that can be added, moved or removed by itself.
enum class Noun {
  none,
  opportunity,
  person,
  interview,
  attendee,
  asked,
  question,
  variant,
  review,
  concern,
  detail,
  cared_about,
  document,
  asset,
  research,
  note,
  task,
  recall_mark
};

}  // namespace afterword::domain

template <class Tag>
struct std::hash<afterword::domain::Id<Tag>> {
  std::size_t operator()(const afterword::domain::Id<Tag>& id) const noexcept {
    return std::hash<std::int64_t>{}(id.value);
  }
};
