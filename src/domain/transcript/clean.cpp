// Speech to the sentence that one would note: a list of words with the marks behind them, from which whole runs are
// taken.
#include <algorithm>

#include "domain/text.h"
#include "domain/transcript/speech.h"

namespace afterword::domain {
namespace {

struct Word {
  std::string text, folded, base;  ///< base: what stands before an apostrophe
  std::string mark;                ///< the punctuation behind it
};
using Words = std::vector<Word>;

constexpr std::string_view hesitations = "um uh er erm em eh ah hm hmm mm uhm umm uhh ehm";

Words split(std::string_view text) {
  Words words;
  std::size_t from = 0;
  const auto found = words_of(text);
  for (std::size_t i = 0; i < found.size(); ++i) {
    Word word;
    // What stands before a word and clings to it (an opening quote, a dash inside "sixty-one") belongs to it.
    std::size_t begin = found[i].begin;
    while (begin > from && text[begin - 1] != ' ') --begin;
    word.text = text.substr(begin, found[i].end - begin);
    word.folded = found[i].folded;
    word.base = word.folded.substr(0, word.folded.find('\''));
    std::size_t end = found[i].end;
    const std::size_t next = i + 1 < found.size() ? found[i + 1].begin : text.size();
    while (end < next && text[end] != ' ') ++end;
    if (end == next && next < text.size()) {  // no blank between: one word for the eye
      word.mark = text.substr(found[i].end, next - found[i].end);
      word.mark += '\x01';
    } else {
      word.mark = text.substr(found[i].end, end - found[i].end);
    }
    from = end;
    words.push_back(std::move(word));
  }
  return words;
}

bool pauses(const Word& word) {
  return word.mark.find(',') != std::string::npos || word.mark.find("…") != std::string::npos ||
         word.mark.find("...") != std::string::npos || word.mark.find("—") != std::string::npos || word.mark == "-";
}

void erase(Words& words, std::size_t from, std::size_t count) {
  // A mark that ends a sentence stays, at the word before.
  const std::string& last = words[from + count - 1].mark;
  if (from > 0 && (last == "?" || last == "." || last == "!")) words[from - 1].mark = last;
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(from),
              words.begin() + static_cast<std::ptrdiff_t>(from + count));
}

bool is_run(const Words& words, std::size_t at, std::string_view phrase) {
  while (!phrase.empty()) {
    const auto blank = std::min(phrase.find(' '), phrase.size());
    if (at >= words.size() || words[at].folded != phrase.substr(0, blank)) return false;
    phrase.remove_prefix(std::min(blank + 1, phrase.size()));
    ++at;
  }
  return true;
}

std::size_t length_of(std::string_view phrase) {
  return static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
}

constexpr std::string_view set_off[] = {"you know",     "i mean",         "i don't know",
                                        "shall we say", "like",           "right",
                                        "what",         "well",           "if you don't mind me asking",
                                        "if you like",  "let's say",      "so to speak",
                                        "you see",      "i guess",        "sort of",
                                        "kind of",      "how do you say", "actually",
                                        "please"};

void drop_fillers(Words& words) {
  for (std::size_t i = 0; i < words.size();) {
    if (among(words[i].folded, hesitations) && words.size() > 1) {
      const bool paused = i > 0 && !words[i - 1].mark.empty();
      // "a shift, um, a shift": one comma is enough.
      if (!paused && i > 0 && pauses(words[i])) words[i - 1].mark = ",";
      erase(words, i, 1);
      continue;
    }
    bool dropped = false;
    const bool after_pause = i == 0 || pauses(words[i - 1]);
    for (const auto phrase : set_off) {
      const std::size_t n = length_of(phrase);
      if (!is_run(words, i, phrase) || i + n > words.size()) continue;
      const bool loose = phrase == "sort of" || phrase == "kind of";
      const bool by_itself = after_pause && pauses(words[i + n - 1]);
      // "what kind of", "a kind of" mean something; "just kind of tell" does not.
      const bool idle = loose && i > 0 && among(words[i - 1].folded, "just i've we and to is was it's of you");
      if ((i == 0 && phrase == "what") || !(by_itself || idle)) continue;
      if (i > 0 && by_itself && i + n < words.size() && words[i - 1].mark == "," &&
          (phrase == "i don't know" || phrase == "what"))
        words[i - 1].mark.clear();
      erase(words, i, n);
      dropped = true;
      break;
    }
    if (!dropped) ++i;
  }
}

/// "can you, can you start", "what's the food you, what do you": the first go.
bool drop_false_start(Words& words) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (!pauses(words[i])) continue;
    for (std::size_t k = std::min<std::size_t>({8, i + 1, words.size() - i - 1}); k > 0; --k) {
      bool same = true;
      for (std::size_t j = 0; j < k && same; ++j) same = words[i + 1 - k + j].folded == words[i + 1 + j].folded;
      if (!same || (k == 1 && !is_function_word(words[i].folded)) || words[i].folded == "no") continue;
      erase(words, i + 1 - k, k);
      return true;
    }
    for (std::size_t k = std::min<std::size_t>(6, i + 1); k > 1; --k) {
      const std::size_t first = i + 1 - k;
      const bool begins = first == 0 || pauses(words[first - 1]) || k <= 3;
      if (!begins || words[first].base != words[i + 1].base || !is_function_word(words[i].folded)) continue;
      if (!is_function_word(words[first].folded)) continue;
      // "I like you, I like the product" is said on purpose.
      const bool parallel = k > 2 && i + 2 < words.size() && words[first + 1].folded == words[i + 2].folded;
      if (parallel && among(words[i].folded, "you it me us them him her")) continue;
      erase(words, first, k);
      return true;
    }
  }
  return false;
}

/// "How do you, when you look at a patch, how do you decide": the opening comes again.
void drop_opening_go(Words& words) {
  std::size_t k = 0;
  while (k < words.size() && !pauses(words[k])) ++k;
  if (++k < 2 || k > 5 || k + 2 > words.size()) return;
  for (std::size_t at = k + 1; at + k <= words.size() && at < 24; ++at) {
    bool same = true;
    for (std::size_t j = 0; j < k && same; ++j) same = words[j].folded == words[at + j].folded;
    if (!same) continue;
    erase(words, 0, k);
    return;
  }
}

constexpr std::string_view lead_ins[] = {"which brings me to",
                                         "last thing from me",
                                         "last one from me",
                                         "the other one",
                                         "the other thing",
                                         "one more thing",
                                         "my question is",
                                         "my first question is",
                                         "first off",
                                         "i'm conscious of the time",
                                         "another one",
                                         "my last one",
                                         "the last one",
                                         "switching gears",
                                         "look",
                                         "and then",
                                         "to start with",
                                         "out of interest",
                                         "my other question is"};

void drop_markers(Words& words) {
  constexpr std::string_view always =
      "so okay ok now well right oh hm ha yeah yes yep alright great good fine nice sorry";
  for (bool again = true; again && words.size() > 1;) {
    again = false;
    const bool paused = !words.front().mark.empty();
    if (among(words.front().folded, "and but") && words.size() > 2) {
      std::vector<std::string> rest;
      for (std::size_t i = 1; i < std::min<std::size_t>(words.size(), 4); ++i) rest.push_back(words[i].folded);
      again = paused || opens_question(rest, 0) ||
              among(rest.front(), "if tell what how why so now i'd we'd let's it's the this");
    } else if (among(words.front().folded, always)) {
      const bool bound = among(words.front().folded, "right good great nice well fine yes now so") && !paused;
      again = !bound || words.front().folded == "so" || words.front().folded == "now";
    } else if (among(words.front().folded, "like first") && paused) {
      again = true;
    }
    std::size_t count = again ? 1 : 0;
    for (const auto phrase : lead_ins)
      if (!again && is_run(words, 0, phrase) && length_of(phrase) < words.size() &&
          (pauses(words[length_of(phrase) - 1]) || phrase.find(" is") != std::string_view::npos ||
           phrase == "which brings me to"))
        again = true, count = length_of(phrase);
    if (again) erase(words, 0, count);
  }
}

void drop_name(Words& words, std::string_view spoken_to) {
  std::string parts;
  for (const auto& part : words_of(spoken_to)) parts += part.folded + " ";
  for (std::size_t i = 0; i < words.size() && !parts.empty() && words.size() > 1;) {
    const bool before = i == 0 || pauses(words[i - 1]), behind = i + 1 == words.size() || pauses(words[i]);
    if (!(before && behind) || !among(words[i].folded, parts)) {
      ++i;
      continue;
    }
    if (i > 0 && i + 1 == words.size()) words[i - 1].mark.clear();
    erase(words, i, 1);
  }
}

std::string joined(const Words& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string mark = words[i].mark;
    const bool bound = mark.ends_with('\x01');
    if (bound) mark.pop_back();
    text += words[i].text + mark;
    if (!bound && i + 1 < words.size()) text += ' ';
  }
  return text;
}

}  // namespace

std::string as_noted(std::string_view sentence, std::string_view spoken_to) {
  std::string flat;
  for (const char c : trim(sentence)) flat += c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
  // Nobody notes a question as long as a page; taking runs out of one would take long as well.
  if (flat.size() > 4000) return flat;
  Words words = split(flat);
  drop_fillers(words);
  for (int tries = 0; tries < 20 && drop_false_start(words); ++tries) continue;
  drop_opening_go(words);
  drop_markers(words);
  drop_name(words, spoken_to);
  std::string text = joined(words);
  while (!text.empty() && (text.back() == ',' || text.back() == ' ' || text.back() == '-')) text.pop_back();
  if (text.empty()) return text;
  std::vector<std::string> folded;
  for (const auto& word : words) folded.push_back(word.folded);
  if (text.back() == '.' && (opens_question(folded, 0) || among(folded.front(), "why"))) text.back() = '?';
  return capitalised(text);
}

int count_fillers(std::string_view text) {
  int count = 0;
  const auto words = words_of(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view one = words[i].folded;
    const std::string_view next = i + 1 < words.size() ? std::string_view(words[i + 1].folded) : std::string_view();
    const auto marked = [&](std::size_t at) { return at < text.size() && text[at] == ','; };
    if (among(one, hesitations)) ++count;
    if ((one == "you" && next == "know" && (marked(words[i + 1].end) || (i > 0 && marked(words[i - 1].end)))) ||
        (one == "i" && next == "mean") || (one == "sort" && next == "of" && i > 0 && words[i - 1].folded != "what") ||
        (one == "kind" && next == "of" && i > 0 && !among(words[i - 1].folded, "what the a this that which any")))
      ++count;
    if (one == "like" && marked(words[i].end) && (i == 0 || marked(words[i - 1].end))) ++count;
  }
  return count;
}

}  // namespace afterword::domain
