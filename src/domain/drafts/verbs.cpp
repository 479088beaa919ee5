// Tables of verbs. What is in none of them is judged by its ending and the word behind it, and left alone in doubt.
#include "domain/drafts/verbs.h"

#include <algorithm>
#include <array>

namespace afterword::domain::drafts {
namespace {

struct Past {
  std::string_view past, gerund;
};
constexpr auto irregular = std::to_array<Past>({
    {"led", "leading"},
    {"wrote", "writing"},
    {"ran", "running"},
    {"taught", "teaching"},
    {"built", "building"},
    {"made", "making"},
    {"did", "doing"},
    {"took", "taking"},
    {"held", "holding"},
    {"won", "winning"},
    {"spoke", "speaking"},
    {"began", "beginning"},
    {"grew", "growing"},
    {"kept", "keeping"},
    {"gave", "giving"},
    {"sold", "selling"},
    {"brought", "bringing"},
    {"found", "finding"},
    {"lent", "lending"},
    {"told", "telling"},
    {"got", "getting"},
    {"drove", "driving"},
    {"sent", "sending"},
    {"came", "coming"},
    {"went", "going"},
    {"met", "meeting"},
    {"saw", "seeing"},
    {"said", "saying"},
    {"knew", "knowing"},
    {"chose", "choosing"},
    {"rebuilt", "rebuilding"},
    {"spent", "spending"},
    {"became", "becoming"},
    {"swam", "swimming"},
    {"sang", "singing"},
    {"rode", "riding"},
    {"bought", "buying"},
    {"thought", "thinking"},
    {"learnt", "learning"},
    {"caught", "catching"},
    {"drew", "drawing"},
    {"flew", "flying"},
    {"fought", "fighting"},
    {"paid", "paying"},
    {"sat", "sitting"},
    {"stood", "standing"},
    {"understood", "understanding"},
    {"rewrote", "rewriting"},
    {"oversaw", "overseeing"},
    {"undertook", "undertaking"},
    {"overcame", "overcoming"},
    {"fell", "falling"},
    {"threw", "throwing"},
    {"sought", "seeking"},
    {"broke", "breaking"},
    {"wore", "wearing"},
    {"had", "having"},
    {"let", "letting"},
    {"lit", "lighting"},
    {"dealt", "dealing"},
});
// The same in the past and the present, or nouns and adjectives too: verbs only before "the", "a", "up", "me" ….
constexpr auto doubtful_pasts = std::to_array<Past>({{"set", "setting"},
                                                     {"cut", "cutting"},
                                                     {"put", "putting"},
                                                     {"read", "reading"},
                                                     {"left", "leaving"},
                                                     {"cost", "costing"},
                                                     {"hit", "hitting"},
                                                     {"shut", "shutting"}});

constexpr auto no_pasts = std::to_array<std::string_view>(
    {"need",        "seed",       "speed",     "feed",      "indeed",      "hundred",  "sacred",    "naked",
     "beloved",     "exceed",     "proceed",   "breed",     "bed",         "red",      "shed",      "sled",
     "experienced", "advanced",   "skilled",   "certified", "qualified",   "licensed", "licenced",  "registered",
     "chartered",   "accredited", "dedicated", "detailed",  "distributed", "based",    "used",      "united",
     "embedded",    "automated",  "applied",   "limited",   "talented",    "gifted",   "retired",   "motivated",
     "interested",  "excited",    "worried",   "scared",    "tired",       "bored",    "concerned", "awarded",
     "promoted",    "elected",    "nominated", "appointed", "selected",    "invited",  "named",     "called",
     "allowed",     "required",   "expected",  "trained",   "educated",    "proposed", "so-called", "mixed",
     "fixed",       "related",    "closed",    "missed",    "failed",      "unused"});

struct Third {
  std::string_view says, base;
};
constexpr auto irregular_thirds = std::to_array<Third>(
    {{"is", "are"}, {"was", "were"}, {"has", "have"}, {"does", "do"}, {"goes", "go"}, {"isn't", "aren't"}});

// Known verbs, by their base: a fragment that begins with one of them in the third person is read as one.
constexpr auto bases = std::to_array<std::string_view>(
    {"coach",   "play",    "run",     "keep",      "collect",  "restore",    "make",    "like",  "love",
     "live",    "work",    "sing",    "swim",      "climb",    "cycle",      "ride",    "read",  "write",
     "paint",   "bake",    "cook",    "grow",      "breed",    "build",      "teach",   "study", "speak",
     "come",    "want",    "hope",    "miss",      "enjoy",    "follow",     "support", "watch", "volunteer",
     "garden",  "knit",    "sew",     "brew",      "sail",     "row",        "ski",     "hike",  "walk",
     "travel",  "dance",   "act",     "graft",     "fly",      "fish",       "hunt",    "train", "give",
     "take",    "bring",   "hold",    "host",      "organise", "organize",   "lead",    "own",   "drive",
     "repair",  "mend",    "carve",   "weave",     "draw",     "photograph", "blog",    "learn", "race",
     "row",     "compete", "judge",   "mentor",    "foster",   "raise",      "train",   "help",  "serve",
     "plant",   "prefer",  "drink",   "roast",     "commute",  "surf",       "dive",    "skate", "juggle",
     "compose", "conduct", "perform", "translate", "design",   "plan",       "visit",   "spend", "share",
     "believe", "know",    "think",   "tell",      "remember", "meet",       "buy",     "sell",  "chair",
     "sponsor", "practise"});

constexpr auto kin = std::to_array<std::string_view>(
    {"twins", "sons",    "daughters",  "kids",   "parents",  "brothers", "sisters", "boys",      "girls", "dogs",
     "cats",  "friends", "colleagues", "pupils", "students", "always",   "perhaps", "sometimes", "this",  "yes",
     "plus",  "news",    "lots",       "this",   "its",      "his",      "hers",    "thus",      "as",    "us"});

constexpr auto own_verbs = std::to_array<std::string_view>(
    {"speak", "know", "have", "am", "was", "can", "could", "understand", "enjoy", "belong", "keep", "grew", "bring"});

constexpr auto determiners = std::to_array<std::string_view>(
    {"the",     "a",    "an",  "my",      "your", "his",    "her",      "their",  "our",    "its",
     "every",   "each", "all", "both",    "two",  "three",  "four",     "five",   "six",    "seven",
     "eight",   "nine", "ten", "one",     "some", "any",    "this",     "that",   "these",  "those",
     "several", "many", "few", "another", "half", "twelve", "fourteen", "twenty", "thirty", "no"});
constexpr auto prepositions = std::to_array<std::string_view>(
    {"of",      "in",      "on",     "at",      "for",    "with",   "to",    "by",      "from",    "about",
     "into",    "over",    "under",  "after",   "before", "during", "as",    "through", "without", "within",
     "against", "between", "across", "since",   "until",  "above",  "below", "near",    "round",   "around",
     "up",      "out",     "off",    "towards", "behind", "alone",  "along"});
constexpr auto auxiliaries = std::to_array<std::string_view>(
    {"is",    "are",    "was",   "were",  "has",  "have",    "had",    "can",   "could",  "will",   "would",
     "must",  "should", "may",   "might", "does", "do",      "did",    "isn't", "aren't", "wasn't", "weren't",
     "can't", "won't",  "needs", "comes", "come", "matters", "matter", "means", "became", "remains"});

template <std::size_t N>
bool among(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool ends(std::string_view word, std::string_view with) { return word.size() > with.size() && word.ends_with(with); }

/// "watches" gives "watch", "studies" gives "study", "makes" gives "make".
std::string stripped(std::string_view word) {
  for (const std::string_view es : {"ches", "shes", "sses", "xes", "zzes"})
    if (ends(word, es)) return std::string(word.substr(0, word.size() - 2));
  if (ends(word, "ies") && word.size() > 4) return std::string(word.substr(0, word.size() - 3)) + "y";
  return std::string(word.substr(0, word.size() - 1));
}

bool opens_object(std::string_view next) {
  return is_determiner(next) || next == "me" || next == "up" || next == "him" || next == "us" || next == "out";
}

}  // namespace

std::optional<std::string> with_you(std::string_view word, std::string_view next) {
  for (const auto& one : irregular_thirds)
    if (one.says == word) return std::string(one.base);
  if (word.size() < 4 || word.back() != 's' || word.ends_with("ss") || word.ends_with("'s") || among(kin, word))
    return {};
  const std::string base = stripped(word);
  if (among(bases, base)) return base;
  return opens_object(next) && next != "that" ? std::optional(base) : std::nullopt;
}

bool is_past(std::string_view word, std::string_view next) {
  if (std::any_of(irregular.begin(), irregular.end(), [&](const Past& p) { return p.past == word; })) return true;
  if (std::any_of(doubtful_pasts.begin(), doubtful_pasts.end(), [&](const Past& p) { return p.past == word; }))
    return opens_object(next);
  if (word.size() < 5 || !word.ends_with("ed") || word.find('-') != std::string_view::npos) return false;
  return !among(no_pasts, word) || (opens_object(next) && (word == "trained" || word == "closed" || word == "applied"));
}

std::string gerund_of_past(std::string_view word) {
  for (const auto* table : {irregular.data(), doubtful_pasts.data()}) {
    const std::size_t n = table == irregular.data() ? irregular.size() : doubtful_pasts.size();
    for (std::size_t i = 0; i < n; ++i)
      if (table[i].past == word) return std::string(table[i].gerund);
  }
  if (ends(word, "ied")) return std::string(word.substr(0, word.size() - 3)) + "ying";
  if (ends(word, "eed")) return std::string(word.substr(0, word.size() - 1)) + "ing";
  if (ends(word, "ed")) return std::string(word.substr(0, word.size() - 2)) + "ing";
  return {};
}

bool is_own_verb(std::string_view word, std::string_view next) {
  if (among(own_verbs, word)) return !next.empty();
  constexpr auto before_object = std::to_array<std::string_view>(
      {"hold", "run", "lead", "manage", "teach", "write", "own", "use", "play", "maintain", "mentor", "chair", "edit"});
  return among(before_object, word) && is_determiner(next);
}

bool is_gerund(std::string_view word) { return word.size() > 5 && word.ends_with("ing"); }

bool is_determiner(std::string_view word) {
  return among(determiners, word) || (!word.empty() && word.front() >= '0' && word.front() <= '9');
}
bool is_preposition(std::string_view word) { return among(prepositions, word); }
bool is_auxiliary(std::string_view word) { return among(auxiliaries, word); }

}  // namespace afterword::domain::drafts
