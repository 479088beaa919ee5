// Each section of the page is read into its part of the record.
#include "exchange/debrief_read.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "domain/names.h"
#include "domain/text.h"
#include "exchange/debrief_parts.h"
#include "exchange/markdown_outline.h"
#include "exchange/markdown_read.h"
#include "exchange/question_list_parts.h"
#include "exchange/text_bytes.h"

namespace afterword::exchange {
namespace {

using domain::Error;
using domain::PersonId;
using domain::Result;
using domain::trim;
using namespace parts;
using Json = nlohmann::json;

constexpr int deepest_comment = 6;  // of the comment at the head

/// "Answer: " and what follows it.
bool after(std::string_view text, std::string_view lead, std::string& rest) {
  if (!text.starts_with(lead)) return false;
  rest = text.substr(lead.size());
  return true;
}

/// "●●○ " before a text, taken off; nothing where these are not `of` dots with at least one full.
std::optional<int> take_dots(std::string& raw, int of) {
  constexpr std::string_view full = "●", hollow = "○";
  std::size_t at = 0;
  int dots = 0, count = 0;
  for (; raw.compare(at, full.size(), full) == 0; at += full.size()) ++dots, ++count;
  for (; raw.compare(at, hollow.size(), hollow) == 0; at += hollow.size()) ++count;
  if (count != of || dots == 0 || raw.compare(at, 1, " ") != 0) return std::nullopt;
  raw.erase(0, at + 1);
  return dots;
}

/// Takes " (aside)" off the end.
bool take_aside(std::string& raw, std::string_view aside) {
  const std::string end = " (" + std::string(aside) + ")";
  if (!raw.ends_with(end)) return false;
  raw.resize(raw.size() - end.size());
  return true;
}

/// Without the stars around it, plain.
std::string plain(std::string_view raw) {
  if (raw.size() >= 4 && raw.starts_with("**") && raw.ends_with("**")) raw = raw.substr(2, raw.size() - 4);
  return markdown_to_text(raw);
}

template <class Enum>
bool take_word(std::string spoken_word, Enum& out) {
  std::replace(spoken_word.begin(), spoken_word.end(), ' ', '_');
  const auto known = domain::from_word<Enum>(spoken_word);
  if (known) out = *known;
  return known.has_value();
}

class DebriefReading {
 public:
  DebriefReading(const Json& ids, DebriefText& out) : ids_(ids), out_(out) {
    out_.interview.ref = text_of(ids_, "interview");
    out_.opportunity.ref = text_of(ids_, "opportunity");
    for (const auto& one : list("people")) {
      domain::Person person;
      person.ref = text_of(one, "id");
      person.name = text_of(one, "name");
      out_.people.push_back(std::move(person));
    }
  }

  bool names_two_alike() const {
    std::set<std::string> names;
    return !std::all_of(out_.people.begin(), out_.people.end(),
                        [&](const domain::Person& one) { return names.insert(one.name).second; });
  }

  void section(const OutlineSection& section) {
    struct Reader {
      std::string_view heading;
      bool (DebriefReading::*read)(const OutlineItem&);
    };
    constexpr auto readers = std::to_array<Reader>({{where_heading, &DebriefReading::where},
                                                    {people_heading, &DebriefReading::person},
                                                    {asked_heading, &DebriefReading::asked},
                                                    {concerns_heading, &DebriefReading::concern},
                                                    {details_heading, &DebriefReading::detail},
                                                    {documents_heading, &DebriefReading::document},
                                                    {next_heading, &DebriefReading::next},
                                                    {closing_heading, &DebriefReading::closing},
                                                    {unsaid_heading, &DebriefReading::unsaid},
                                                    {feeling_heading, &DebriefReading::feeling},
                                                    {learned_heading, &DebriefReading::learned},
                                                    {raw_heading, &DebriefReading::raw_page}});
    if (section.heading == letters_heading) return;
    const auto reader =
        std::find_if(readers.begin(), readers.end(), [&](const Reader& one) { return one.heading == section.heading; });
    if (reader == readers.end()) return skip(section.line, section.heading, "no heading of this page");
    for (const OutlineItem& item : section.items) {
      line_ = item.line;
      if (!(this->*reader->read)(item)) skip(item.line, item.raw, "not in the words of this page");
    }
  }

  /// Which of the bank's questions each is: by its words, and where these were changed by its place.
  void link_questions() {
    const auto known = list("asked");
    const auto& asked = out_.interview.asked;
    std::vector<bool> used(known.size());
    out_.questions.assign(asked.size(), {});
    std::vector<bool> linked(asked.size());
    const auto link = [&](std::size_t i, std::size_t k) {
      used[k] = linked[i] = true;
      out_.questions[i] = text_of(known[k], "id");
    };
    for (std::size_t i = 0; i < asked.size(); ++i)
      for (std::size_t k = 0; k < known.size() && !linked[i]; ++k)
        if (!used[k] && text_of(known[k], "text") == asked[i].text) link(i, k);
    if (known.size() == asked.size())
      for (std::size_t i = 0; i < asked.size(); ++i)
        if (!linked[i] && !used[i]) link(i, i);
  }

 private:
  static std::string text_of(const Json& object, const char* key) {
    if (!object.is_object()) return {};
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
  }
  Json::array_t list(const char* key) const {
    const auto found = ids_.find(key);
    return found != ids_.end() && found->is_array() ? found->get<Json::array_t>() : Json::array_t();
  }
  void skip(std::size_t line, std::string_view text, const char* why) {
    out_.skipped.push_back({line, lists::beginning(text), why});
  }
  /// What could not be read of an item that was: said, and the rest of it counts.
  void odd(std::string_view text) { skip(line_, text, "not in the words of this page"); }

  /// By name; somebody new where nobody on the page is called so.
  PersonId named(const std::string& name) {
    for (std::size_t i = 0; i < out_.people.size(); ++i)
      if (out_.people[i].name == name) return {static_cast<std::int64_t>(i) + 1};
    out_.people.emplace_back().name = name;
    return {static_cast<std::int64_t>(out_.people.size())};
  }
  domain::Person& at(PersonId id) { return out_.people[static_cast<std::size_t>(id.value) - 1]; }

  bool where(const OutlineItem& item) {
    const std::string text = plain(item.raw);
    std::string rest;
    const auto time = [&](std::string_view lead, std::optional<domain::Time>& to) {
      if (!after(text, lead, rest)) return false;
      const auto read = domain::parse_time(rest);
      if (read) to = *read;
      return read.has_value();
    };
    auto& to = out_.interview;
    return after(text, "Company: ", out_.opportunity.company) || after(text, "Role: ", out_.opportunity.role) ||
           after(text, "Round: ", to.round) || after(text, "Place: ", to.place) || time("Began ", to.starts) ||
           time("Ended ", to.ends) || time("Written down ", to.debriefed) ||
           (after(text, "Format: ", rest) && take_word(rest, to.format));
  }

  bool person(const OutlineItem& item) {
    const std::string name = plain(item.raw);
    domain::Attendee attendee;
    attendee.person = named(name == nameless ? std::string() : name);
    for (const auto& text : item.below)
      if (!about_person(at(attendee.person), attendee, text)) odd(text);
    out_.interview.people.push_back(std::move(attendee));
    return true;
  }
  static bool about_person(domain::Person& to, domain::Attendee& attendee, const std::string& text) {
    std::string rest;
    if (after(text, "Also spelled: ", rest)) {
      for (std::size_t at = 0; (at = rest.find(", ", at)) != std::string::npos;) rest.replace(at, 2, "\n");
      to.other_names = rest;
      return true;
    }
    if (text == "Gave you a card") return to.card = true;
    return after(text, "Title: ", to.title) || after(text, "Company: ", to.company) ||
           after(text, "Say: ", to.pronounced) || after(text, "Email: ", to.email) ||
           after(text, "Phone: ", to.phone) || after(text, "Address: ", to.address) ||
           after(text, "LinkedIn: ", to.linkedin) || (after(text, "Role: ", rest) && take_word(rest, to.role)) ||
           (after(text, "Prefers: ", rest) && take_word(rest, to.prefers)) ||
           (after(text, "There as: ", rest) && take_word(rest, attendee.as)) ||
           (after(text, "Met: ", rest) && take_word(rest, attendee.met));
  }

  bool asked(const OutlineItem& item) {
    domain::Asked one;
    std::string raw = item.raw, rest;
    one.rating = take_dots(raw, 5);
    one.text = plain(raw);
    for (const auto& text : item.below) {
      if (after(text, "Asked by ", rest)) {
        one.by = named(rest);
      } else if (after(text, "Received: ", rest)) {
        const auto found = std::find(received_words.begin(), received_words.end(), rest);
        if (found == received_words.end())
          odd(text);
        else
          one.received = static_cast<int>(found - received_words.begin()) - 2;
      } else if (!after(text, "Answer: ", one.answer) && !after(text, "To put right: ", one.mitigation) &&
                 !after(text, "Next time: ", one.better)) {
        odd(text);
      }
    }
    out_.interview.asked.push_back(std::move(one));
    return true;
  }

  bool concern(const OutlineItem& item) {
    domain::Concern one;
    std::string raw = item.raw, rest;
    one.resolved = take_aside(raw, "settled");
    if (!one.resolved) take_aside(raw, "open");
    one.severity = take_dots(raw, 3);
    one.text = plain(raw);
    for (const auto& text : item.below) {
      if (after(text, "Voiced by ", rest))
        one.by = named(rest);
      else if (!after(text, "Said there: ", one.response) && !after(text, "Answer: ", one.rebuttal))
        odd(text);
    }
    out_.interview.concerns.push_back(std::move(one));
    return true;
  }

  /// Whose it is, is the longest name that it begins with.
  bool detail(const OutlineItem& item) {
    std::string raw = item.raw;
    const auto weight = take_dots(raw, 3);
    const std::string text = plain(raw);
    domain::Person* whose = nullptr;
    for (auto& person : out_.people)
      if (text.starts_with(person.name + ": ") && (whose == nullptr || person.name.size() > whose->name.size()))
        whose = &person;
    if (whose == nullptr) return false;
    const std::string said = text.substr(whose->name.size() + 2);
    if (weight) {
      auto& cared = whose->cares_about.emplace_back();
      cared.text = said, cared.weight = *weight;
      return true;
    }
    auto& one = whose->details.emplace_back();
    one.text = said;
    for (const auto& below : item.below) {
      if (below == "May be mentioned" || below == "Not to be mentioned")
        one.mention = below == "May be mentioned";
      else if (!after(below, "Topic: ", one.topic))
        odd(below);
    }
    return true;
  }

  bool document(const OutlineItem& item) {
    domain::Document one;
    std::string raw = item.raw, rest;
    if (!take_aside(raw, no_direction))
      for (const auto way : {domain::Direction::given, domain::Direction::requested, domain::Direction::promised})
        if (one.direction == domain::Direction::unset && take_aside(raw, spoken(domain::word(way))))
          one.direction = way;
    one.name = plain(raw);
    for (const auto& text : item.below)
      if (!when(text, "On ", one.at) && !when(text, "Due ", one.due) && !when(text, "Sent ", one.sent)) odd(text);
    out_.interview.documents.push_back(std::move(one));
    return true;
  }
  static bool when(const std::string& text, std::string_view lead, domain::When& to) {
    std::string rest;
    if (!after(text, lead, rest)) return false;
    const auto read = domain::parse_when(rest);
    if (read) to = *read;
    return read.has_value();
  }

  bool next(const OutlineItem& item) {
    const std::string text = plain(item.raw);
    auto& to = out_.interview.next;
    if (after(text, "Outline: ", to.outline) || when(text, "They decide by ", to.decision_by) ||
        when(text, "You hear by ", to.hear_by) || when(text, "To be filled by ", to.fill_by))
      return true;
    // The page says "Reference check" for reference_check.
    for (const auto& known : list("steps"))
      if (known.is_string() && domain::capitalised(spoken(known.get<std::string>())) == text)
        return to.process.push_back(known.get<std::string>()), true;
    to.process.push_back(text);
    return true;
  }

  bool closing(const OutlineItem& item) {
    const std::string text = plain(item.raw);
    std::string rest;
    const bool yes = after(text, "Yes: ", rest);
    if (!yes && !after(text, "No: ", rest)) return false;
    for (const auto& [words, member] : closing_card)
      if (words == rest) return out_.interview.closing.*member = yes, true;
    return false;
  }
  bool unsaid(const OutlineItem& item) {
    out_.interview.not_mentioned.emplace_back().text = plain(item.raw);
    return true;
  }
  bool feeling(const OutlineItem& item) {
    std::string raw = item.raw;
    out_.interview.feeling = take_dots(raw, 5);
    return out_.interview.feeling.has_value();
  }
  bool learned(const OutlineItem& item) {
    if (!out_.interview.learned.empty()) out_.interview.learned += "\n\n";
    out_.interview.learned += plain(item.raw);
    return true;
  }
  bool raw_page(const OutlineItem& item) {
    if (plain(item.raw) != as_typed || item.below.size() != 1) return false;
    out_.interview.dump = item.below.front();
    return true;
  }

  const Json& ids_;
  DebriefText& out_;
  std::size_t line_ = 0;
};

}  // namespace

bool is_debrief_page(std::string_view bytes) {
  constexpr std::size_t looked_at = 1'000;
  return decode_text(bytes.substr(0, looked_at)).text.starts_with(debrief_mark);
}

Result<DebriefText> read_debrief(const Source& source) {
  if (source.bytes.size() > max_debrief_bytes)
    return Error::invalid("Larger than 16 MB, which no page of a debrief is, so it was not read: " + source.name);
  const auto decoded = decode_text(source.bytes);
  std::string_view text = decoded.text;
  const auto end = text.find("-->");
  Json ids = Json::value_t::discarded;
  const auto shallow = [](int depth, Json::parse_event_t, const Json&) { return depth < deepest_comment; };
  if (text.starts_with(debrief_mark) && end != std::string_view::npos)
    ids = Json::parse(text.substr(debrief_mark.size(), end - debrief_mark.size()), shallow, false);
  if (!ids.is_object() || !ids.contains("interview") || !ids["interview"].is_string())
    return Error::invalid(
        "The comment in the first line, which says what debrief this is, was changed; export the page anew: " +
        source.name);
  DebriefText page;
  DebriefReading reading(ids, page);
  if (reading.names_two_alike())
    return Error::invalid(
        "Two people on this page have the same name, so it cannot be told who said what; bring it back as JSON: " +
        source.name);
  for (const auto& section : markdown_outline(text, page.skipped)) reading.section(section);
  reading.link_questions();
  std::stable_sort(page.skipped.begin(), page.skipped.end(),
                   [](const SkippedLine& a, const SkippedLine& b) { return a.line < b.line; });
  return page;
}

}  // namespace afterword::exchange
