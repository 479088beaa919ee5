// A first draft of every letter and call that follows an interview, composed from what was recorded for that person
// (T1 … T9, F4, F7 … F13, K3). Pure: the same records and the same moment give the same draft.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"

namespace afterword::domain {

enum class DraftKind {
  thank_you,
  staff_thanks,
  value_add,
  status_check,  ///< the second differs from the first
  request,       ///< goes with a document
  request_progress,
  rejection_thanks,
  reference_notice,
  contact_notice,
  phone_script,     ///< a call instead of a status check
  voicemail_script  ///< the same, where nobody answers
};

/// The words of the command line: "thank_you", "status", "reference", "phone", …; the kinds of a note do as well.
std::optional<DraftKind> draft_kind(std::string_view word);
std::string_view draft_kind_words();  ///< every one of them, for messages
/// The planned step that a draft is for.
StepKind step_of(DraftKind kind);

/// What a draft is composed from. Pointers may be null: what is not known is left out and asked for.
struct DraftInput {
  DraftKind kind = DraftKind::thank_you;
  const Person* addressee = nullptr;
  const Interview* interview = nullptr;
  const Opportunity* opportunity = nullptr;       ///< the interview's
  std::vector<const Person*> there;               ///< everybody of Interview::people who is known
  std::vector<const Opportunity*> opportunities;  ///< all: no other company is named in a letter
  /// Letters that are written already: those of this interview, and earlier ones to the addressee, whose salutation is
  /// kept.
  std::vector<const Note*> letters;
  const Document* document = nullptr;  ///< of a request; null: the first one that is still to be sent
  Me me;
  Time now;
};

struct LetterDraft {
  std::string subject, body;
  Channel channel = Channel::email;
  /// What would make it better and is not recorded, a sentence each.
  std::vector<std::string> asks;
  friend bool operator==(const LetterDraft&, const LetterDraft&) = default;
};

/// Everybody of one interview is planned together, so that no two of its letters share what they say or how. A letter
/// keeps within three paragraphs of two lines.
LetterDraft draft(const DraftInput& input);

/// How much of the shorter text's runs of four words the other one has too, 0 … 1 (salutation and close included).
double shared_wording(std::string_view a, std::string_view b);

}  // namespace afterword::domain
