// What a sentence of speech does, told by its first words and by set phrases.
#include <algorithm>

#include "domain/text.h"
#include "domain/transcript/speech.h"

namespace afterword::domain {
namespace {

constexpr std::string_view markers =
    "so and but okay ok right now well um uh er erm em eh ah oh hm hmm mm yes yeah yep no good great fine look alright "
    "all then also just please perhaps maybe sorry first firstly next finally lastly anyway ha cool lovely nice "
    "perfect "
    "excellent brilliant thanks actually interesting like";
constexpr std::string_view question_words =
    "what what's whats what're what've what'd why why's why'd how how's how'd how're when when's where where's where'd "
    "who who's who'd which whose";
constexpr std::string_view auxiliaries =
    "do does did is are was were am have has had would will can could should shall may might must";
constexpr std::string_view negated =
    "isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't "
    "ain't";
constexpr std::string_view pronouns = "i you he she it we they there that this one";
constexpr std::string_view asking_verbs =
    "tell walk talk describe explain summarise summarize outline name list convince introduce share compare define "
    "sell persuade teach sketch";
// What is said to somebody with "me" or "us" behind it, and asks for nothing.
constexpr std::string_view no_requests =
    "let excuse bear forgive trust believe join call email text thank ask with to for of "
    "about from than by at like on and or is was not";
constexpr std::string_view reactions =
    "good great nice lovely ha haha brilliant excellent fair interesting perfect wow exactly quite splendid wise cool "
    "wonderful thanks thank absolutely indeed ouch oof goodness gosh amazing fantastic super sure true agreed honest "
    "oh hm hmm mm yes yeah no okay right fine very makes noted understood impressive welcome terrific";
constexpr std::string_view listening =
    "mm hm mhm mm-hm hmm uh huh yeah yes yep right okay ok sure oh i see no wow nice great good lovely ah aha ha haha "
    "exactly absolutely quite brilliant really of course um er got it fair enough true cool indeed";

std::string_view after(const std::string& folded, std::size_t words) {
  std::string_view rest = folded;
  for (; words > 0 && rest.size() > 1; --words) rest.remove_prefix(rest.find(' ', 1));
  return rest;
}

bool begins(const Sentence& s, std::size_t at, std::string_view phrases) {
  const std::string_view rest = after(s.folded, at);
  while (!phrases.empty()) {
    const auto bar = std::min(phrases.find('|'), phrases.size());
    const std::string_view phrase = phrases.substr(0, bar);
    if (rest.size() > phrase.size() + 1 && rest.substr(1, phrase.size()) == phrase && rest[phrase.size() + 1] == ' ')
      return true;
    phrases.remove_prefix(std::min(bar + 1, phrases.size()));
  }
  return false;
}

std::string_view at_or_none(const std::vector<std::string>& words, std::size_t at) {
  return at < words.size() ? std::string_view(words[at]) : std::string_view();
}

/// "isn't it?", "did they?", "right?" behind a comma or standing alone.
bool is_tag(const Sentence& s) {
  if (!s.asks_by_mark || s.words.empty()) return false;
  const std::size_t n = s.words.size();
  if (n <= 2 && among(s.words.front(), "okay ok right yes no eh really next sorry hello ready well oh yeah huh"))
    return true;
  const auto first = at_or_none(s.words, opening(s));
  if (among(first, negated) && has_phrase(s.folded, "that|it") && !has_phrase(s.folded, "you|your")) return true;
  const auto comma = s.text.rfind(',');
  if (comma == std::string::npos || n < 3) return false;
  const auto tail = words_of(std::string_view(s.text).substr(comma + 1));
  if (tail.size() == 1) return among(tail[0].folded, "right okay ok yes no eh yeah");
  const bool short_tail = tail.size() == 2 || (tail.size() == 3 && tail[2].folded == "not");
  return short_tail && (among(tail[0].folded, negated) || among(tail[0].folded, auxiliaries)) &&
         among(tail[1].folded, pronouns) && !opens_question(s.words, opening(s));
}

bool chats(const Sentence& s) {
  // "How are you?", but "How are you with paperwork?"
  if (s.folded.ends_with(" how are you ") || has_phrase(s.folded,
                                                        "how are you today|how are you this|how are you keeping|"
                                                        "how are you both|how are you feeling"))
    return true;
  if (has_phrase(s.folded, "how was the|how was your|how's the|how's your|was the|was your") &&
      has_phrase(s.folded,
                 "train|bus|drive|flight|journey|trip|ride|walk|commute|traffic|weekend|holiday|morning|day|week|hotel|"
                 "weather"))
    return true;
  if (has_phrase(s.folded, "get you|offer you|would you like|fancy|do you want|you like") &&
      has_phrase(s.folded, "coffee|tea|water|drink|anything|biscuit|glass|seat"))
    return !has_phrase(s.folded, "know|ask|say|tell|add");
  return has_phrase(
      s.folded,
      "hear me|hear us|see me|see us|see and hear|see my screen|hear and see|on mute|still there|join without|join all "
      "right|any trouble|how are you doing|how are things|how's your day|how was your day|day going|morning "
      "going|week going|far to come|come far|find us all right|find us okay|find us easily|find the place|find the "
      "building|find the office|finding us|find your way|the parking|to park|"
      "bus all|train all|your journey|the journey|trip in|the traffic|train get in|good trip|a coffee|tea or|some "
      "water|glass of|to drink|sun out|"
      "weather|raining|get parked|parked all right|find a space|get here all right|get here okay|sound "
      "okay|audio|frozen|"
      "that a real|behind you|saying that right|say your name|pronounce|sound all right|sound "
      "okay|sounds "
      "good|sound good|that sound|is that okay|is that all right with|all right if i|mind if i|okay if|ready to start|"
      "shall we|calendar thing|the invite|the link|good weekend|nice weekend|your weekend|take a seat|sit down|are you "
      "well|is that aoife|did you get the|your camera|anyone else joining|are you comfortable|sitting comfortably");
}

/// "I'd like to hear", "I was wondering how", "take us through" anywhere in the sentence.
bool asks_indirectly(const Sentence& s) {
  // "I'd love to just hear your story."
  std::string said = s.folded;
  for (const std::string_view idle : {" just ", " really ", " also ", " quickly ", " briefly ", " maybe "})
    for (auto found = said.find(idle); found != std::string::npos; found = said.find(idle))
      said.erase(found, idle.size() - 1);
  return has_phrase(
             said,
             "i'd like you to|we'd like you to|i would like you to|i'd like to hear|we'd like to hear|i'd like to "
             "know|we'd like to know|i'd like to understand|i'd love to hear|we'd love to hear|i'd love to know|"
             "i'd love it if you|i'd love you to|i'd be interested to hear|i'd be interested in|interested to hear|"
             "interested to know|be curious|i'm curious|we're curious|i was curious|interested in why|interested in "
             "how|"
             "interested in what|interested in whether|interested in your|keen to hear|keen to know|keen to understand|"
             "trying to get at|what i'm after|what we're after|what i'm getting at|i'd like to get|we'd like to get|"
             "i'd love to understand|we'd like to understand|we'd love to know|i need to know|we need to know|"
             "ask you how|ask you what|ask you why|ask you about|ask how you|ask what you|ask why you|ask you whether|"
             "i'm wondering|we were wondering|i wonder whether|i wonder where|i wonder why|i wonder who|"
             "i want you to|i want to hear|we want to hear|i wonder "
             "if|i wonder what|i wonder how|i was wondering|good to hear about|like to start with your|if you could "
             "tell|if you could just|if you could give|if you could describe|tell us|tell me|walk me through|walk us "
             "through|talk me through|talk us through|take me through|take us through|run me through|run us through|"
             "taking us through|taking me through|talking us through|talking me through|walking us through|walking me "
             "through|telling us|telling me|talk to us about|talk to me about|say something about") &&
         !has_phrase(said,
                     "before you tell me|you could tell me that later|will tell you|they tell me|people tell me|"
                     "you to tell us that|don't tell me|let me|nobody tell me|tell me about it");
}

bool requests(const Sentence& s, std::size_t at) {
  const auto first = at_or_none(s.words, at), second = at_or_none(s.words, at + 1);
  if (among(first, "describe explain summarise summarize outline convince introduce define compare sketch persuade") &&
      s.words.size() > at + 1)
    return true;
  if (has_phrase(s.folded, "a second|a minute|a moment|a sec") && s.words.size() < 12) return false;
  if (among(first, asking_verbs) && among(second, "me us")) return true;
  // "Could you just take us through": asked as a favour, meant as a request.
  if (among(first, "can could would will") && second == "you" &&
      has_phrase(
          s.folded,
          "tell us|tell me|telling us|telling me|take us|take me|taking us|taking me|walk us|walk me|talk "
          "us|talk me|talking us|talking me|walking us|walking me|say something|say a bit|say a little|say a few|say a "
          "word|speak to|speak about|expand on|elaborate|sum up|describe|describing|explain|explaining|give us|give "
          "me|giving us|"
          "summarise|summarize|outline|share"))
    return true;
  if (among(second, "me us") && !among(first, no_requests) && !among(first, auxiliaries) &&
      !among(first, question_words) && !among(first, pronouns) && s.words.size() > at + 3 && at < 6)
    return begins(s, at,
                  "give me|give us|take me|take us|run me|run us|show me|show us|help me|help us|teach me|teach us|"
                  "paint me|paint us|bring me|bring us|lead me|lead us|sell me|sell us|convince us|convince me");
  if (begins(s, at,
             "give an|estimate|design a|design an|rate yourself|rate your|rank the|rank them|evaluate|choose a|choose "
             "an|choose "
             "one|put a|put yourself|break down|pitch|prove|solve|calculate|draw a|draw the|write a|translate|plan "
             "a|work out|talk a") &&
      s.words.size() > at + 2)
    return true;
  if (begins(s, at,
             "take a|take an|take one|take something|think back|go back to|start us off|kick us off|fill us in|fill me "
             "in|bring us up|bring me up|say something about|consider a|consider the|"
             "think of a|think of an|think about a|think about an|pick one|pick a|name one|name a|name three|"
             "name two|list the|talk about|talk through|share a|share an"))
    return true;
  return asks_indirectly(s);
}

bool sets_scene(const Sentence& s, std::size_t at) {
  return begins(s, at,
                "suppose|imagine|let's say|let us say|picture|assume|say you|say a|say an|say two|say three|say "
                "the|say there|say we|say it's|say i|say i'm|say that|let's imagine|let's suppose|let's assume|"
                "let's pretend|pretend");
}

bool is_about(const Sentence& s) {
  const std::size_t n = s.words.size();
  if (n <= 3 && n > 0 && std::all_of(s.words.begin(), s.words.end(), [](const std::string& w) {
        return among(w,
                     "question number one two three four five six seven eight nine ten eleven twelve so okay right "
                     "and now the next first second third fourth fifth last final") ||
               is_digit(static_cast<unsigned char>(w[0]));
      }))
    return true;
  return n <= 12 &&
         has_phrase(
             s.folded,
             "i'll start|i'll kick off|i'll begin|a scenario|quick exercise|let's start|let's begin|let's "
             "move|moving on|move on|always ask|my question|next question|question one|question two|"
             "question three|question four|question five|question six|question seven|question eight|my "
             "turn|to ask you this|switching gears|last one|last thing|last question|the boring stuff|my "
             "notes|bear with|couple of questions|few questions|in turns|take turns|i should say|let me "
             "see|on the sheet|my screen|to ask this|i'll ask|some questions|another one|different topic|straight in|"
             "straight to it|dive in|easy one|quick one|final one|next up|first up|technical one|over to me|"
             "role play|the case then|practicalities|a situation to you|got one|one for you|question for you|"
             "to round off|to wrap up|to finish|i'll be honest|i'll be open|i'll be frank|i won't lie|let's turn|let's "
             "get into");
}

bool greets(const Sentence& s) {
  return s.words.size() <= 14 &&
         begins(s, 0, "hi|hello|hey|hiya|good morning|good afternoon|good evening|welcome|morning|afternoon") &&
         !has_phrase(s.folded, "so");
}

bool reacts(const Sentence& s) {
  if (s.words.empty()) return true;
  if (only_listens(s) || greets(s)) return true;
  const std::string& first = s.words.front();
  if (among(first, reactions) && s.words.size() <= 9 && !has_phrase(s.folded, "you've got|you're on|you'd be"))
    return true;
  return has_phrase(s.folded,
                    "i love that|love it|that's|that was|that makes|that'd|i'd agree|i agree|well done|well put|"
                    "i like that|i like it|i remember|i know that|i appreciate|i see|i had|i was|i bet|i can "
                    "imagine|take the credit|your time|no problem|don't worry|me too|we all|same here") &&
         s.words.size() <= 12;
}

}  // namespace

bool among(std::string_view word, std::string_view list) {
  if (word.empty()) return false;
  for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' ')) return true;
  }
  return false;
}

bool has_phrase(const std::string& folded, std::string_view phrases) {
  while (!phrases.empty()) {
    const auto bar = std::min(phrases.find('|'), phrases.size());
    const std::string_view phrase = phrases.substr(0, bar);
    for (auto at = folded.find(phrase); at != std::string::npos; at = folded.find(phrase, at + 1))
      if (at > 0 && folded[at - 1] == ' ' && folded[at + phrase.size()] == ' ') return true;
    phrases.remove_prefix(std::min(bar + 1, phrases.size()));
  }
  return false;
}

Sentence sentence_of(std::string_view text) {
  Sentence s;
  s.text = trim(text);
  s.folded = " ";
  for (auto& word : words_of(s.text)) {
    s.folded += word.folded + " ";
    s.words.push_back(std::move(word.folded));
  }
  std::string_view bare = s.text;
  while (!bare.empty() && (bare.back() == '"' || bare.back() == '\'' || bare.back() == ')')) bare.remove_suffix(1);
  s.asks_by_mark = !bare.empty() && bare.back() == '?';
  s.ended = !bare.empty() && (among(bare.substr(bare.size() - 1), ". ! ?") || bare.ends_with("…"));
  return s;
}

std::size_t opening(const Sentence& s) {
  std::size_t at = 0;
  while (at + 1 < s.words.size() && at < 8 && among(s.words[at], markers)) ++at;
  return at;
}

bool opens_question(const std::vector<std::string>& words, std::size_t at) {
  const auto first = at_or_none(words, at), second = at_or_none(words, at + 1);
  if (among(first, question_words))
    return first.find('\'') != std::string_view::npos || among(second, auxiliaries) || among(second, negated) ||
           among(second,
                 "made makes come kind sort type about brings brought many much often long would've else attracted "
                 "happened happens drew us if");
  return among(first, auxiliaries) && (among(second, pronouns) || among(second, "your the anyone anybody"));
}

bool only_listens(const Sentence& s) {
  return s.words.size() <= 4 &&
         std::all_of(s.words.begin(), s.words.end(), [](const std::string& word) { return among(word, listening); });
}

bool is_function_word(std::string_view word) {
  return among(word, question_words) || among(word, auxiliaries) || among(word, negated) || among(word, pronouns) ||
         among(word, markers) ||
         among(word,
               "a an the of to in on at by for with from about into over under as than or if not be been being your my "
               "our their his her its me us him them you'd you've you're you'll i'd i've i'm i'll it's that's they're "
               "we're we've who'd these those some any very really more most much many out up down off go get got do "
               "doing done going would've here ever yourself own");
}

Form form_of(const Sentence& s) {
  if (s.words.empty()) return Form::reaction;
  const std::size_t at = opening(s);
  if (invites(s)) return Form::invitation;
  if (is_tag(s)) return Form::tag;
  const bool opens = opens_question(s.words, at);
  const bool strong_wh = among(s.words[at], question_words);
  if ((s.asks_by_mark || opens) && chats(s) && s.words.size() < 16) return Form::small_talk;
  if (requests(s, at)) return Form::request;
  if (s.asks_by_mark) return only_listens(s) ? Form::reaction : Form::question;
  if (sets_scene(s, at)) return Form::scene;
  if (opens && (strong_wh || has_phrase(s.folded, "you|your")) && s.words.size() > at + 1) return Form::question;
  // "You've worked with children before, I take it."
  if (has_phrase(s.folded, "you|you're|you've|you'd|your") &&
      has_phrase(s.folded, "i take it|i assume|i gather|am i right"))
    return Form::question;
  // Conditions without a question mark: "And if a child should say to you …"
  if (begins(s, at, "if") && has_phrase(s.folded, "what would you|how would you|what do you|would you"))
    return Form::question;
  if (among(s.words[at], "why") && s.words.size() <= at + 12) return Form::question;
  if (among(s.words[at], "is are do does did was were") && among(at_or_none(s.words, at + 1), "that this there it"))
    return Form::question;
  if (is_about(s)) return Form::about;
  return reacts(s) ? Form::reaction : Form::statement;
}

bool asks(Form form) { return form == Form::question || form == Form::request; }

}  // namespace afterword::domain
