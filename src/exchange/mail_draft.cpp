#include "exchange/mail_draft.h"

#include <gmime/gmime.h>

#include <mutex>

#include "exchange/gobject.h"
#include "exchange/mail_address.h"
#include "exchange/plain_text.h"
#include "exchange/vcard_lines.h"

namespace afterword::exchange {

namespace {

using domain::Error;

struct FreeFormat {
  void operator()(GMimeFormatOptions* options) const { g_mime_format_options_free(options); }
};

void start_gmime() {
  static std::once_flag once;
  std::call_once(once, g_mime_init);
}

// Line ends as LF, no other control character but the tab: a NUL would cut the text short.
std::string body_text(std::string_view text) {
  std::string out;
  for (const char c : as_utf8(text))
    if (c == '\n' || c == '\t' || (static_cast<unsigned char>(c) >= ' ' && c != 0x7F)) out += c;
  if (!out.empty() && !out.ends_with('\n')) out += '\n';
  return out;
}

Object<GMimeTextPart> text_part(std::string_view body) {
  Object<GMimeTextPart> part(g_mime_text_part_new_with_subtype("plain"));
  g_mime_text_part_set_charset(part.get(), "utf-8");
  g_mime_text_part_set_text(part.get(), body_text(body).c_str());
  g_mime_part_set_content_encoding(GMIME_PART(part.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
  return part;
}

void add_mailbox(GMimeMessage* message, GMimeAddressType type, const std::string& name, const std::string& address) {
  const std::string shown = one_line(name);
  g_mime_message_add_mailbox(message, type, shown.empty() ? nullptr : shown.c_str(), address.c_str());
}

std::string bytes_of(GMimeMessage* message) {
  const std::unique_ptr<GMimeFormatOptions, FreeFormat> format(g_mime_format_options_new());
  g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
  const Object<GMimeStream> stream(g_mime_stream_mem_new());
  g_mime_object_write_to_stream(GMIME_OBJECT(message), format.get(), stream.get());
  const GByteArray* const bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
  return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

}  // namespace

domain::Result<std::string> mail_draft(const MailDraft& draft) {
  if (draft.to.empty()) return Error::invalid("There is no email address to write to; add it to the person first");
  if (!is_mail_address(draft.to))
    return Error::invalid("This is no email address; put it right at the person first: " + one_line(draft.to));
  start_gmime();
  const Object<GMimeMessage> message(g_mime_message_new(TRUE));
  if (is_mail_address(draft.from.email))
    add_mailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, draft.from.name, draft.from.email);
  add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, draft.to_name, draft.to);
  g_mime_message_set_subject(message.get(), one_line(draft.subject).c_str(), "utf-8");
  g_mime_object_append_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);
  const auto part = text_part(draft.body);
  g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(part.get()));
  return bytes_of(message.get());
}

}  // namespace afterword::exchange
