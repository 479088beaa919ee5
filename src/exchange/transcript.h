// Transcripts as meeting programs write them: WebVTT, SubRip, and text with names. Bytes in, utterances out.
#pragma once

#include <cstddef>
#include <string_view>

#include "domain/result.h"
#include "domain/transcript/transcript.h"
#include "exchange/interchange.h"

namespace afterword::exchange {

constexpr std::size_t max_transcript_bytes = 64'000'000;

/// By content: it begins with WEBVTT, holds cues with times, or lines of "Name: text" or "Name 0:42" that come again.
bool is_transcript(std::string_view bytes);

/// WebVTT ("Name: text" and <v Name>), SubRip, and text as Google Meet and Otter write it (a line with name and time,
/// or a name and a time in two lines, before the paragraph) or as "Name: text". Without names, dashes and paragraphs
/// are kept as possible changes of the speaker. Broken cues are read as far as they go. Fails, with the file's name,
/// where it is larger than max_transcript_bytes or nothing is said in it.
domain::Result<domain::Transcript> read_transcript(const Source& source);

}  // namespace afterword::exchange
