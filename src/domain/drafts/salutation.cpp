// How a person is addressed. A name is only shortened where it is plain which part of it is the first.
#include <algorithm>
#include <array>

#include "domain/drafts/fragment.h"
#include "domain/drafts/letter.h"
#include "domain/text.h"

namespace afterword::domain::drafts {
namespace {

constexpr auto titles =
    std::to_array<std::string_view>({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord",
                                     "lady", "rev", "fr", "hr", "herr", "frau"});
// Family names that stand first where they are written with their marks.
constexpr auto family_first = std::to_array<std::string_view>(
    {"nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ",  "võ",     "đặng",
     "bùi",    "đỗ",   "hồ", "ngô",  "dương", "lý",    "đinh", "đào", "trương", "nguyen"});
constexpr auto particles =
    std::to_array<std::string_view>({"van", "von", "de", "da",  "di",  "del", "della", "der", "den", "la", "le", "ní",
                                     "nic", "mac", "mc", "ó",   "o",   "ui",  "uí",    "bin", "ibn", "al", "el", "dos",
                                     "das", "do",  "du", "ter", "ten", "af",  "av",    "zu",  "st",  "san"});

template <std::size_t N>
bool among(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_title(std::string_view word) {
  std::string plain = lower(word);
  while (plain.ends_with('.')) plain.pop_back();
  return among(titles, plain);
}

bool in_latin(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = code_point(text, at);
    at += c.bytes;
    if (is_letter(c.value) && c.value >= 0x250 && (c.value < 0x1e00 || c.value >= 0x1f00)) return false;
  }
  return true;
}

/// The name as another letter to this person used it, where that is spelled as recorded.
std::string name_in_letter(const Facts& f, const Note& letter) {
  const auto line = trim(std::string_view(letter.body).substr(0, letter.body.find_first_of("\r\n")));
  constexpr std::string_view dear = "Dear ";
  if (!line.starts_with(dear)) return {};
  std::string used(trim(line.substr(dear.size())));
  while (!used.empty() && (used.back() == ',' || used.back() == ':' || used.back() == '.')) used.pop_back();
  const auto all = words(used);
  if (all.empty()) return {};
  const bool titled = is_title(all.front());
  const std::string rest = titled ? joined({all.begin() + 1, all.end()}, " ") : used;
  const auto at = f.name.find(rest);
  const auto end = at + rest.size();
  const bool whole = at != std::string::npos && !rest.empty() && (end == f.name.size() || f.name[end] == ' ') &&
                     (at == 0 || f.name[at - 1] == ' ' || !in_latin(rest));
  return whole ? used : std::string();
}

std::string surname(const std::vector<std::string>& name) {
  // "Ní Chonchúir", "van der Berg": what stands before a surname belongs to it.
  std::size_t at = name.size() - 1;
  while (at > 1 && among(particles, lower(name[at - 1]))) --at;
  return joined({name.begin() + static_cast<std::ptrdiff_t>(at), name.end()}, " ");
}

}  // namespace

std::string called(const Facts& f) {
  if (f.name.empty()) return {};
  const Note* latest = nullptr;
  for (const auto* letter : f.in.letters)
    if (f.in.addressee != nullptr && letter->person == f.in.addressee->id && !name_in_letter(f, *letter).empty() &&
        (latest == nullptr || (letter->sent && (!latest->sent || *latest->sent < *letter->sent))))
      latest = letter;
  if (latest != nullptr) return name_in_letter(f, *latest);
  auto name = words(f.name);
  if (is_title(name.front()) && name.size() > 1) return name.size() == 2 ? f.name : name.front() + " " + surname(name);
  if (name.size() == 1 || !in_latin(f.name) || among(family_first, lower(name.front()))) return f.name;
  const bool initial = code_points(name.front()) <= 2 && name.front().ends_with('.');
  if (initial || name.front().ends_with(',')) return f.name;  // "J. Hallorane", "Hallorane, Judith"
  if (is_title(name.back())) name.pop_back();
  return name.front();
}

std::string salutation(const Facts& f) {
  const std::string name = called(f);
  return name.empty() ? "Hello," : "Dear " + name + ",";
}

}  // namespace afterword::domain::drafts
