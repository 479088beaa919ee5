// The letters themselves: one function a kind, each giving paragraphs, a subject and what to ask the user for.
#pragma once

#include <string>
#include <vector>

#include "domain/drafts/letter.h"
#include "domain/drafts/shares.h"

namespace afterword::domain::drafts {

/// A letter under way. Paragraphs are in order; empty ones are left out.
struct Composed {
  std::string subject;
  std::vector<Paragraph> paragraphs;
  std::vector<std::string> asks;
  std::string script;  ///< a call: the whole text, without salutation and close
};

/// What belongs into a letter may be dropped, the least needed first, where the checks of letters mark it.
struct Drop {
  bool detail = false, substance = false, cares = false;
};

Composed thank_you(const Facts& facts, const Share& share, const Choice& choice, const Drop& drop);
Composed staff_thanks(const Facts& facts, const Share& share, const Choice& choice, const Drop& drop);
Composed value_add(const Facts& facts, const std::vector<Share>& shares, const Choice& choice, const Drop& drop);
Composed status_check(const Facts& facts, const Choice& choice);
Composed request(const Facts& facts, const Choice& choice);
Composed request_progress(const Facts& facts, const Choice& choice);
Composed rejection_thanks(const Facts& facts, const Share& share, const Choice& choice, const Drop& drop);
Composed reference_notice(const Facts& facts, const Choice& choice, const Drop& drop);
Composed contact_notice(const Facts& facts, const Choice& choice, const Drop& drop);
Composed phone_script(const Facts& facts);
Composed voicemail_script(const Facts& facts);

/// True once a status check of this interview was sent.
bool second_status(const Facts& facts);

}  // namespace afterword::domain::drafts
