// The words of CONTRACT.md for every closed list: one table per list, read both ways.
#include "domain/names.h"

#include <array>
#include <cstddef>

namespace afterword::domain {
namespace {

// Tables stand in the order of the enumerators; entry 0 is `unset`, an empty word.
template <class Enum>
struct Words;

#define AFTERWORD_WORDS(Enum, all, ...)                                           \
  template <>                                                                     \
  struct Words<Enum> {                                                            \
    static constexpr auto table = std::to_array<std::string_view>({__VA_ARGS__}); \
    static constexpr std::string_view listed = all;                               \
  };

AFTERWORD_WORDS(Stage, "interested, applied, interviewing, offer, accepted, rejected, withdrawn", "", "interested",
                "applied", "interviewing", "offer", "accepted", "rejected", "withdrawn")
AFTERWORD_WORDS(
    Role, "interviewer, hiring_manager, recruiter, manager, colleague, staff, reference, acquaintance, connection", "",
    "interviewer", "hiring_manager", "recruiter", "manager", "colleague", "staff", "reference", "acquaintance",
    "connection")
AFTERWORD_WORDS(AttendedAs, "interviewer, host, met, staff", "", "interviewer", "host", "met", "staff")
AFTERWORD_WORDS(Met, "in_person, video, phone", "", "in_person", "video", "phone")
AFTERWORD_WORDS(Format, "phone, video, onsite, panel, presentation, test", "", "phone", "video", "onsite", "panel",
                "presentation", "test")
AFTERWORD_WORDS(Channel, "email, phone, post, online", "", "email", "phone", "post", "online")
AFTERWORD_WORDS(Direction, "given, requested, promised", "", "given", "requested", "promised")
AFTERWORD_WORDS(QuestionSource, "seed, asked, own", "", "seed", "asked", "own")
AFTERWORD_WORDS(ReviewMode, "spoken, typed, thought", "", "spoken", "typed", "thought")
AFTERWORD_WORDS(Category,
                "introduction, motivation, behavioral, situational, strengths_weaknesses, technical, case, "
                "role_knowledge, culture_fit, career_goals, logistics, closing, other",
                "", "introduction", "motivation", "behavioral", "situational", "strengths_weaknesses", "technical",
                "case", "role_knowledge", "culture_fit", "career_goals", "logistics", "closing", "other")
AFTERWORD_WORDS(StepKind,
                "thank_you, staff_thanks, value_add, status_check, request, request_progress, reference_notice, "
                "connect_online, contact_notice, missing_contact, rejection_thanks, keep_looking, move_on",
                "", "thank_you", "staff_thanks", "value_add", "status_check", "request", "request_progress",
                "reference_notice", "connect_online", "contact_notice", "missing_contact", "rejection_thanks",
                "keep_looking", "move_on")
AFTERWORD_WORDS(RecallKind, "note, question, answer, concern, personal, document, next, person", "note", "question",
                "answer", "concern", "personal", "document", "next", "person")
AFTERWORD_WORDS(Noun,
                "opportunity, person, interview, attendee, asked, question, variant, review, concern, detail, "
                "cared_about, document, asset, research, note, task, recall_mark",
                "", "opportunity", "person", "interview", "attendee", "asked", "question", "variant", "review",
                "concern", "detail", "cared_about", "document", "asset", "research", "note", "task", "recall_mark")
#undef AFTERWORD_WORDS

template <class Enum>
std::string_view look_up(Enum value) {
  const auto index = static_cast<std::size_t>(value);
  return index < Words<Enum>::table.size() ? Words<Enum>::table[index] : std::string_view{};
}

}  // namespace

template <class Enum>
std::optional<Enum> from_word(std::string_view word) {
  const auto& table = Words<Enum>::table;
  for (std::size_t i = 0; i < table.size(); ++i)
    if (table[i] == word) return static_cast<Enum>(i);
  return std::nullopt;
}

template <class Enum>
std::string_view all_words() {
  return Words<Enum>::listed;
}

#define AFTERWORD_LIST(Enum)                                      \
  std::string_view word(Enum value) { return look_up(value); }    \
  template std::optional<Enum> from_word<Enum>(std::string_view); \
  template std::string_view all_words<Enum>();

AFTERWORD_LIST(Stage)
AFTERWORD_LIST(Role)
AFTERWORD_LIST(AttendedAs)
AFTERWORD_LIST(Met)
AFTERWORD_LIST(Format)
AFTERWORD_LIST(Channel)
AFTERWORD_LIST(Direction)
AFTERWORD_LIST(QuestionSource)
AFTERWORD_LIST(ReviewMode)
AFTERWORD_LIST(Category)
AFTERWORD_LIST(StepKind)
AFTERWORD_LIST(RecallKind)
AFTERWORD_LIST(Noun)
#undef AFTERWORD_LIST

}  // namespace afterword::domain
