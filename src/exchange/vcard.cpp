// Which member of a person stands in which property, both ways.
#include "exchange/vcard.h"

#include <algorithm>
#include <charconv>

#include "domain/merge_people.h"
#include "domain/names.h"
#include "domain/text.h"
#include "exchange/vcard_lines.h"
#include "exchange/vcard_notes.h"

namespace afterword::exchange {
namespace {

using domain::Person;

constexpr std::string_view nameless = "?";  // FN, which must not be empty, of somebody without name and email address

class Writing {
 public:
  explicit Writing(const VCardOptions& options) : options_(options) {}

  std::string card(const Person& person) {
    out_.clear();
    line("BEGIN:VCARD");
    line(four() ? "VERSION:4.0" : "VERSION:3.0");
    const std::string ref = person.ref.empty() ? made_ref(domain::Noun::person, person.id.value) : person.ref;
    line((four() ? "UID;VALUE=text:" : "UID:") + escaped(ref));
    const std::string name = name_of(person);
    line("FN:" + escaped(name));
    line("N:" + parts_of(name));
    names("NICKNAME", domain::lines_of(person.other_names));
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

/// One card being read; properties with several values keep the preferred one.
class Card {
 public:
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
      put(person_.company, line, std::string(domain::trim(unescaped_parts(line.value, ';').front())));
    else if (name == "TITLE" || (name == "ROLE" && person_.title.empty()))
      put(person_.title, line, unescaped(line.value));
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
    else if (name == "NOTE")
      add_notes(person_, unescaped(line.value));
  }
  void put(std::string& member, const VCardLine& line, const std::string& value,
           domain::Channel channel = domain::Channel::unset) {
    const std::string trimmed(domain::trim(value));
    if (trimmed.empty() || (!member.empty() && !line.preferred)) return;
    member = trimmed;
    // Address books mark one of each kind as preferred; only a single mark says how somebody wants to be reached.
    if (line.preferred && channel != domain::Channel::unset)
      person_.prefers = ++marks_ == 1 ? channel : domain::Channel::unset;
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
  }
  static std::string phone_of(std::string value) { return value.starts_with("tel:") ? value.substr(4) : value; }
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
  int marks_ = 0;
};

bool begins(const VCardLine& line) { return line.name == "BEGIN" && domain::fold(domain::trim(line.value)) == "vcard"; }
bool ends(const VCardLine& line) { return line.name == "END" && domain::fold(domain::trim(line.value)) == "vcard"; }

domain::Error refused(const Source& source, std::size_t line, std::string_view why) {
  return domain::Error::invalid(source.name + ", line " + std::to_string(line) + ": " + std::string(why));
}

}  // namespace

std::string write_vcards(const std::vector<Person>& people, const VCardOptions& options) {
  Writing writing(options);
  std::string out;
  for (const Person& person : people) out += writing.card(person);
  return out;
}

bool is_vcard(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const auto first = bytes.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return false;
  return domain::fold(bytes.substr(first, 11)) == "begin:vcard";
}

domain::Result<std::vector<Person>> read_vcards(const Source& source) {
  if (source.bytes.size() > max_vcard_bytes)
    return domain::Error::invalid(source.name + ": more than 16 MB of cards; split the file into several");
  std::vector<Person> people;
  std::optional<Card> card;
  std::size_t opened = 0;
  int inside = 0;  // cards within the card: AGENT of version 2.1
  for (const VCardLine& line : vcard_lines(source.bytes)) {
    if (begins(line)) {
      if (card) {
        ++inside;
        continue;
      }
      card.emplace();
      opened = line.number;
    } else if (ends(line)) {
      if (!card) return refused(source, line.number, "a card ends here that never began");
      if (inside > 0) {
        --inside;
        continue;
      }
      if (!card->says_whose())
        return refused(source, opened, "this card has neither a name nor an email address, so nothing was read");
      people.push_back(card->take());
      card.reset();
    } else if (card && inside == 0) {
      card->add(line);
    }
  }
  if (card) return refused(source, opened, "this card never ends (END:VCARD is missing), so nothing was read");
  return people;
}

}  // namespace afterword::exchange
