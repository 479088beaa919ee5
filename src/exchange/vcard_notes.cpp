#include "exchange/vcard_notes.h"

#include <algorithm>
#include <array>
#include <optional>

#include "domain/merge_people.h"
#include "domain/text.h"

namespace afterword::exchange {
namespace {

constexpr std::string_view cares_lead = "Cares about";
struct Lead {
  std::string_view words;
  std::optional<bool> mention;
};
constexpr auto leads =
    std::to_array<Lead>({{"May be mentioned", true}, {"Better not mentioned", false}, {"Told me", std::nullopt}});

struct NoteLine {
  std::string_view aside;  // in brackets after the words that lead
  std::string_view text;
};

// "WORDS (aside): text" or "WORDS: text".
std::optional<NoteLine> after_lead(std::string_view line, std::string_view words) {
  if (!line.starts_with(words)) return std::nullopt;
  line.remove_prefix(words.size());
  NoteLine found;
  if (line.starts_with(" (")) {
    const auto end = line.find("): ");
    if (end == std::string_view::npos) return std::nullopt;
    found.aside = line.substr(2, end - 2);
    line.remove_prefix(end + 1);
  }
  if (!line.starts_with(": ")) return std::nullopt;
  found.text = line.substr(2);
  return found;
}

std::optional<NoteLine> cared_about(std::string_view line) {
  const auto found = after_lead(line, cares_lead);
  const bool weighed = found && found->aside.size() == 1 && found->aside[0] >= '1' && found->aside[0] <= '3';
  return weighed ? found : std::nullopt;
}

bool begins_with_lead(std::string_view line) {
  return cared_about(line) ||
         std::any_of(leads.begin(), leads.end(), [&](const Lead& lead) { return after_lead(line, lead.words); });
}

std::string line_of(const domain::Detail& detail) {
  if (detail.mention == false && domain::trim(detail.topic).empty() && !begins_with_lead(detail.text))
    return detail.text;
  const auto lead =
      std::find_if(leads.begin(), leads.end(), [&](const Lead& one) { return one.mention == detail.mention; });
  const std::string topic = domain::trim(detail.topic).empty() ? std::string() : " (" + detail.topic + ")";
  return std::string(lead->words) + topic + ": " + detail.text;
}

}  // namespace

std::string private_notes(const domain::Person& person) {
  std::string notes;
  const auto add = [&](const std::string& text, std::string note) {
    if (domain::trim(text).empty()) return;
    std::replace(note.begin(), note.end(), '\n', ' ');
    notes += (notes.empty() ? "" : "\n") + note;
  };
  for (const auto& cared : person.cares_about)
    add(cared.text, std::string(cares_lead) + " (" + std::to_string(cared.weight) + "): " + cared.text);
  for (const auto& detail : person.details) add(detail.text, line_of(detail));
  return notes;
}

void add_notes(domain::Person& person, std::string_view notes) {
  for (const auto& line : domain::entries_of(notes)) {
    if (const auto found = cared_about(line)) {
      domain::CaredAbout& cared = person.cares_about.emplace_back();
      cared.weight = found->aside[0] - '0';
      cared.text = found->text;
      continue;
    }
    domain::Detail& detail = person.details.emplace_back();
    detail.text = line;
    detail.mention = false;
    for (const Lead& lead : leads)
      if (const auto found = after_lead(line, lead.words)) {
        detail.text = found->text;
        detail.topic = found->aside;
        detail.mention = lead.mention;
        break;
      }
  }
}

}  // namespace afterword::exchange
