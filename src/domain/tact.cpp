// A table of words per delicate matter. A row that ends in "*" stands for every word that begins so; one with blanks
// for words in a row.
#include "domain/tact.h"

#include <algorithm>
#include <array>
#include <span>

#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr auto health = std::to_array<std::string_view>({
    "health",
    "ill",
    "illness*",
    "sick",
    "sickness",
    "sickly",
    "disease*",
    "diagnos*",
    "cancer*",
    "chemo*",
    "tumour*",
    "tumor*",
    "leukaemia",
    "leukemia",
    "surgery",
    "surgeries",
    "operated",
    "an operation",
    "transplant*",
    "therapy",
    "therapist*",
    "depress*",
    "anxiety",
    "burnout",
    "burned out",
    "burnt out",
    "burn out",
    "breakdown",
    "psychiatr*",
    "psycholog*",
    "bipolar",
    "autis*",
    "adhd",
    "dyslex*",
    "alcohol*",
    "sober",
    "addict*",
    "rehab*",
    "recovering",
    "pregnan*",
    "ivf",
    "miscarr*",
    "maternity",
    "disab*",
    "wheelchair",
    "diabet*",
    "insulin",
    "epilep*",
    "asthma*",
    "heart attack",
    "had a stroke",
    "after a stroke",
    "dementia",
    "alzheimer*",
    "parkinson*",
    "hearing aid*",
    "migraine*",
    "injur*",
    "broke his",
    "broke her",
    "broke their",
    "broken leg",
    "broken arm",
    "hip replacement",
    "knee replacement",
    "new hip",
    "medication",
    "hospitalis*",
    "hospitaliz*",
    "in hospital",
    "in the hospital",
    "covid*",
    "allerg*",
    "intoleran*",
    "coeliac",
    "celiac",
    "chronic*",
    "sclerosis",
    "hiv",
    "menopaus*",
    "overweight",
    "sick leave",
    "krank*",
    "krebs",
    "schwanger*",
    "malade*",
    "maladie*",
    "enceinte",
    "grossesse",
    "enferm*",
    "embarazada",
    "syg",
    "sygdom*",
    "gravid*",
});
constexpr auto family_trouble = std::to_array<std::string_view>({
    "divorc*",    "separated",  "separation",  "split up",   "broke up",    "break up",
    "custody",    "estranged",  "affair",      "died",       "dies",        "dying",
    "death",      "dead",       "passed away", "funeral*",   "bereave*",    "mourning",
    "grief",      "grieving",   "widow*",      "lost her",   "lost his",    "lost their",
    "stillb*",    "orphan*",    "in prison",   "in jail",    "abus*",       "domestic violence",
    "childless",  "infertil*",  "scheidung*",  "geschieden", "gestorben",   "verstorben",
    "beerdigung", "divorci*",   "fallec*",     "deced*",     "enterrement", "skilsmisse",
    "skilt",      "begravelse",
});
constexpr auto religion = std::to_array<std::string_view>({
    "religio*",  "church*",       "mosque*",      "synagog*", "pray",     "prays",     "praying",    "prayer*",
    "ramadan",   "hajj",          "haj",          "muslim*",  "islam*",   "christian", "christians", "christianity",
    "catholic*", "protestant*",   "jewish",       "judaism",  "hindu*",   "buddhis*",  "sikh*",      "mormon*",
    "jehovah*",  "atheis*",       "agnostic*",    "baptis*",  "bible*",   "quran",     "qur'an",     "koran",
    "kosher",    "halal",         "pastor",       "priest*",  "imam*",    "rabbi*",    "vicar*",     "deacon*",
    "monastery", "convent",       "faith",        "parish*",  "sabbath",  "shabbat",   "believer*",  "godparent*",
    "god",       "sunday school", "evangelical*", "kirche*",  "moschee*", "eglise",    "mosquee",    "iglesia",
    "mezquita",  "kirke",         "moske",
});
constexpr auto politics = std::to_array<std::string_view>({
    "politic*",       "party member",  "votes",          "voted",         "voter*",     "voting for",   "election*",
    "labour party",   "tory",          "tories",         "republican*",   "democrat",   "democrats",    "brexit",
    "remainer*",      "referendum*",   "left wing",      "right wing",    "left-wing",  "right-wing",   "socialis*",
    "communis*",      "conservatives", "liberals",       "green party",   "activis*",   "councillor*",  "campaigns for",
    "campaigned for", "campaigning",   "trade union*",   "union member*", "union rep*", "shop steward", "abortion*",
    "gun control",    "protester*",    "protest march*", "trump",         "putin",      "wahlkampf",    "partei*",
    "syndicat*",      "sindicat*",     "valg",
});
// Words that a joke uses without meaning them.
constexpr auto joking = std::to_array<std::string_view>({"humour", "humor", "joke*", "jokes", "fun", "pun"});

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  for (auto& word : words_of(text)) words.push_back(std::move(word.folded));
  return words;
}

bool fits(const std::string& word, std::string_view pattern) {
  if (pattern.ends_with('*')) return word.starts_with(pattern.substr(0, pattern.size() - 1));
  return word == pattern;
}

// The pattern's words from place `at` on. Hyphens part words, so that "left-wing" is two.
bool stands_at(const std::vector<std::string>& words, std::size_t at, std::string_view pattern) {
  while (!pattern.empty()) {
    const auto end = std::min(pattern.find_first_of(" -"), pattern.size());
    if (at >= words.size() || !fits(words[at++], pattern.substr(0, end))) return false;
    pattern.remove_prefix(std::min(end + 1, pattern.size()));
  }
  return true;
}

bool holds_any(const std::vector<std::string>& words, std::span<const std::string_view> patterns) {
  for (std::size_t at = 0; at < words.size(); ++at)
    for (const std::string_view pattern : patterns)
      if (stands_at(words, at, pattern)) return true;
  return false;
}

Delicate by_words(const std::vector<std::string>& words) {
  if (holds_any(words, health)) return Delicate::health;
  if (holds_any(words, family_trouble)) return Delicate::family_trouble;
  if (holds_any(words, religion)) return Delicate::religion;
  if (holds_any(words, politics)) return Delicate::politics;
  return Delicate::no;
}

}  // namespace

Delicate delicate(std::string_view text, std::string_view topic) {
  const auto about = folded_words(topic);
  if (const auto named = by_words(about); named != Delicate::no) return named;
  if (holds_any(about, joking)) return Delicate::no;
  return by_words(folded_words(text));
}

bool tactful(const Detail& detail) {
  return detail.mention.value_or(delicate(detail.text, detail.topic) == Delicate::no);
}

}  // namespace afterword::domain
