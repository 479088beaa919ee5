// Whether a sentence gives the word to the user: "Any questions for us?", "Your turn.", "Fire away."
#include "domain/transcript/speech.h"

namespace afterword::domain {
namespace {

/// Whether it ends in one of the phrases, or goes on with who or what they are.
bool ends_about_them(const Sentence& s, std::string_view phrases) {
  while (!phrases.empty()) {
    const auto bar = std::min(phrases.find('|'), phrases.size());
    const std::string phrase = " " + std::string(phrases.substr(0, bar)) + " ";
    if (const auto at = s.folded.find(phrase); at != std::string::npos) {
      const auto rest = std::string_view(s.folded).substr(at + phrase.size());
      const auto next = rest.substr(0, rest.find(' '));
      if (rest.empty() || among(next, "us here the this our working")) return true;
    }
    phrases.remove_prefix(std::min(bar + 1, phrases.size()));
  }
  return false;
}

/// "You can ask us anything later": a promise, and nothing is asked for now.
bool promises(const Sentence& s) {
  return !s.asks_by_mark &&
         has_phrase(s.folded,
                    "at the end|at the very end|later|later on|afterwards|after that|in a bit|towards the end");
}

}  // namespace

bool invites(const Sentence& s) {
  if (promises(s)) return false;
  const bool you = has_phrase(s.folded, "you|your|you'd|you've|yourself");
  const bool mark = s.asks_by_mark || opens_question(s.words, opening(s));
  if (has_phrase(
          s.folded,
          "any questions|questions for us|questions for me|questions that you have|questions you have|questions "
          "yourself|questions you'd like|what have you got for|anything for us|anything for me|wanna know|want "
          "to know from us|like to know from|what would you like to know|what do you want to know|your turn|over "
          "to you|what can we tell you|what can i tell you|questions of your own|questions on your side|"
          "questions from your side|got questions|your questions|anything from your side|anything from you|the "
          "floor is yours|floor's yours|forgotten to tell you|haven't we told you|haven't told you|useful for you to "
          "hear|useful for you to know|helpful for you to know|"
          "helpful for you to hear|turn the tables|turn it around|turn it over|fire away|ask away|do shoot|your "
          "go|your "
          "chance|hand over to you|hand it over|interview us|quiz "
          "us|grill us|on your list for us|some time for the candidate|any other questions|any further questions|have "
          "questions too|got questions too|anything unclear"))
    return !has_phrase(s.folded, "i'd like to know|we'd like to know|my turn|answer your questions|i have|i've got");
  // "Those were mine. Do you have any for me?"
  if (mark && you && s.words.size() <= 10 && has_phrase(s.folded, "any for me|any for us|any of your own|any yourself"))
    return true;
  if (mark && you && has_phrase(s.folded, "questions|question") && has_phrase(s.folded, "any|have|got|other|what"))
    return !has_phrase(s.folded,
                       "answer|answered|a question that|hard question|difficult question|i have|would you ask|do you "
                       "ask|did you ask|about your");
  if (mark && you && has_phrase(s.folded, "anything|something|what else|what would|what do you|what did you want") &&
      has_phrase(s.folded,
                 "like to know|want to know|need to know|find out|like to hear from|like to discuss|hear from us|"
                 "know about us|know about the team|know about the job|know about the role|know about this") &&
      !has_phrase(s.folded, "what do you know|what did you know"))
    return true;
  if (mark && has_phrase(s.folded, "anything|something") && s.words.size() <= 14 &&
      has_phrase(s.folded, "for us|for me|from us|to us|at us|ask") &&
      has_phrase(s.folded, "is there|have you|do you have|you got|did you have|you want|you'd like|got anything"))
    return true;
  constexpr std::size_t short_words = 8;
  if (s.words.size() <= short_words &&
      (has_phrase(s.folded, "flip it|swap round|swap over") ||
       (has_phrase(s.folded, "the other way round") && !has_phrase(s.folded, "it's|is|was|i"))))
    return true;
  if (!mark && has_phrase(s.folded, "you want to know|you'd like to know|you wanted to know"))
    return has_phrase(s.folded, "things|something|questions|anything");
  if (mark && you && ends_about_them(s, "curious about|wondering about|wondering|like to hear about|for you to know"))
    return true;
  if (mark && has_phrase(s.folded, "anything|something") &&
      (has_phrase(s.folded,
                  "on your mind|from your end|on your end|can help you with|can tell you|hoping to find out") ||
       has_phrase(s.folded, "do you have anything for|have you got anything for|have you anything for")))
    return true;
  return has_phrase(s.folded,
                    "like to ask me|like to ask us|like to ask|want to ask me|want to ask us|want to ask|wanted to ask|"
                    "wish to ask|wanna ask|to ask us|to ask me|ask us anything|ask me anything|ask of us") &&
         (s.asks_by_mark || you || has_phrase(s.folded, "anything")) &&
         !has_phrase(s.folded,
                     "i'd like to ask|i want to ask|we'd like to ask|we want to ask|i wanted to ask|like to ask you|"
                     "want to ask you|wanted to ask you");
}

}  // namespace afterword::domain
