// A fuzz target for transcripts: whatever bytes come, they are read or refused, and what was read can be made sense of.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "exchange/transcript.h"

using namespace afterword;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  exchange::is_transcript(bytes);
  const auto transcript = exchange::read_transcript({"fuzz.vtt", bytes});
  if (!transcript) {
    if (transcript.error().message.empty()) std::abort();
    return 0;
  }
  if (transcript->said.empty()) std::abort();
  const auto reading = domain::read_interview(*transcript, "");
  if (!reading) return 0;
  for (const auto& question : reading->questions)
    if (question.text.empty() || (question.answer_seconds && *question.answer_seconds < 0)) std::abort();
  for (const auto& speaker : reading->speakers)
    if (speaker.seconds < 0 || speaker.longest_seconds > speaker.seconds + 1e-6) std::abort();
  return 0;
}
