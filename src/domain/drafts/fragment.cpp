// How shorthand is tidied. Whatever looks as if it was meant for the user alone comes out empty.
#include "domain/drafts/fragment.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "domain/text.h"

namespace afterword::domain::drafts {
namespace {

constexpr std::size_t longest_note = 2000;  // bytes; the rest is not looked at

// Capitalised words that keep their capital in the middle of a sentence.
constexpr auto kept_capitals = std::to_array<std::string_view>(
    {"english",   "french",   "german",     "spanish",   "danish",    "dutch",     "swedish",    "norwegian",
     "finnish",   "polish",   "arabic",     "chinese",   "mandarin",  "cantonese", "japanese",   "korean",
     "hindi",     "urdu",     "portuguese", "italian",   "russian",   "ukrainian", "turkish",    "greek",
     "hebrew",    "welsh",    "irish",      "gaelic",    "scottish",  "british",   "american",   "european",
     "african",   "asian",    "indian",     "bengali",   "tamil",     "thai",      "vietnamese", "czech",
     "hungarian", "monday",   "tuesday",    "wednesday", "thursday",  "friday",    "saturday",   "sunday",
     "january",   "february", "march",      "april",     "may",       "june",      "july",       "august",
     "september", "october",  "november",   "december",  "christmas", "easter",    "i",          "i'd",
     "i've",      "i'm",      "i'll",       "postgres",  "kafka",     "python",    "java",       "kotlin",
     "excel",     "linux",    "windows",    "google",    "microsoft", "oracle",    "salesforce", "photoshop",
     "power",     "sap",      "rust",       "docker",    "terraform"});

// Ordinary words that notes begin with and that no ending below gives away.
constexpr auto common = std::to_array<std::string_view>(
    {"the",       "a",         "an",           "my",       "two",          "three",      "four",       "five",
     "no",        "few",       "more",         "less",     "all",          "some",       "any",        "every",
     "data",      "code",      "work",         "team",     "paper",        "mountain",   "average",    "degree",
     "first",     "second",    "new",          "old",      "good",         "clear",      "people",     "staff",
     "students",  "clean",     "fast",         "slow",     "short",        "long",       "small",      "large",
     "big",       "early",     "late",         "speed",    "growth",       "sales",      "service",    "quality",
     "safety",    "trust",     "time",         "test",     "tests",        "field",      "night",      "ward",
     "school",    "book",      "map",          "pumps",    "budget",       "price",      "cost",       "club",
     "course",    "award",     "licence",      "license",  "certificate",  "diploma",    "patent",     "prize",
     "talk",      "blog",      "article",      "thesis",   "portfolio",    "driver",     "fluent",     "familiar",
     "able",      "strong",    "deep",         "broad",    "junior",       "senior",     "regional",   "local",
     "head",      "chief",     "bus",          "farm",     "orchard",      "community",  "children's", "ward's",
     "family",    "both",      "other",        "scheme",   "sample",       "lesson",     "plan",       "list",
     "proof",     "copy",      "notes",        "report",   "certificates", "references", "reference",  "exercise",
     "property",  "account",   "registration", "letter",   "photo",        "photos",     "video",      "slides",
     "draft",     "budgeting", "it",           "there",    "this",         "that",       "we",         "our",
     "one",       "he",        "she",          "they",     "his",          "her",        "their",      "what",
     "how",       "why",       "when",         "where",    "who",          "whether",    "if",         "while",
     "after",     "before",    "with",         "without",  "in",           "on",         "at",         "for",
     "and",       "or",        "but",          "not",      "never",        "always",     "only",       "speak",
     "know",      "have",      "hold",         "can",      "led",          "ran",        "won",        "built",
     "wrote",     "did",       "made",         "took",     "held",         "taught",     "spoke",      "began",
     "grew",      "kept",      "gave",         "sold",     "met",          "volunteer",  "nurse",      "teacher",
     "developer", "engineer",  "manager",      "designer", "analyst",      "clerk",      "assistant",  "shop",
     "office",    "kitchen",   "project",      "product",  "backend",      "frontend",   "web",        "mobile",
     "software",  "clinical",  "platform",     "customer", "customers",    "patient",    "patients",   "pupil",
     "pupils",    "users",     "merchants",    "half",     "full",         "part",       "public",     "private",
     "deputy",    "lead",      "staffing",     "open",     "honest",       "kind",       "calm",       "careful",
     "warm"});
constexpr auto common_endings = std::to_array<std::string_view>(
    {"ing",   "ed",    "tion",    "sion", "ment", "ness", "ity",  "ship",  "ance", "ence",
     "able",  "ible",  "ful",     "less", "ous",  "ive",  "ical", "ional", "ally", "ist",
     "ism",   "ology", "ography", "ant",  "ent",  "ure",  "ise",  "ize",   "ries", "tions",
     "ments", "ers",   "ors",     "ions", "ary",  "ory",  "tor",  "ter",   "ner",  "ger"});

bool has_sign_of_no_prose(std::string_view text) {
  constexpr auto signs = std::to_array<std::string_view>(
      {"→", "=>", "->", "<-", "http", "www.", "@",   "#",  "[",  "]",  "{",  "}",  "<",  ">", "_",
       "|", "\\", "=",  "??", "TODO", "TBD",  "XXX", ":)", ":(", ":-", ";)", ":D", "w/", "…", " + "});
  return std::any_of(signs.begin(), signs.end(),
                     [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

bool is_symbol(char32_t c) {
  const auto k = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return c > 0x7f && (k == UTF8PROC_CATEGORY_SO || k == UTF8PROC_CATEGORY_CC || k == UTF8PROC_CATEGORY_CF ||
                      k == UTF8PROC_CATEGORY_CO || k == UTF8PROC_CATEGORY_CN || c == 0xfffd);
}

struct Letters {
  std::size_t latin = 0, other = 0, upper = 0, lower = 0;
  bool symbols = false;
};
Letters letters_of(std::string_view text) {
  Letters found;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = code_point(text, at);
    at += c.bytes;
    found.symbols |= is_symbol(c.value);
    if (!is_letter(c.value)) continue;
    ++(c.value < 0x250 || (c.value >= 0x1e00 && c.value < 0x1f00) ? found.latin : found.other);
    is_upper(c.value) ? ++found.upper : ++found.lower;
  }
  return found;
}

/// "SPEED BEFORE ALL" in lower case; a language gets its capital back.
std::string calmed(std::string_view text) {
  std::vector<std::string> calm = words(lower(text));
  for (auto& word : calm)
    if (std::find(kept_capitals.begin(), kept_capitals.end(), word) != kept_capitals.end() && word != "may" &&
        word != "march" && word != "power")
      word = capitalised(word);
  return joined(calm, " ");
}

std::string one_line(std::string_view note) {
  note = trim(note.substr(0, longest_note));
  while (!note.empty() &&
         (note.front() == '-' || note.front() == '*' || note.starts_with("•") || note.front() == '\'' ||
          note.front() == '"') &&
         note.size() > 1 && (note.front() != '\'' || note.back() == '\'') &&
         (note.front() != '"' || note.back() == '"')) {
    if (note.front() == '\'' || note.front() == '"') note.remove_suffix(1);
    note = trim(note.substr(note.starts_with("•") ? 3 : 1));
    if (note.empty()) break;
  }
  const auto line = trim(note.substr(0, note.find_first_of("\r\n")));
  std::string out;
  for (const auto& word : words(line)) {
    if (!out.empty()) out += ' ';
    out += word == "&" ? "and" : word;
  }
  return out;
}

}  // namespace

std::string lower(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = code_point(text, at);
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto n = c.value == U'\ufffd'
                       ? utf8proc_ssize_t{0}
                       : utf8proc_encode_char(utf8proc_tolower(static_cast<utf8proc_int32_t>(c.value)), bytes.data());
    if (n == 0)
      out += text.substr(at, c.bytes);
    else
      out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(n));
    at += c.bytes;
  }
  return out;
}

std::string tidy(std::string_view note) {
  std::string text = one_line(note);
  while (!text.empty() && std::string_view(".,;:!?").find(text.back()) != std::string_view::npos) text.pop_back();
  if (text.empty() || has_sign_of_no_prose(text) || text.find('!') != std::string::npos) return {};
  const Letters found = letters_of(text);
  if (found.symbols || found.latin < 2 || found.other > found.latin) return {};
  if (found.upper > 6 && found.lower == 0) text = calmed(text);
  return std::string(trim(text));
}

Split split_first(std::string_view text) {
  text = trim(text);
  const auto end = std::min(text.find(' '), text.size());
  return {std::string(text.substr(0, end)), std::string(trim(text.substr(end)))};
}

std::string first_word(std::string_view text) {
  std::string word = lower(split_first(text).first);
  while (!word.empty() && std::string_view(".,;:!?)(\"").find(word.back()) != std::string_view::npos) word.pop_back();
  for (std::size_t at = 0; (at = word.find("’", at)) != std::string::npos;) word.replace(at, 3, "'");
  return word;
}

std::string lowered_first(std::string_view text) {
  const auto [first, rest] = split_first(text);
  const Letters found = letters_of(first);
  const auto start = code_point(first, 0);
  if (!is_upper(start.value) || found.upper > 1) return std::string(text);
  const std::string word = first_word(text);
  const bool kept = std::find(kept_capitals.begin(), kept_capitals.end(), word) != kept_capitals.end();
  const bool plain = std::find(common.begin(), common.end(), word) != common.end() ||
                     std::any_of(common_endings.begin(), common_endings.end(), [&](std::string_view end) {
                       return word.size() > end.size() + 1 && word.ends_with(end);
                     });
  if (kept || !plain) return std::string(text);
  return lower(first) + (rest.empty() ? "" : " " + rest);
}

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> all;
  std::string word;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = code_point(text, at);
    if (is_blank(c.value)) {
      if (!word.empty()) all.push_back(std::move(word));
      word.clear();
    } else {
      word += text.substr(at, c.bytes);
    }
    at += c.bytes;
  }
  if (!word.empty()) all.push_back(std::move(word));
  return all;
}

std::string joined(const std::vector<std::string>& all, std::string_view with) {
  std::string out;
  for (const auto& part : all) {
    if (!out.empty() && !part.empty()) out += with;
    out += part;
  }
  return out;
}

std::vector<std::string> parts(std::string_view text, std::string_view sign) {
  std::vector<std::string> all;
  std::size_t begin = 0;
  int depth = 0;
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '(') ++depth;
    if (text[at] == ')') --depth;
    if (text[at] == '"') quoted = !quoted;
    if (depth > 0 || quoted || text.substr(at, sign.size()) != sign) continue;
    all.emplace_back(trim(text.substr(begin, at - begin)));
    begin = at + sign.size();
  }
  all.emplace_back(trim(text.substr(std::min(begin, text.size()))));
  std::erase(all, "");
  return all;
}

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

std::string within(std::string_view text, std::size_t most) {
  if (code_points(text) <= most) return std::string(text);
  std::string best, so_far;
  for (const auto& part : parts(text, ", ")) {
    so_far += (so_far.empty() ? "" : ", ") + part;
    if (code_points(so_far) <= most) best = so_far;
  }
  return best;
}

}  // namespace afterword::domain::drafts
