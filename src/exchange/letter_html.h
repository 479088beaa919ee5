// A letter as a page to print: who writes, the date, to whom, the text. As HTML; as PDF see printed.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"

namespace afterword::exchange {

struct PrintedLetter {
  domain::Me from;
  std::string to, address;  ///< name; postal address, its lines as recorded
  std::string date;         ///< as it is to stand there
  std::string subject, body;
};

/// `to` may be null. The date is that on which it was sent, else that of `now`.
PrintedLetter printed_letter(const domain::Me& from, const domain::Person* to, const domain::Note& note,
                             const domain::Time& now);

std::string sender_lines(const PrintedLetter& letter);     ///< name, email address, phone
std::string recipient_lines(const PrintedLetter& letter);  ///< name, postal address
/// What blank lines divide, none of them empty, without blanks around them.
std::vector<std::string> paragraphs_of(std::string_view body);

/// One HTML document (UTF-8) without anything from elsewhere in it, set for A4 and Letter paper.
std::string letter_html(const PrintedLetter& letter);

}  // namespace afterword::exchange
