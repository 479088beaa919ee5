// Nothing in it may ask, request or put a case, and it must begin as an announcement does. A bare statement ("A guest
// complains about the soup.") may be a case to respond to and is left alone.
#include "domain/prose.h"

#include "domain/text.h"
#include "domain/transcript/speech.h"

namespace afterword::domain {
namespace {

constexpr std::string_view announcing =
    "we we're we'll we've this these those here here's there welcome thanks thank hello below note remember let's";

}  // namespace

bool only_announces(std::string_view text) {
  constexpr std::size_t longest = 1000;
  text = trim(text);
  if (text.size() > longest) return false;
  bool first = true, ended = false;
  while (!text.empty()) {
    const auto one = first_sentence(text);
    if (one.empty()) break;
    const Sentence sentence = sentence_of(one);
    if (sentence.words.empty()) return false;
    if (first && !among(sentence.words.front(), announcing)) return false;
    const Form form = form_of(sentence);
    if (sentence.asks_by_mark || asks(form) || form == Form::scene || form == Form::invitation ||
        opens_question(sentence.words, opening(sentence)))
      return false;
    ended = sentence.ended;
    first = false;
    text.remove_prefix(static_cast<std::size_t>(one.data() - text.data()) + one.size());
  }
  return !first && ended;
}

}  // namespace afterword::domain
