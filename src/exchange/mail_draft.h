// A letter as a draft that a mail program opens ready to be sent: a message file (.eml, RFC 5322), made with GMime.
#pragma once

#include <string>

#include "domain/records.h"
#include "domain/result.h"

namespace afterword::exchange {

struct MailDraft {
  domain::Me from;      ///< left out where it has no address
  std::string to;       ///< the address
  std::string to_name;  ///< or empty
  std::string subject;  ///< line ends in it become blanks
  std::string body;     ///< UTF-8
};

/// The file's bytes: CRLF, nothing but ASCII, "X-Unsent: 1", no date and no message id (the mail program gives both
/// when it sends). Nothing of the user's can become a header. Fails where `to` is no single address.
domain::Result<std::string> mail_draft(const MailDraft& draft);

}  // namespace afterword::exchange
