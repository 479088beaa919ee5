// A long transcript from bytes to the questions of a debrief.
#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>

#include "bench/bench.h"
#include "bench/measure.h"
#include "exchange/transcript.h"

namespace afterword::bench {
namespace {

/// Three hours of Zoom's WebVTT: a question every ninety seconds, cues of four seconds, 150 words a minute.
std::string three_hours() {
  std::string text = "WEBVTT\n\n";
  auto cue = [&, number = 0](int second, const char* name, const char* words) mutable {
    text += fmt::format("{}\n{:02}:{:02}:{:02}.000 --> {:02}:{:02}:{:02}.900\n{}: {}\n\n", ++number, second / 3600,
                        second / 60 % 60, second % 60, (second + 3) / 3600, (second + 3) / 60 % 60, (second + 3) % 60,
                        name, words);
  };
  for (int second = 0; second < 3 * 3600; second += 4)
    if (second % 90 < 4)
      cue(second, "Carys Owen", "Good. So, um, how would you, how would you go about a change like that?");
    else
      cue(second, "Bo Lindqvist", "I'd ask, you know, who does the work. Then I'd write it down");
  return text;
}

}  // namespace

void transcript() {
  const std::string bytes = three_hours();
  constexpr int runs = 20;
  std::size_t found = 0;
  // Processor time, so that what else the machine does is not counted.
  const double before = processor_ms(getpid());
  for (int i = 0; i < runs; ++i) {
    const auto read = exchange::read_transcript({"bench.vtt", bytes});
    if (!read) std::abort();
    const auto reading = domain::read_interview(*read, "Bo");
    if (!reading) std::abort();
    found = reading->questions.size();
  }
  report("three hours of transcript read", fmt::format("{:.0f} ms", (processor_ms(getpid()) - before) / runs),
         fmt::format("{} kB, {} questions; aim below 200 ms", bytes.size() / 1000, found));
}

}  // namespace afterword::bench
