// The tables of words behind the screens.
#include "ui/screens/spoken.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/text.h"

namespace afterword::ui {

namespace {

using domain::StepKind;

constexpr std::array<ProcessWord, 8> process_table{{
    {"further_round", "Another round"},
    {"panel", "A panel"},
    {"technical", "A technical round"},
    {"presentation", "A presentation"},
    {"test", "A test"},
    {"reference_check", "Reference check"},
    {"background_check", "Background check"},
    {"consultation", "They talk to others"},
}};

constexpr std::array<ClosingWord, 6> closing_table{{
    {"asked_for_job", "You said that you want the job", "Say that you want it.", &domain::Closing::asked_for_job},
    {"voiced_interest", "You said what interests you about it", "Say what you would look forward to.",
     &domain::Closing::voiced_interest},
    {"said_follow_up", "You said that you would follow up", "Say when you will ask again.",
     &domain::Closing::said_follow_up},
    {"asked_timeline", "You asked when they will decide", "Ask when they will decide.",
     &domain::Closing::asked_timeline},
    {"asked_materials", "You asked what else you could send", "Ask what else they would like to see.",
     &domain::Closing::asked_materials},
    {"mentioned_others", "You mentioned other places you talk to", "", &domain::Closing::mentioned_others},
}};

std::string to_whom(std::string_view what, std::string_view preposition, std::string_view whom) {
  return whom.empty() ? std::string(what) : fmt::format("{} {} {}", what, preposition, whom);
}

}  // namespace

std::string_view spoken(domain::Stage stage) {
  static constexpr std::array words{"No stage yet", "Interested", "Applied",  "Interviewing",
                                    "Offer",        "Accepted",   "Rejected", "Withdrawn"};
  return words[static_cast<std::size_t>(stage)];
}

std::string_view spoken(domain::Role role) {
  static constexpr std::array words{"",          "Interviewer", "Hiring manager", "Recruiter",    "Manager",
                                    "Colleague", "Staff",       "Reference",      "Acquaintance", "Connection"};
  return words[static_cast<std::size_t>(role)];
}

std::string_view spoken(domain::Format format) {
  static constexpr std::array words{"", "By phone", "By video", "On site", "Panel", "Presentation", "Test"};
  return words[static_cast<std::size_t>(format)];
}

std::string_view spoken(domain::Channel channel) {
  static constexpr std::array words{"", "By email", "By phone", "By post", "Online"};
  return words[static_cast<std::size_t>(channel)];
}

std::string_view spoken(domain::AttendedAs as) {
  static constexpr std::array words{"", "Interviewer", "Host", "Met on the way", "Helped you there"};
  return words[static_cast<std::size_t>(as)];
}

std::string_view spoken(domain::Met met) {
  static constexpr std::array words{"", "in person", "by video", "by phone"};
  return words[static_cast<std::size_t>(met)];
}

std::string_view spoken(domain::Direction direction) {
  static constexpr std::array words{"", "Handed over", "Asked for", "Promised"};
  return words[static_cast<std::size_t>(direction)];
}

std::string_view spoken(domain::Step step) {
  static constexpr std::array words{
      "",         "Where and when",   "Who was there", "Free recall",     "Questions asked",
      "Concerns", "Personal details", "Documents",     "What comes next", "Review"};
  return words[static_cast<std::size_t>(step)];
}

std::string_view company_words(std::string_view company) {
  return domain::trim(company).empty() ? std::string_view("A company not named yet") : company;
}

std::string interview_words(std::string_view company, std::string_view round) {
  const std::string words = round_words(round);
  return words.empty() ? std::string(company_words(company)) : fmt::format("{}, {}", company_words(company), words);
}

std::string compact_day(std::string words) {
  static constexpr std::array months{"January", "February",  "March",   "April",    "June",    "July",
                                     "August",  "September", "October", "November", "December"};
  constexpr std::size_t roomy = 15;  // letters
  if (words.size() <= roomy) return words;
  for (const std::string_view month : months) {
    const std::size_t at = words.find(month);
    if (at != std::string::npos) words.replace(at, month.size(), month.substr(0, 3));
  }
  return words;
}

std::span<const ProcessWord> process_words() { return process_table; }

std::string process_label(std::string_view word) {
  for (const ProcessWord& row : process_table) {
    if (row.word == word) return std::string(row.label);
  }
  return std::string(word);
}

std::string step_words(StepKind kind, std::string_view person, std::string_view company) {
  switch (kind) {
    case StepKind::thank_you:
      return to_whom("Thank-you note", "to", person);
    case StepKind::staff_thanks:
      return to_whom("A short thanks", "to", person);
    case StepKind::value_add:
      return to_whom("Something worth reading", "for", person);
    case StepKind::status_check:
      return fmt::format("Ask {} how the decision stands", company.empty() ? person : company);
    case StepKind::request:
      return to_whom("Send what is asked for", "to", person);
    case StepKind::request_progress:
      return to_whom("A line to say that it is coming", "to", person);
    case StepKind::reference_notice:
      return to_whom("Word of the interview", "to", person);
    case StepKind::connect_online:
      return to_whom("Connect online", "with", person);
    case StepKind::contact_notice:
      return fmt::format("Tell {} once that you were there", person.empty() ? "your contact" : person);
    case StepKind::missing_contact:
      return fmt::format("Find out how to reach {}", person.empty() ? "them" : person);
    case StepKind::rejection_thanks:
      return to_whom("Thanks all the same", "to", person);
    case StepKind::keep_looking:
      return "Keep another opening in view";
    case StepKind::move_on:
      return to_whom("Let it rest", "with", company);
    case StepKind::unset:
      break;
  }
  return "Something to do";
}

std::span<const ClosingWord> closing_words() { return closing_table; }

}  // namespace afterword::ui
