// A letter as a page to print: who writes, the date, to whom, the text.
#pragma once

#include <string>

#include "domain/records.h"

namespace afterword::exchange {

struct PrintedLetter {
  domain::Me from;
  std::string to, address;  ///< name; postal address, its lines as recorded
  std::string date;         ///< as it is to stand there
  std::string subject, body;
};

/// One HTML document (UTF-8) without anything from elsewhere in it, set for A4 and Letter paper.
std::string letter_html(const PrintedLetter& letter);

}  // namespace afterword::exchange
