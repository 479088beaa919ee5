// People as vCard: 3.0 (RFC 2426) and 4.0 (RFC 6350) written, those and 2.1 read.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"
#include "domain/result.h"
#include "exchange/interchange.h"

namespace afterword::exchange {

enum class VCardVersion { v3, v4 };

struct VCardOptions {
  VCardVersion version = VCardVersion::v4;
  bool private_notes = false;  ///< what they care about and mentioned goes into NOTE; otherwise it stays at home
};

/// One card for each person, CRLF, lines folded at 75 bytes between letters. The ref (as made_ref where there is none)
/// is the UID. A person without a name goes by their email address, else "?".
std::string write_vcards(const std::vector<domain::Person>& people, const VCardOptions& options);

/// True for a file whose first line begins a card.
bool is_vcard(std::string_view bytes);

constexpr std::size_t max_vcard_bytes = 16'000'000;

/// What one card holds and a person has no place for.
struct CardRest {
  std::size_t card = 0;             ///< place among the people
  std::size_t line = 0;             ///< where the card begins, from 1
  std::vector<std::string> things;  ///< "a picture", "a birthday", each once
};

struct ReadCards {
  std::vector<domain::Person> people;
  std::vector<CardRest> left_out;
  std::vector<std::string> remarks;  ///< what was guessed or mended, as sentences
};

/// Every card, in order, as a person without an id; `ref` is the card's UID. Of several addresses or numbers the
/// preferred one counts, else the first; each of the others becomes a detail ("also reached at …", as in
/// domain::merged). A NOTE becomes what they care about and personal details, a line each, with topic and whether they
/// may be mentioned where write_vcards wrote it; details that come from elsewhere are not to be mentioned until the
/// user says so. A name that is only the email address, or "?", is none. UTF-16 is known by its mark; text that is
/// neither that nor UTF-8 is taken for Latin-1, which is said unless the card says so itself. Fails with
/// Error::invalid: "FILE, line N: …", and for a file without any card.
domain::Result<ReadCards> read_vcards(const Source& source);

}  // namespace afterword::exchange
