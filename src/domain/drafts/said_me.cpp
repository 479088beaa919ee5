// Notes about the user: "Led the audit" becomes "I led the audit", "Mountain leader award" "a mountain leader award".
#include <algorithm>
#include <array>

#include "domain/drafts/fragment.h"
#include "domain/drafts/said.h"
#include "domain/drafts/verbs.h"
#include "domain/text.h"

namespace afterword::domain::drafts {
namespace {

template <std::size_t N>
bool among(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr auto negations = std::to_array<std::string_view>(
    {"no",     "not",           "never",  "none",   "nothing", "little", "lack",    "lacks",  "don't",
     "didn't", "can't",         "cannot", "hardly", "nobody",  "wasn't", "haven't", "hasn't", "failed",
     "forgot", "unfortunately", "sorry",  "bad",    "weak",    "poor",   "?"});
// What such a note begins with when it tells the user what to do, and is no statement.
constexpr auto orders = std::to_array<std::string_view>(
    {"say",       "tell",      "mention",  "add",      "write",    "explain",  "send",    "note",    "point",
     "offer",     "name",      "ask",      "bring",    "show",     "give",     "check",   "look",    "prepare",
     "try",       "begin",     "start",    "remember", "make",     "talk",     "stress",  "admit",   "apologise",
     "apologize", "put",       "use",      "include",  "attach",   "enclose",  "email",   "mail",    "call",
     "ring",      "find",      "get",      "stop",     "keep",     "let",      "be",      "go",      "think",
     "answer",    "reply",     "follow",   "come",     "better",   "maybe",    "perhaps", "should",  "need",
     "must",      "todo",      "more",     "less",     "practise", "practice", "read",    "learn",   "first",
     "then",      "next",      "why",      "how",      "what",     "when",     "where",   "who",     "which",
     "emphasise", "emphasize", "quote",    "refer",    "correct",  "clarify",  "repeat",  "promise", "thank",
     "invite",    "suggest",   "describe", "compare",  "argue"});
// Orders that a statement or a thing follows.
constexpr auto telling =
    std::to_array<std::string_view>({"say", "tell", "mention", "add", "write", "explain", "note", "point", "stress",
                                     "emphasise", "emphasize", "clarify", "include", "remember", "bring"});
constexpr auto sending = std::to_array<std::string_view>({"send", "attach", "enclose", "email", "mail"});

// Things that one has one of, and that notes leave the article from.
constexpr auto countable = std::to_array<std::string_view>(
    {"award",       "certificate",   "certification", "licence",  "license", "degree",  "diploma",
     "course",      "paper",         "club",          "leaflet",  "patent",  "prize",   "badge",
     "scholarship", "thesis",        "book",          "blog",     "article", "talk",    "portfolio",
     "permit",      "qualification", "discount",      "workshop", "speaker", "rating",  "rate",
     "average",     "score",         "background",    "record",   "team",    "report",  "plan",
     "sample",      "test",          "proof",         "network",  "podcast", "licence", "apprenticeship"});
constexpr auto states = std::to_array<std::string_view>(
    {"fluent",      "proficient", "certified", "licensed", "licenced", "comfortable", "familiar",
     "experienced", "available",  "able",      "trained",  "skilled",  "accredited",  "registered",
     "happy",       "willing",    "ready",     "used",     "good",     "active"});

bool has_negation(std::string_view text) {
  for (const auto& word : words_of(text))
    if (among(negations, word.folded)) return true;
  return text.find('?') != std::string_view::npos;
}

/// "wrote the runbook, led the team" with an "and" before the last.
std::string with_and(const std::string& first, const std::vector<std::string>& more) {
  std::string out = first;
  for (std::size_t i = 0; i < more.size(); ++i) {
    const bool has_and = more[i].starts_with("and ");
    const auto [word, rest] = split_first(has_and ? more[i].substr(4) : more[i]);
    const bool verb = is_past(lower(word), first_word(rest));
    if (verb && !has_and) {
      const bool last = i + 1 == more.size();
      out += (last ? (i == 0 ? " and " : ", and ") : ", ") + lowered_first(more[i]);
    } else {
      out += ", " + more[i];
    }
  }
  return out;
}

/// How many words stand before the first verb of a statement; 0 where there is none, or a relative clause is meant.
std::size_t words_before_verb(const std::vector<std::string>& all) {
  for (std::size_t i = 0; i < all.size() && i < 9; ++i) {
    const std::string word = first_word(all[i]);
    if (word == "that" || word == "which" || word == "who" || word == "so" || word == "as" || word == "while" ||
        word == "where" || word == "when")
      return 0;
    if (all[i].find_first_of(",;:") != std::string::npos && i > 0) return 0;
    if (i > 0 && is_auxiliary(word) && i + 1 < all.size() && word != "may" && word != "might") return i;
    // "complaints fell by a third": a past form behind a noun, before what only a verb has behind it.
    const std::string next = i + 1 < all.size() ? first_word(all[i + 1]) : std::string();
    if (i > 0 && is_past(word, next) && !word.ends_with("ed") && !is_preposition(first_word(all[i - 1]))) return i;
  }
  return 0;
}

std::string article(std::string_view noun) {
  const auto first = first_word(noun);
  constexpr auto vowels = std::string_view("aeiou");
  const bool vowel = !first.empty() && vowels.find(first.front()) != std::string_view::npos &&
                     !first.starts_with("uni") && !first.starts_with("use") && !first.starts_with("eu") &&
                     !first.starts_with("one");
  const bool hour = first.starts_with("hour") || first.starts_with("honest") || first.starts_with("honour");
  const bool number = first.starts_with("8") || first == "11" || first == "18";
  return vowel || hour || number ? "an " : "a ";
}

/// The word that carries a noun phrase: the last before a preposition, a comma or a relative clause.
std::string head_of(const std::vector<std::string>& all) {
  std::string head;
  for (const auto& word : all) {
    const std::string plain = first_word(word);
    if (!head.empty() &&
        (word.starts_with("(") || is_preposition(plain) || plain == "that" || plain == "which" || plain == "who"))
      return head;
    head = plain;
    if (word.ends_with(',')) return head;
  }
  return head;
}

bool is_figure(std::string_view text) {
  return !text.empty() && ((text.front() >= '0' && text.front() <= '9') || text.starts_with("€") ||
                           text.starts_with("£") || text.front() == '$');
}

/// "Average discount 3.1 %" gives "average discount of 3.1 %".
std::string with_figure(std::vector<std::string> all) {
  std::size_t at = all.size();
  while (at > 0 && (is_figure(all[at - 1]) || all[at - 1] == "%")) --at;
  const bool figure = at >= 1 && at < all.size() && is_figure(all[at]) && !is_preposition(first_word(all[at - 1])) &&
                      at >= 2 && !all[at - 1].ends_with(',') && first_word(all[at - 1]) != "size";
  const bool year = at + 1 == all.size() && all[at].size() == 4;
  if (figure && !year) all.insert(all.begin() + static_cast<std::ptrdiff_t>(at), "of");
  return joined(all, " ");
}

/// "fluent Danish, B2 certificate" gives "fluent Danish (B2 certificate)"; "…, it is 30 lines" likewise.
std::string with_brackets(const std::string& text) {
  const auto pieces = parts(text, ", ");
  if (pieces.size() != 2) return text;
  const std::string word = first_word(pieces[1]);
  const auto size = words(pieces[1]).size();
  const bool aside = word == "it" || word == "they" ||
                     (size <= 3 && !is_preposition(word) && word != "and" && word != "so" && word != "now" &&
                      word != "or" && word != "but" && word != "also" && !is_past(word, ""));
  return aside ? pieces[0] + " (" + pieces[1] + ")" : text;
}

Said as_noun(const std::string& text) {
  std::string noun = with_brackets(with_figure(words(lowered_first(text))));
  const auto all = words(noun);
  const std::string word = first_word(noun);
  if (all.size() < 2 && code_points(noun) < 4) return {};
  if (!is_determiner(word) && among(countable, head_of(all))) noun = article(noun) + noun;
  return {Form::noun, noun};
}

std::string_view behind_order(std::string_view text) {
  // "… to Noor that", "… in the thank-you note that", "… in the letter", "… her:"
  const auto that = text.find(" that ");
  const auto colon = text.find(": ");
  const auto end = std::min(that, colon);
  constexpr std::size_t longest_address = 45;
  if (end != std::string_view::npos && end <= longest_address && words(text.substr(0, end)).size() <= 6)
    return trim(text.substr(end + (end == that ? 6 : 2)));
  if (text.starts_with("that ")) return trim(text.substr(5));
  for (const std::string_view where : {"in the letter", "in the note", "in the thank-you note", "in my letter",
                                       "in note", "in the email", "in the mail", "in the thank-you letter"})
    if (text.starts_with(where)) return trim(text.substr(where.size()));
  return text;
}

Said order(const std::string& verb, const std::string& rest) {
  if (verb == "offer" && rest.starts_with("to ")) return {Form::offer, rest.substr(3)};
  const auto pieces = parts(rest, ", and what ");
  const std::string kept = pieces.empty() ? std::string() : pieces.front();
  if (among(sending, verb)) {
    Said thing = about_me(behind_order(kept));
    const bool good = thing.form == Form::noun && first_word(thing.text) != "to" && !has_negation(thing.text);
    return good ? Said{Form::send, thing.text} : Said{};
  }
  if (!among(telling, verb)) return {};
  const auto what = behind_order(kept);
  const std::string word = first_word(what);
  if (is_preposition(word) && word != "on" && word != "in" && word != "after" && word != "before") return {};
  if (word == "her" || word == "him" || word == "them" || word == "something" || word == "it" || word == "more")
    return {};
  if (what.size() < kept.size() && kept.find(" that ") != std::string::npos) return {Form::clause, lowered_first(what)};
  Said said = about_me(what);
  return said.form == Form::noun && said.text == kept && verb == "write" ? Said{} : said;
}

Said statement(const std::string& text) {
  const auto [first, rest] = split_first(text);
  const std::string word = first_word(text), next = first_word(rest);
  const auto pieces = parts(rest, ", ");
  const std::string head = pieces.empty() ? std::string() : pieces.front();
  const std::vector<std::string> more(pieces.begin() + (pieces.empty() ? 0 : 1), pieces.end());
  if (word == "i" || word == "i'd" || word == "i've" || word == "i'm" || word == "i'll") return {Form::clause, text};
  if (word == "we" || word == "our" || word == "my") return {Form::clause, lowered_first(text)};
  if (word == "he" || word == "she" || word == "they" || word == "you" || word == "your" || rest.empty()) return {};
  if (is_past(word, next)) return {Form::clause, "I " + lower(first) + " " + with_and(head, more)};
  if (word == "has") return {Form::clause, "I have " + rest};
  if (word == "is") return {Form::clause, "I am " + rest};
  if (is_own_verb(word, next)) return {Form::clause, "I " + lower(first) + " " + rest};
  if (among(states, word) &&
      (next == "in" || next == "with" || next == "to" || next == "as" || next == "for" || next == "at"))
    return {Form::clause, "I am " + lower(first) + " " + rest};
  constexpr auto under_way = std::to_array<std::string_view>(
      {"learning", "studying", "volunteering", "mentoring", "coaching", "taking", "finishing", "completing", "writing",
       "running", "leading", "preparing", "teaching"});
  if (among(under_way, word) && (is_determiner(next) || is_preposition(next) || is_upper(code_point(rest, 0).value)))
    return {Form::clause, "I am " + lower(first) + " " + rest};
  return {};
}

}  // namespace

Said about_me(std::string_view note) {
  const auto sentences = parts(tidy(note), "; ");
  if (sentences.empty()) return {};
  std::string text(first_sentence(sentences.front()));
  while (text.ends_with('.')) text.pop_back();
  if (has_negation(text)) return {};
  const std::string word = first_word(text), next = first_word(split_first(text).rest);
  if (const Said said = statement(text)) return said;
  if (among(orders, word) && !(is_determiner(word) && word != "more")) {
    const bool noun_after_all = (word == "show" || word == "call" || word == "practice" || word == "first" ||
                                 word == "mail" || word == "more" || word == "better" || word == "next") &&
                                !is_determiner(next);
    if (!noun_after_all) return order(word, split_first(text).rest);
  }
  if (is_preposition(word) && word != "on" && word != "after") return {};
  const auto all = words(text);
  if (const std::size_t subject = words_before_verb(all)) {
    const bool named = is_determiner(word) || is_upper(code_point(lowered_first(text), 0).value) || word == "there" ||
                       word == "it" || word == "on" || word == "after";
    const bool ours = subject >= 2 && all[subject - 1].ends_with('s');
    const bool counted = named || all[subject - 1].ends_with('s');
    if (!counted) return {};
    const bool mine = !is_determiner(word) && ours;
    return {Form::clause,
            (mine ? "my " : "") + (mine && is_upper(code_point(all[0], 0).value) ? text : lowered_first(text))};
  }
  if (is_preposition(word)) return {};
  return as_noun(text);
}

Said to_mend(std::string_view note) {
  const std::string text = tidy(note);
  const auto [first, rest] = split_first(text);
  const std::string word = first_word(text);
  if (among(orders, word) && word != "more" && word != "first") {
    const Said said = order(word, rest);
    return has_negation(said.text) && said.form != Form::clause ? Said{} : said;
  }
  return about_me(note);
}

std::string document_name(std::string_view name) {
  std::string text = with_brackets(lowered_first(tidy(name)));
  if (text.empty()) return {};
  const std::string word = first_word(text);
  if (is_determiner(word)) return text;
  constexpr auto own =
      std::to_array<std::string_view>({"cv", "résumé", "resume", "portfolio", "references", "transcript"});
  return (among(own, word) ? "my " : "the ") + text;
}

std::string plain_role(std::string_view role) {
  std::string text = tidy(role);
  text = text.substr(0, text.find(", "));
  text = text.substr(0, text.find(" ("));
  text = std::string(trim(text.substr(0, text.find(" / "))));
  const auto all = words(text);
  const auto capital = [](const std::string& word) { return is_upper(code_point(word, 0).value); };
  return std::count_if(all.begin(), all.end(), capital) > 1 ? text : lowered_first(text);
}

std::string as_role(std::string_view role) {
  const std::string plain = plain_role(role);
  const std::string word = first_word(plain);
  constexpr auto lists = std::to_array<std::string_view>({"head of", "director of", "chief ", "deputy head", "ceo",
                                                          "cto", "cfo", "coo", "cio", "vice president", "chair of"});
  const std::string low = lower(plain);
  if (plain.empty()) return {};
  if (std::any_of(lists.begin(), lists.end(), [&](std::string_view one) { return low.starts_with(one); })) return plain;
  if (word.ends_with("s") && !word.ends_with("ss") && words(plain).size() == 1) return {};
  return article(plain) + plain;
}

}  // namespace afterword::domain::drafts
