// A transcript as turns: who speaks, in sentences with times.
#pragma once

#include <string>
#include <vector>

#include "domain/transcript/speech.h"
#include "domain/transcript/transcript.h"

namespace afterword::domain {

struct Said {
  Sentence sentence;
  Form form = Form::statement;
  double seconds = 0;  ///< of speaking
};

struct Turn {
  int who = 0;  ///< index into Conversation::names
  std::vector<Said> said;
  double seconds = 0;
  double begin() const { return said.empty() ? no_time : said.front().sentence.begin; }
  std::string text() const;
};

struct Conversation {
  std::vector<std::string> names;
  int me = -1;
  std::vector<Turn> turns;
};

/// Sentences with their times from pieces of text that one voice said, in order.
std::vector<Said> sentences_of(const std::vector<const Utterance*>& pieces);

/// By the names in the file. What somebody throws in while another speaks on does not break the other's turn.
Conversation named_conversation(const std::vector<Utterance>& said);
/// By dashes, pauses and form: names are two empty ones, first those who ask, then the user.
Conversation unnamed_conversation(const std::vector<Utterance>& said, bool dashed);

/// Who of a named conversation is being interviewed: speaks much, asks little and is asked. -1 where nobody speaks.
int likely_candidate(const Conversation& conversation);

}  // namespace afterword::domain
