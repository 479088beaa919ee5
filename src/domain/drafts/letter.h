// The parts that every draft is put together from: salutation, paragraphs that keep to two lines, wordings, close.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/draft.h"

namespace afterword::domain::drafts {

using Slots = std::map<std::string_view, std::string>;
using Wordings = std::span<const std::string_view>;

/// The wording with every "{slot}" filled; empty where a slot is not known. "{_day}" may be empty.
std::string filled(std::string_view wording, const Slots& slots);

/// Which of several wordings to take: the same for the same interview, another one for every person of it.
struct Choice {
  std::uint64_t interview = 0;  ///< a hash of the interview
  std::size_t place = 0;        ///< the person's among those who are written to
  std::size_t attempt = 0;      ///< grows where the draft came out too much like another
  /// Without a purpose the first one: the wordings are in order of preference.
  std::size_t first_of(std::string_view purpose, std::size_t count) const;
};

/// At most two lines of 90 characters.
bool fits(std::string_view paragraph);

/// A paragraph under way.
class Paragraph {
 public:
  /// Adds the first wording that can be filled and still fits. False where none does.
  bool add(Wordings wordings, const Slots& slots, const Choice& choice, std::string_view purpose);
  bool add(const std::string& sentence);
  const std::string& text() const { return text_; }
  bool empty() const { return text_.empty(); }

 private:
  std::string text_;
};

/// What is known of the occasion, in words.
struct Facts {
  const DraftInput& in;
  std::string name, company, role, as_role, me, phone;
  std::string day;              ///< " today", " on Tuesday", " on 23 April"; empty where the day is not known
  std::string decision;         ///< "30 April", where it lies ahead
  bool decision_known = false;  ///< a date was given, ahead or not
  std::uint64_t seed = 0;
  Date today{};
};
Facts facts_of(const DraftInput& input);
/// The slots that hold for every letter: company, role, as_role, _day, day, date, me, phone.
Slots slots_of(const Facts& facts);

/// "Dear Judith,": by title and surname where the recorded name has a title or an earlier letter went so; a name whose
/// order is not known as a whole. "Hello," where there is no name.
std::string salutation(const Facts& facts);
/// How the addressee is spoken to on the phone and in a sentence: the salutation's name.
std::string called(const Facts& facts);
/// Salutation, paragraphs, close and signature.
std::string put_together(const Facts& facts, const std::vector<Paragraph>& paragraphs, const Choice& choice);

/// Whether a text may stand in a letter: names no other company, and nothing of it stands in a letter to another person
/// of the interview already.
bool usable(const Facts& facts, std::string_view text);
bool names_no_other_company(const Facts& facts, std::string_view text);
/// Whether most of the telling words of `text` stand in `other`.
bool says_the_same(std::string_view text, std::string_view other);

/// Post where preferred, else email; calls and follow-ups as the person prefers.
Channel channel_of(const DraftInput& input);

std::uint64_t hash(std::string_view text);

}  // namespace afterword::domain::drafts
