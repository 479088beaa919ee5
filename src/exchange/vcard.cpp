// Which member of a person stands in which property, both ways.
#include "exchange/vcard.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "domain/merge_people.h"
#include "domain/names.h"
#include "domain/text.h"
#include "exchange/text_bytes.h"
#include "exchange/vcard_lines.h"
#include "exchange/vcard_notes.h"

namespace afterword::exchange {
namespace {

using domain::Person;

constexpr std::string_view nameless = "?";  // FN, which must not be empty, of somebody without name and email address

class CardWriting {
 public:
  explicit CardWriting(const VCardOptions& options) : options_(options) {}

  std::string card(const Person& person) {
    out_.clear();
    line("BEGIN:VCARD");
    line(four() ? "VERSION:4.0" : "VERSION:3.0");
    const std::string ref = person.ref.empty() ? made_ref(domain::Noun::person, person.id.value) : person.ref;
    line((four() ? "UID;VALUE=text:" : "UID:") + escaped(ref));
    const std::string name = name_of(person);
    line("FN:" + escaped(name));
    line("N:" + parts_of(name));
    names("NICKNAME", domain::entries_of(person.other_names));
    text("ORG", person.company);
    text("TITLE", person.title);
    text("CATEGORIES", domain::word(person.role));
    preferable("EMAIL", person.email, person.prefers == domain::Channel::email);
    preferable("TEL", person.phone, person.prefers == domain::Channel::phone);
    if (!person.address.empty())
      line(preferred("ADR", person.prefers == domain::Channel::post) + ":;;" + escaped(person.address) + ";;;;");
    preferable("URL", person.linkedin, person.prefers == domain::Channel::online);
    text("X-PHONETIC-FULL-NAME", person.pronounced);
    if (options_.private_notes) text("NOTE", private_notes(person));
    line("END:VCARD");
    return out_;
  }

 private:
  bool four() const { return options_.version == VCardVersion::v4; }
  void line(const std::string& whole) { out_ += folded_line(whole); }
  void text(const std::string& property, std::string_view value) {
    if (!domain::trim(value).empty()) line(property + ":" + escaped(value));
  }
  std::string preferred(const std::string& property, bool is) const {
    return !is ? property : property + (four() ? ";PREF=1" : ";TYPE=PREF");
  }
  void preferable(const std::string& property, const std::string& value, bool is) {
    text(preferred(property, is), value);
  }
  void names(const std::string& property, const std::vector<std::string>& all) {
    std::string list;
    for (const auto& one : all) list += (list.empty() ? "" : ",") + escaped(one);
    if (!list.empty()) line(property + ":" + list);
  }
  static std::string name_of(const Person& person) {
    if (!domain::trim(person.name).empty()) return person.name;
    return person.email.empty() ? std::string(nameless) : person.email;
  }
  /// Family name and given names: the last word is taken for the family's, which only sorting goes by.
  static std::string parts_of(const std::string& name) {
    const auto trimmed = domain::trim(name);
    const auto blank = trimmed.rfind(' ');
    if (blank == std::string_view::npos) return escaped(trimmed) + ";;;;";
    return escaped(trimmed.substr(blank + 1)) + ";" + escaped(domain::trim(trimmed.substr(0, blank))) + ";;;";
  }

  const VCardOptions& options_;
  std::string out_;
};

struct Property {
  std::string_view name, words;  // for people; none for what tells nothing of anybody
};
constexpr auto left_out = std::to_array<Property>({{"PHOTO", "a picture"},
                                                   {"LOGO", "a logo"},
                                                   {"SOUND", "a sound"},
                                                   {"BDAY", "a birthday"},
                                                   {"ANNIVERSARY", "an anniversary"},
                                                   {"X-ANNIVERSARY", "an anniversary"},
                                                   {"GENDER", "a gender"},
                                                   {"LANG", "a language"},
                                                   {"TZ", "a time zone"},
                                                   {"GEO", "a place on the map"},
                                                   {"KEY", "a key"},
                                                   {"RELATED", "related people"},
                                                   {"AGENT", "related people"},
                                                   {"MEMBER", "members of a group"},
                                                   {"CALURI", "a calendar"},
                                                   {"FBURL", "a calendar"},
                                                   {"CALADRURI", "a calendar"},
                                                   {"VERSION", ""},
                                                   {"PRODID", ""},
                                                   {"REV", ""},
                                                   {"KIND", ""},
                                                   {"PROFILE", ""},
                                                   {"SOURCE", ""},
                                                   {"NAME", ""},
                                                   {"CLASS", ""},
                                                   {"MAILER", ""},
                                                   {"SORT-STRING", ""},
                                                   {"CLIENTPIDMAP", ""},
                                                   {"LABEL", ""}});

std::string words_for(const std::string& property) {
  const auto known =
      std::find_if(left_out.begin(), left_out.end(), [&](const Property& one) { return one.name == property; });
  if (known != left_out.end()) return std::string(known->words);
  // Of the marks that programs make for themselves none is meant for people.
  return property.starts_with("X-") ? std::string() : domain::shorten(as_utf8(property), 40);
}

/// One card being read; properties with several values keep the preferred one.
class Card {
 public:
  explicit Card(std::size_t line) : line_(line) {}

  std::size_t line() const { return line_; }
  /// What a person has no place for.
  const std::vector<std::string>& rest() const { return rest_; }

  void add(const VCardLine& line) {
    const std::string& name = line.name;
    if (name == "FN")
      put(person_.name, line, unescaped(line.value));
    else if (name == "N")
      structured_ = name_from(line.value);
    else if (name == "UID")
      person_.ref = unescaped(line.value);
    else if (name == "NICKNAME")
      for (const auto& one : unescaped_parts(line.value, ',')) add_name(one);
    else if (name == "ORG")
      add_company(line);
    else if (name == "TITLE" || (name == "ROLE" && person_.title.empty()))
      put(person_.title, line, unescaped(line.value));
    else if (name == "ROLE")
      leave_out("a role");
    else if (name == "CATEGORIES")
      for (const auto& one : unescaped_parts(line.value, ',')) add_role(one);
    else
      add_contact(line);
  }

  /// Whether it says whose card it is, and be it that they have no name.
  bool says_whose() const { return !person_.name.empty() || !structured_.empty() || !person_.email.empty(); }

  Person take() {
    if (is_stopgap(person_.name)) person_.name.clear();
    if (is_stopgap(structured_)) structured_.clear();
    if (person_.name.empty()) person_.name = structured_;
    for (const std::string& way : further_) domain::add_further_way(person_, way);
    return std::move(person_);
  }

 private:
  void add_contact(const VCardLine& line) {
    const std::string& name = line.name;
    if (name == "EMAIL")
      put(person_.email, line, unescaped(line.value), domain::Channel::email);
    else if (name == "TEL")
      put(person_.phone, line, phone_of(unescaped(line.value)), domain::Channel::phone);
    else if (name == "ADR")
      put(person_.address, line, address_from(line.value), domain::Channel::post);
    else if (name == "URL" || name == "X-SOCIALPROFILE" || name == "SOCIALPROFILE")
      put(person_.linkedin, line, unescaped(line.value), domain::Channel::online);
    else if (name == "X-PHONETIC-FULL-NAME")
      person_.pronounced = unescaped(line.value);
    else if (name == "X-PHONETIC-FIRST-NAME" || name == "X-PHONETIC-LAST-NAME")
      (person_.pronounced += person_.pronounced.empty() ? "" : " ") += unescaped(line.value);
    else if (name == "IMPP")
      further_.push_back(unescaped(line.value));
    else if (name == "NOTE")
      add_notes(person_, unescaped(line.value));
    else if (!domain::trim(line.value).empty())
      leave_out(words_for(name));
  }
  void leave_out(const std::string& thing) {
    if (!thing.empty() && std::find(rest_.begin(), rest_.end(), thing) == rest_.end()) rest_.push_back(thing);
  }
  void add_company(const VCardLine& line) {
    const auto parts = unescaped_parts(line.value, ';');
    put(person_.company, line, std::string(domain::trim(parts.front())));
    if (std::any_of(parts.begin() + 1, parts.end(), [](const auto& part) { return !domain::trim(part).empty(); }))
      leave_out("a department");
  }
  void put(std::string& member, const VCardLine& line, const std::string& value,
           domain::Channel channel = domain::Channel::unset) {
    const std::string trimmed(domain::trim(value));
    if (trimmed.empty()) return;
    const bool way = channel != domain::Channel::unset;
    if (!member.empty() && !line.preferred) {
      if (way) further_.push_back(trimmed);
      return;
    }
    if (way && !member.empty()) further_.push_back(member);
    member = trimmed;
    // Address books mark one of each kind as preferred; only a single mark says how somebody wants to be reached.
    if (line.preferred && way) person_.prefers = ++marks_ == 1 ? channel : domain::Channel::unset;
  }
  /// What stands in place of a name that is not known.
  bool is_stopgap(std::string_view name) const {
    return name == nameless || (!name.empty() && domain::fold(name) == domain::fold(person_.email));
  }
  void add_name(const std::string& name) {
    if (!domain::trim(name).empty())
      (person_.other_names += person_.other_names.empty() ? "" : "\n") += domain::trim(name);
  }
  void add_role(const std::string& word) {
    const auto role = domain::from_word<domain::Role>(domain::fold(domain::trim(word)));
    if (role && person_.role == domain::Role::unset) person_.role = *role;
    if (!role && !domain::trim(word).empty()) leave_out("a category");
  }
  /// Without the scheme, however often somebody put it there: what is written then reads back as it is.
  static std::string phone_of(std::string_view value) {
    value = domain::trim(value);
    while (value.starts_with("tel:")) value = domain::trim(value.substr(4));
    return std::string(value);
  }
  static std::string name_from(std::string_view value) {
    const auto parts = unescaped_parts(value, ';');
    std::string name;
    // Prefix, given, further and family name, suffix, as they are said.
    for (const std::size_t i : {3U, 1U, 2U, 0U, 4U})
      if (i < parts.size() && !domain::trim(parts[i]).empty())
        (name += name.empty() ? "" : " ") += domain::trim(parts[i]);
    return name;
  }
  static std::string address_from(std::string_view value) {
    const auto parts = unescaped_parts(value, ';');
    std::string address;
    for (const auto& part : parts)
      if (!domain::trim(part).empty()) (address += address.empty() ? "" : ", ") += domain::trim(part);
    return address;
  }

  Person person_;
  std::string structured_;
  std::vector<std::string> further_, rest_;  // other ways to reach them; what is left out
  std::size_t line_;
  int marks_ = 0;
};

bool begins(const VCardLine& line) { return line.name == "BEGIN" && domain::fold(domain::trim(line.value)) == "vcard"; }
bool ends(const VCardLine& line) { return line.name == "END" && domain::fold(domain::trim(line.value)) == "vcard"; }

domain::Error refused(const Source& source, std::size_t line, std::string_view why) {
  return domain::Error::invalid(source.name + ", line " + std::to_string(line) + ": " + std::string(why));
}

}  // namespace

std::string write_vcards(const std::vector<Person>& people, const VCardOptions& options) {
  CardWriting writing(options);
  std::string out;
  for (const Person& person : people) out += writing.card(person);
  return out;
}

bool is_vcard(std::string_view bytes) {
  constexpr std::size_t beginning = 4096;
  if (is_utf16(bytes)) return is_vcard(utf8_of_utf16(bytes.substr(0, beginning)));
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const auto first = bytes.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return false;
  return domain::fold(bytes.substr(first, 11)) == "begin:vcard";
}

domain::Result<ReadCards> read_vcards(const Source& source) {
  if (source.bytes.size() > max_vcard_bytes)
    return domain::Error::invalid(source.name + ": more than 16 MB of cards; split the file into several");
  ReadCards cards;
  std::string decoded;
  std::string_view bytes = source.bytes;
  if (is_utf16(bytes)) {
    DecodedText text = decode_text(bytes);
    decoded = std::move(text.text);
    cards.remarks = std::move(text.remarks);
    bytes = decoded;
  }
  bool guessed = false;
  std::optional<Card> card;
  int inside = 0;  // cards within the card: AGENT of version 2.1
  for (const VCardLine& line : vcard_lines(bytes)) {
    guessed = guessed || line.guessed;
    if (begins(line)) {
      if (card) {
        ++inside;
        continue;
      }
      card.emplace(line.number);
    } else if (ends(line)) {
      if (!card) return refused(source, line.number, "a card ends here that never began");
      if (inside > 0) {
        --inside;
        continue;
      }
      if (!card->says_whose())
        return refused(source, card->line(), "this card has neither a name nor an email address, so nothing was read");
      if (!card->rest().empty()) cards.left_out.push_back({cards.people.size(), card->line(), card->rest()});
      cards.people.push_back(card->take());
      card.reset();
    } else if (card && inside == 0) {
      card->add(line);
    }
  }
  if (card) return refused(source, card->line(), "this card never ends (END:VCARD is missing), so nothing was read");
  if (cards.people.empty())
    return domain::Error::invalid("No card (BEGIN:VCARD) was found in this file, so nothing was read: " + source.name);
  if (guessed) cards.remarks.emplace_back(read_as_latin);
  return cards;
}

}  // namespace afterword::exchange
