// From the sentences of a turn to the question that somebody would note.
#include "domain/transcript/asked.h"

#include <algorithm>

#include "domain/text.h"

namespace afterword::domain {
namespace {

using Kind = AskedInTurn::Kind;

bool addresses_you(const Sentence& s) {
  return has_phrase(s.folded, "you|your|you'd|you're|you've|you'll|yourself|yours|us|we|our|we're|we've");
}

std::size_t topic_words(const Sentence& s) {
  return static_cast<std::size_t>(
      std::count_if(s.words.begin(), s.words.end(), [](const std::string& w) { return !is_function_word(w); }));
}

/// Points to something said before, so that it needs the sentences before it.
bool leans_back(const Sentence& s) {
  return has_phrase(s.folded, "that|it|this|they|them|those|these") || topic_words(s) <= 1;
}

/// Asks what, how or why, and not for a yes.
bool asks_openly(const Sentence& s) {
  const std::string& word = s.words[opening(s)];
  return among(word, "what what's why how how's when where where's who who's which whose would could if") &&
         (s.asks_by_mark || opens_question(s.words, opening(s)));
}

bool says_of_self(const Sentence& s) {
  return has_phrase(s.folded, "i|i'd|i've|i'm|i'll|my") &&
         !has_phrase(s.folded, "you|your|you'd|you're|you've|i'm off|i'm a");
}

bool starts_subject(const Sentence& s) {
  return !s.words.empty() && among(s.words.front(), "so now and okay well right um but") && s.words.size() > 1;
}

/// What the question rests on, told right before it: "We pick to a rate here. How would you feel about that?" Not what
/// only takes up the answer ("Six years, okay.") or agrees with it ("My lot are the same.").
bool is_premise(const Said& said, const Sentence& question, const Topic& topic, bool opens) {
  const auto& s = said.sentence;
  const std::size_t at = opening(s);
  if (said.form != Form::statement || s.words.size() < at + 4) return false;
  const std::string& first = s.words[at];
  if (among(first, "i i'm i've") && !has_phrase(s.folded, "you|your") && !has_phrase(question.folded, "me|i|my"))
    return false;
  if (opens && !among(first, "you you've you're you'd your")) return false;
  if (has_phrase(s.folded, "too|the same|either|you'd be surprised|you'd be amazed")) return false;
  if (s.words.size() <= 6 && s.words.back() == "that") return false;
  if (topic.taken_up(s) * 3 >= topic_words(s) * 2) return false;
  return among(first,
               "we we're we've we'll we'd our there there's you you're you've you'd you'll your a an somebody someone "
               "everyone everybody people one some most it's i i'm i've") ||
         (first == "the" && s.words.size() > at + 5) ||
         has_phrase(s.folded, "this job|this role|this post|this position|this team|this place|this company");
}

/// "Tips. How should they be shared?": names its subject in a word or two, and not one of the answer before.
bool names_subject(const Said& said, const Topic& topic) {
  const auto& s = said.sentence;
  if (said.form != Form::statement || s.asks_by_mark || s.text.ends_with('!')) return false;
  const std::size_t at = opening(s), n = s.words.size() - at;
  return n <= 2 && topic.taken_up(s) == 0 &&
         std::none_of(s.words.begin() + static_cast<std::ptrdiff_t>(at), s.words.end(),
                      [](const std::string& word) { return is_function_word(word); });
}

struct Span {
  std::size_t first = 0, last = 0;
};

/// The sentences of the question: those that ask, what sets the scene before them, what makes them clear behind.
/// `opens`: nothing was asked before, so that what stands before the question rather welcomes.
Span span_of(const Turn& turn, std::size_t first, std::size_t last, const Topic& topic, bool opens) {
  const auto& said = turn.said;
  // Back over a scene: "Say two requests come in. How would you …"
  std::size_t from = first;
  for (std::size_t i = first; i-- > 0 && first - i <= 5;) {
    if (said[i].form == Form::scene) from = i;
    if (said[i].form == Form::reaction || said[i].form == Form::about) break;
  }
  if (from == first && leans_back(said[first].sentence) && said[first].form == Form::question) {
    std::size_t reach = first;
    for (std::size_t i = first; i-- > 0 && first - i <= 3;) {
      const auto& s = said[i].sentence;
      if (said[i].form != Form::statement || says_of_self(s) || s.words.size() < 3) break;
      // "Three years with Sheila": the answer's own words come back.
      if (topic.taken_up(s) * 3 >= topic_words(s) * 2 && topic_words(s) > 0 && !starts_subject(s)) break;
      reach = i;
      if (starts_subject(s)) break;
    }
    from = reach;
  }
  for (std::size_t i = first; from == first && i-- > 0 && first - i <= 3;) {
    if (!is_premise(said[i], said[first].sentence, topic, opens)) break;
    from = i;
    if (starts_subject(said[i].sentence)) break;
  }
  if (from == first && first > 0 && names_subject(said[first - 1], topic)) from = first - 1;
  // "Now, it's quite repetitive, the work here. How do you …"
  for (std::size_t i = first; from == first && i-- > 0 && first - i <= 3;) {
    if (said[i].form != Form::statement || says_of_self(said[i].sentence)) break;
    if (said[i].sentence.words.front() == "now") from = i;
  }
  std::size_t to = last;
  for (std::size_t i = last + 1; i < said.size() && i <= last + 2; ++i) {
    if (said[i].form != Form::statement && said[i].form != Form::scene) break;
    if (said[i].sentence.words.size() < 2 || says_of_self(said[i].sentence)) break;
    to = i;
  }
  return {from, to};
}

std::string noted(const Turn& turn, Span span, std::string_view spoken_to) {
  std::string text;
  for (std::size_t i = span.first; i <= span.last; ++i) {
    const auto& one = turn.said[i];
    if (i > span.first && (one.form == Form::reaction || one.form == Form::about || one.form == Form::tag) &&
        i < span.last)
      continue;
    const std::string sentence = as_noted(one.sentence.text, spoken_to);
    if (sentence.empty()) continue;
    if (!text.empty()) text += ' ';
    text += sentence;
  }
  return text;
}

constexpr std::string_view back_words =
    "that|it|it's|they|them|he|she|him|her|those|the two|the other|the others|of them";

/// A word that goes on after a "that" which joins: "a role that would", "something that you".
bool opens_clause(std::string_view word) {
  return among(
      word,
      "i you he she it we they there do does did is was are were am have has had would will can could should "
      "might you've you'd you're we've we're they've they're i've i'd i'm it's didn't doesn't don't wasn't isn't "
      "hasn't haven't won't wouldn't can't keeps makes made");
}

/// Points to what was told before it with "it", "that", "them". Not where the sentence itself says before what is
/// meant ("Your number last year, and did you hit it?") or where the word only joins ("something that", "is it that").
bool points_back(const Sentence& s, const Topic& topic) {
  if (has_phrase(s.folded, "the two|the others|of them") || s.folded.ends_with(" the other ")) return true;
  bool named = false, named_before = false;
  for (std::size_t i = 0; i < s.words.size(); ++i) {
    const std::string& word = s.words[i];
    const std::string_view next = i + 1 < s.words.size() ? std::string_view(s.words[i + 1]) : std::string_view();
    if (among(word, "and if when but because or so then")) named_before = named_before || named;
    if (!is_function_word(word) && !among(word, "know think say tell decide feel see happen look go"))
      named = named || !topic.knows(word);
    if (among(word, "they them he she him her") || (word == "those" && next != "who" && next != "that") ||
        (word == "it" && !among(next, "that about"))) {
      if (!named_before) return true;
    } else if (word == "it's" && i > opening(s)) {
      if (!named_before) return true;
    } else if (word == "that") {
      const std::string_view last = i > 0 ? std::string_view(s.words[i - 1]) : std::string_view();
      const bool joins =
          !last.empty() && (opens_clause(next) ||
                            among(last, "one something anything someone anyone somebody anybody people everything"));
      if (!joins && !named_before) return true;
    }
  }
  return false;
}

/// "And if she got up and left?", "And then?": a condition or a time that hangs on what was said.
bool hangs_on(const Sentence& s, const Topic& topic) {
  const std::string& f = s.folded;
  if (s.words.size() <= 4 &&
      has_phrase(f, "and then|such as|for example|like what|how so|how come|why not|what then|go on"))
    return true;
  if (f == " why " || f == " and why " || f == " how " || f == " and how " || f.ends_with(" since ")) return true;
  // "Can you really?", "Did they?"
  if (s.words.size() <= 3 && among(s.words.front(), "do does did is are was were have has had can could will would") &&
      (s.words.size() == 2 || among(s.words.back(), "really now ever actually")))
    return true;
  if (s.words.size() <= 12 && has_phrase(f, "looking back|in hindsight|with hindsight|in retrospect")) return true;
  const bool starts = f.starts_with(" and if ") || f.starts_with(" but if ") || f.starts_with(" what if ") ||
                      f.starts_with(" and what if ") || f.starts_with(" but what if ") ||
                      f.starts_with(" and after ") || f.starts_with(" and before ");
  // No more than the condition itself: "And if the councillor insisted?"
  if (starts && s.words.size() <= 8 && !has_phrase(f, "you|your|a|an|somebody|someone")) return true;
  return starts && s.words.size() <= 14 && (has_phrase(f, back_words) || topic.taken_up(s) > 0) &&
         !has_phrase(f, "what would you|how would you|if a|if an|if somebody|if someone");
}

/// "Everything?", "Over the weekend?", but "And money?", "Weaknesses?"
bool echoes(const Sentence& s, const Topic& topic) {
  if (topic.taken_up(s) > 0 || topic.unfinished()) return true;
  // "And the paperwork?" belongs to the case, "And money?" begins another one.
  if (s.folded.starts_with(" and the ")) return true;
  return s.words.front() != "and" && !has_phrase(s.folded,
                                                 "salary|money|pay|weaknesses|weakness|strengths|notice|references|"
                                                 "hobbies|availability|expectations|driving licence");
}

/// About the work in general and not about what was told.
bool is_general(const Sentence& s) {
  return has_phrase(s.folded,
                    "a|an|this job|this role|this position|this post|this work|here|the role|the job|the sector|the "
                    "industry|the trade|the market|should|for this");
}

/// "What's driving the move?": of the present, and a whole sentence.
bool asks_of_today(const Sentence& s) {
  const std::size_t at = opening(s);
  const std::string_view next = at + 1 < s.words.size() ? std::string_view(s.words[at + 1]) : std::string_view();
  return s.words.size() >= at + 4 && s.folded.find(" since ") == std::string::npos &&
         (among(s.words[at], "what's who's how's where's") ||
          (among(s.words[at], "what who how which") && among(next, "is are does do makes makes should would")));
}

bool follows_up(const Said& said, const Topic& topic, bool has_context) {
  const auto& s = said.sentence;
  const std::size_t n = s.words.size(), at = opening(s);
  if (said.form == Form::request)
    return (n <= 8 && has_phrase(s.folded,
                                 "tell me more|tell us more|say more|go on|more about that|give me an example of that|"
                                 "expand on that")) ||
           (n <= 14 && has_phrase(s.folded, "bit more about|little more about|more about the|elaborate|expand on") &&
            !has_phrase(s.folded, "your|yourself|you do|you've"));
  if (hangs_on(s, topic)) return true;
  if (has_context) return false;
  const std::size_t taken = topic.taken_up(s);
  const bool opens = opens_question(s.words, at);
  const bool you = addresses_you(s);
  const bool ones = has_phrase(s.folded, "ones") && !has_phrase(s.folded, "ones who|ones that|ones you");
  const bool back = points_back(s, topic) || ones;
  // "You drove behind the van?": their own words come back.
  const std::size_t told = topic_words(s);
  if (!opens && s.asks_by_mark && n <= 10 && !among(s.words[at], "what why how when where who which") && told > 0 &&
      taken * 3 >= told * 2)
    return true;
  // Their own words in a question for a yes or about what happened.
  if (n <= 6 && taken > 0 && among(s.words[at], "do did does is was are were would will can could have has"))
    return true;
  if (n <= 12 && taken > 1 && has_phrase(s.folded, "did|was|were|had")) return true;
  // "Why English?", "And at the other end, those who can't get started?" bring up something new.
  if (taken == 0 && !back && topic_words(s) > 0 && s.words[at] == "why" && !has_phrase(s.folded, "why not|why the"))
    return false;
  if (taken == 0 && !back && n > 5 && s.words.front() == "and" && among(s.words[1], "at on in for with about"))
    return false;
  if (!opens && n <= 5 && !you) return echoes(s, topic);
  // "How much a head?": no verb, so it leans on what was said.
  if (n <= 4 && !you && among(s.words[at], "how what which who where when") &&
      std::none_of(s.words.begin(), s.words.end(), [](const std::string& word) {
        return among(word,
                     "is are was were do does did have has would will can could should what's how's who's where's");
      }))
    return true;
  if (n <= 12 && !you)
    return taken > 0 || back || !(is_general(s) || asks_of_today(s)) ||
           has_phrase(s.folded, "did|was|were|had|happened");
  if (has_phrase(s.folded,
                 "did you|were you|have you|had you|did your|how did|how'd you|what'd you|where'd you|why'd you") &&
      n <= 12 && (back || taken > 1))
    return true;
  // "What did you say?", "How many were you?": details of what was told, unless they open a chapter of their own.
  const bool chapter = has_phrase(s.folded,
                                  "why did you|made you|hear about|you like|you leave|you choose|you decide|you become|"
                                  "get into|notice|salary|experience|years");
  if (!chapter && n <= 8 && has_phrase(s.folded, "did you|were you|had you")) return true;
  if (!chapter && n <= 7 && has_phrase(s.folded, "how many|how long|how much|how big|how old")) return true;
  if (has_phrase(s.folded, "did you feel|your boss say|your manager say")) return n <= 12;
  if (ones) return n <= 12;
  return n <= 8 && back;
}

/// The sentences before "Go." or "Go on.", which ask for what they tell. Nothing where the turn does not end so.
std::size_t before_go(const std::vector<Said>& said) {
  if (said.size() < 2) return 0;
  const std::string& last = said.back().sentence.folded;
  if (last != " go " && last != " go on " && last != " go ahead ") return 0;
  return said[said.size() - 2].sentence.words.size() > 3 || said.size() > 2 ? said.size() - 1 : 0;
}

}  // namespace

void Topic::add(const Turn& turn) {
  constexpr std::size_t enough = 4000;
  unfinished_ = !turn.said.empty() && !turn.said.back().sentence.ended;
  for (const auto& one : turn.said)
    for (const auto& word : one.sentence.words)
      if (stems_.size() < enough && !is_function_word(word)) stems_.insert(stem_(word));
}

std::size_t Topic::taken_up(const Sentence& sentence) const {
  return static_cast<std::size_t>(
      std::count_if(sentence.words.begin(), sentence.words.end(),
                    [&](const std::string& word) { return !is_function_word(word) && knows(word); }));
}

bool only_asks(const Turn& turn) {
  bool any = false, long_enough = false;
  std::size_t words = 0;
  for (const auto& one : turn.said) {
    if (asks(one.form) || one.form == Form::small_talk || one.sentence.asks_by_mark)
      any = true;
    else if (one.form == Form::statement && one.sentence.words.size() > 3)
      return false;
    long_enough = long_enough || one.sentence.words.size() > 3;
    words += one.sentence.words.size();
  }
  return any && long_enough && words <= 30;
}

AskedInTurn asked_in(const Turn& turn, const Topic& topic, std::string_view spoken_to, bool first) {
  AskedInTurn result;
  const auto& said = turn.said;
  for (const auto& one : said)
    if (one.form == Form::invitation)
      return {Kind::invitation, as_noted(one.sentence.text, spoken_to), one.sentence.begin};
  // What asks last counts, with what asks right before it.
  std::size_t last = said.size();
  for (std::size_t i = said.size(); i-- > 0 && last == said.size();)
    if (asks(said[i].form) || (said[i].form == Form::scene && i + 3 >= said.size())) last = i;
  if (const std::size_t told = before_go(said); last == said.size() && told > 0) {
    std::size_t from = told - 1;
    while (from > 0 && said[from - 1].form == Form::statement) --from;
    return {Kind::question, noted(turn, {from, told - 1}, spoken_to), said[from].sentence.begin};
  }
  // "Let's talk about your time at the depot.", and no more.
  if (last == said.size() && !said.empty() && said.back().sentence.words.size() >= 5 &&
      has_phrase(said.back().sentence.folded,
                 "let's talk about|let's hear about|let's hear how|let's hear what|let's discuss"))
    last = said.size() - 1;
  if (last == said.size()) {
    const bool chat =
        std::any_of(said.begin(), said.end(), [](const Said& one) { return one.form == Form::small_talk; });
    result.kind = chat ? Kind::small_talk : Kind::nothing;
    return result;
  }
  std::size_t begin = last;
  for (std::size_t i = last; i-- > 0 && begin - i <= 2;) {
    if (said[i].form == Form::small_talk || said[i].form == Form::reaction || said[i].form == Form::about) break;
    if ((asks(said[i].form) && (said[i].sentence.asks_by_mark || said[i].form == Form::request)) ||
        said[i].form == Form::scene)
      begin = i;
  }
  const Span span = span_of(turn, begin, last, topic, first);
  result.text = noted(turn, span, spoken_to);
  result.at = said[span.first].sentence.begin;
  const bool context = span.first < begin || begin < last || said[begin].form == Form::scene;
  const auto& asking = said[last];
  const bool strong =
      asking.form == Form::request || context ||
      (asking.sentence.words.size() >= 5 && addresses_you(asking.sentence) && asks_openly(asking.sentence));
  const bool offers = asking.sentence.words.size() <= 4 && has_phrase(asking.sentence.folded, "or") &&
                      !addresses_you(asking.sentence) && topic.taken_up(asking.sentence) == 0;  // "Cheese or ham?"
  if (result.text.empty())
    result.kind = Kind::nothing;
  else if (offers && !context)
    result.kind = Kind::small_talk;
  else if (first)
    result.kind = strong ? Kind::question : Kind::weak;
  else
    result.kind = follows_up(asking, topic, context) ? Kind::probe : Kind::question;
  return result;
}

}  // namespace afterword::domain
