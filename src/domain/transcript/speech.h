// Sentences of speech and what each does: asks, sets a scene, reacts, invites questions. English.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace afterword::domain {

/// A time that is not known.
constexpr double no_time = -1;

struct Sentence {
  std::string text;
  std::string folded;              ///< its words folded, a blank before and after each: " what would you do "
  std::vector<std::string> words;  ///< the same one by one
  double begin = no_time, end = no_time;
  bool asks_by_mark = false;  ///< ends in a question mark
  bool ended = false;         ///< ends in a mark that ends a sentence
};
Sentence sentence_of(std::string_view text);

/// What a sentence of an interviewer's does.
enum class Form {
  statement,
  reaction,    ///< "Good.", "That's honest.", "Ha, I love that."
  about,       ///< about the conversation: "Question four.", "Let me give you a scenario."
  scene,       ///< "Suppose you've rung": what the question is about
  question,    ///< "How do you decide what to test?"
  request,     ///< "Tell me about a time when", "I'd like to hear"
  tag,         ///< "isn't it?": answers itself
  small_talk,  ///< "Can you hear me?"
  invitation   ///< "Any questions for us?"
};
Form form_of(const Sentence& sentence);
bool asks(Form form);
/// Gives the word to the user: "Any questions for us?"
bool invites(const Sentence& sentence);

/// Whether `list` ("a b c") holds the word; whether the sentence holds one of the phrases ("any questions|ask us").
bool among(std::string_view word, std::string_view list);
bool has_phrase(const std::string& folded, std::string_view phrases);
/// The place of the first word that is no marker ("so", "okay", "and", "um").
std::size_t opening(const Sentence& sentence);
/// A question word or an auxiliary that turns a sentence into a question stands at `at`.
bool opens_question(const std::vector<std::string>& words, std::size_t at);
/// "Mm-hm.", "Right, yeah.": says only that somebody listens.
bool only_listens(const Sentence& sentence);
/// Words that carry no topic of their own: articles, pronouns, auxiliaries, question words.
bool is_function_word(std::string_view word);

/// "um", "uh", and "you know", "sort of", "I mean" counted as one each.
int count_fillers(std::string_view text);

/// A spoken sentence as one would note it: fillers, false starts, markers and the name of who is spoken to gone, the
/// other words kept in their order. Empty where nothing is left.
std::string as_noted(std::string_view sentence, std::string_view spoken_to);

}  // namespace afterword::domain
