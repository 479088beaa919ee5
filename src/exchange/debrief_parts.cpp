#include "exchange/debrief_parts.h"

#include <algorithm>

#include "domain/names.h"
#include "domain/text.h"

namespace afterword::exchange::parts {

using domain::trim;

std::string spoken(std::string_view word) {
  std::string text(word);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

std::string moment(const std::optional<domain::Time>& time) {
  if (!time) return {};
  std::string text = domain::to_string(*time).substr(0, 16);
  std::replace(text.begin(), text.end(), 'T', ' ');
  return text;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string out;
  for (const auto& text : texts)
    if (!trim(text).empty()) out += (out.empty() ? "" : ", ") + text;
  return out;
}

void add(std::vector<std::string>& below, std::string_view lead, const std::string& text) {
  if (!trim(text).empty()) below.push_back(std::string(lead) + text);
}

std::string name_of(const Interchange& document, domain::PersonId id) {
  const auto* person = with_id(document.people, id);
  return person ? person->name : std::string();
}

PageLine person_line(const domain::Person& person, const std::string& who) {
  PageLine line{0, 0, false, false, trim(person.name).empty() ? std::string(nameless) : person.name, {}};
  add(line.below, "", who);
  add(line.below, "Say: ", person.pronounced);
  std::string spellings = person.other_names;
  for (std::size_t at = 0; (at = spellings.find('\n', at)) != std::string::npos; at += 2)
    spellings.replace(at, 1, ", ");
  add(line.below, "Also spelled: ", spellings);
  add(line.below, "Email: ", person.email);
  add(line.below, "Phone: ", person.phone);
  add(line.below, "Address: ", person.address);
  add(line.below, "LinkedIn: ", person.linkedin);
  add(line.below, "Prefers: ", spoken(domain::word(person.prefers)));
  if (person.card) line.below.emplace_back("Gave you a card");
  return line;
}

PageLine letter_line(const Interchange& document, const domain::Note& note) {
  PageLine line{0, 0, false, false, {}, {}};
  line.text = joined({spoken(domain::word(note.kind)), name_of(document, note.person), note.subject});
  if (line.text.empty()) line.text = "A letter";
  add(line.below, "", note.body);
  add(line.below, "Sent ", moment(note.sent));
  return line;
}

}  // namespace afterword::exchange::parts
