// A transcript of the user's own interview: what was said in, the questions as one would note them out.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/result.h"

namespace afterword::domain {

/// A cue or a paragraph as the file gives it. Times are seconds since the start.
struct Utterance {
  std::string speaker;  ///< empty where the file names nobody
  std::optional<double> begin, end;
  std::string text;
  bool turn = false;  ///< a dash stood before it: somebody else speaks from here
};

struct Transcript {
  std::string format;  ///< for people: "WebVTT", "SRT", "text"
  std::vector<Utterance> said;
  std::vector<std::string> remarks;  ///< what was guessed or mended while reading, as sentences
  bool named() const;
  bool dashed() const;
};

/// A follow-up to a question: "And then?"
struct TranscriptProbe {
  std::string text, asked_by;
  std::optional<double> at;
  std::string answer;
  std::optional<double> answer_seconds;
  friend bool operator==(const TranscriptProbe&, const TranscriptProbe&) = default;
};

/// A substantive question as one would note it. The answer is in the user's own words, nothing left out.
struct TranscriptQuestion {
  std::string text, asked_by;
  std::optional<double> at;
  std::string answer;
  std::optional<double> answer_seconds;  ///< of the user's speaking, probes not included; nothing without times
  int answer_words = 0, fillers = 0;     ///< of the answer and of what the probes brought out
  std::vector<TranscriptProbe> probes;
  friend bool operator==(const TranscriptQuestion&, const TranscriptQuestion&) = default;
};

/// A question that the user asked them, and what they said.
struct TranscriptClosing {
  std::string text;
  std::optional<double> at;
  std::string answered_by, answer;
  friend bool operator==(const TranscriptClosing&, const TranscriptClosing&) = default;
};

struct TranscriptSpeaker {
  std::string name;  ///< empty where the file names nobody
  bool me = false;
  int words = 0, fillers = 0;
  double seconds = 0, longest_seconds = 0;  ///< of speaking, and of the longest stretch of it; 0 without times
  double words_a_minute() const { return seconds > 0 ? words * 60 / seconds : 0; }
};

struct TranscriptReading {
  std::string me;           ///< as the file names the user
  bool me_guessed = false;  ///< nobody said who the user is, or the file names nobody
  std::vector<TranscriptQuestion> questions;
  std::vector<TranscriptClosing> closing;
  std::vector<TranscriptSpeaker> speakers;  ///< in the order in which they first speak
  std::vector<std::string> remarks;         ///< those of the file, and what was guessed here
  std::string guess;                        ///< the one of them that says for whom the user was taken
};

/// `me` is the user's name or a part of it, accents or not; empty: it is guessed. Fails where `me` fits nobody or
/// several, and says whom the transcript names.
Result<TranscriptReading> read_interview(const Transcript& transcript, std::string_view me);

/// The whole answer as a debrief keeps it: what was said, then each probe with what it brought out.
std::string whole_answer(const TranscriptQuestion& question);

/// Whether `part` names `name`: the same name, or some of its words; accents and case do not count.
bool names_person(std::string_view part, std::string_view name);
/// "Speaker 1", "Unknown": a name that a program made up.
bool made_up_name(std::string_view name);

}  // namespace afterword::domain
