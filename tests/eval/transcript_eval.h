// How well the questions of labelled transcripts are found: tests/eval/transcripts/NN.{vtt,srt,txt} with NN.json.
#pragma once

#include <string>
#include <vector>

namespace afterword::eval {

struct TranscriptScore {
  int transcripts = 0;
  int labelled = 0, found = 0, hits = 0;
  int named = 0, who_right = 0;        ///< of the hits in transcripts with names
  int answers = 0, answers_right = 0;  ///< of the hits: whether the answer holds where it should begin
  int closing = 0, closing_hits = 0;   ///< of the user's own questions
  double precision() const { return found > 0 ? static_cast<double>(hits) / found : 0; }
  double recall() const { return labelled > 0 ? static_cast<double>(hits) / labelled : 0; }
  double f1() const { return found + labelled > 0 ? 2.0 * hits / (found + labelled) : 0; }
  double who() const { return named > 0 ? static_cast<double>(who_right) / named : 1; }
};

/// Twice the shared words by all words of both, 0 … 1.
double word_overlap(const std::string& a, const std::string& b);

/// Scores the transcripts of one part ("tuned", "unseen"); with `misses` every miss is printed.
TranscriptScore score_transcripts(const std::string& folder, const std::string& part, bool misses);

}  // namespace afterword::eval
