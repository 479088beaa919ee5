// Which kind of transcript it is, and its cues or paragraphs.
#include "exchange/transcript.h"

#include <algorithm>
#include <map>

#include "domain/text.h"
#include "exchange/text_bytes.h"
#include "exchange/transcript_lines.h"

namespace afterword::exchange {
namespace {

using domain::trim;
using domain::Utterance;
using Lines = std::vector<std::string_view>;

struct CueTimes {
  double begin = 0, end = 0;
};

/// "00:00:02.219 --> 00:00:05.785 align:start".
std::optional<CueTimes> cue_times(std::string_view line) {
  const auto arrow = line.substr(0, 80).find("-->");
  if (arrow == std::string_view::npos) return std::nullopt;
  std::string_view first = trim(line.substr(0, arrow)), second = trim(line.substr(arrow + 3));
  const auto begin = take_time(first), end = take_time(second);
  if (!begin) return std::nullopt;
  return CueTimes{*begin, end && *end >= *begin ? *end : *begin};
}

std::string_view without_dash(std::string_view text, bool& dash) {
  text = trim(text);
  for (const std::string_view mark : {"- ", "– ", "— ", ">> ", "-", "–", "—", ">>"}) {
    if (text.substr(0, mark.size()) != mark) continue;
    const auto next = domain::code_point(text, mark.size()).value;
    if (mark.back() != ' ' && !domain::is_letter(next)) continue;
    dash = true;
    return trim(text.substr(mark.size()));
  }
  return text;
}

/// Names that stand before a colon often enough to be no chance.
class Speakers {
 public:
  void see(std::string_view line) {
    ++lines_;
    const auto named = named_line(line);
    if (named && !named->rest.empty()) ++counts_[std::string(named->name)], ++named_;
  }
  bool any() const { return named_ >= 2 && named_ * 4 >= lines_ && again() > 0; }
  bool known(std::string_view name) const { return counts_.contains(std::string(name)); }

 private:
  std::size_t again() const {
    return static_cast<std::size_t>(
        std::count_if(counts_.begin(), counts_.end(), [](const auto& entry) { return entry.second > 1; }));
  }
  std::map<std::string, int> counts_;
  std::size_t lines_ = 0, named_ = 0;
};

struct Cue {
  CueTimes times;
  std::vector<std::string_view> text;
};

std::vector<Cue> cues_of(const Lines& lines) {
  std::vector<Cue> cues;
  bool inside = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (const auto times = cue_times(lines[i])) {
      cues.push_back({*times, {}});
      inside = true;
    } else if (trim(lines[i]).empty()) {
      inside = false;
    } else if (inside && !(i + 1 < lines.size() && cue_times(lines[i + 1]))) {
      cues.back().text.push_back(lines[i]);
    }
  }
  return cues;
}

void add_cue(const Cue& cue, const Speakers& names, std::vector<Utterance>& said) {
  std::size_t length = 0, first = said.size();
  const auto put = [&](std::string speaker, std::string_view text, bool dash) {
    text = trim(text);
    if (text.empty()) return;
    const bool goes_on = said.size() > first && !dash && (speaker.empty() || speaker == said.back().speaker);
    if (goes_on)
      said.back().text += " " + std::string(text);
    else
      said.push_back({std::move(speaker), cue.times.begin, cue.times.end, std::string(text), dash});
    length += text.size();
  };
  std::string all;
  for (const auto line : cue.text) all += (all.empty() ? "" : "\n") + std::string(line);
  std::vector<Voice> voices;
  const std::string plain = without_tags(all, voices);
  if (!voices.empty()) {
    put("", std::string_view(plain).substr(0, voices.front().at), false);
    for (std::size_t i = 0; i < voices.size(); ++i) {
      const std::size_t end = i + 1 < voices.size() ? voices[i + 1].at : plain.size();
      put(std::string(trim(voices[i].name)), std::string_view(plain).substr(voices[i].at, end - voices[i].at), false);
    }
  } else {
    for (const auto line : lines_in(plain)) {
      bool dash = false;
      const auto text = without_dash(line, dash);
      const auto named = names.any() ? named_line(text) : std::nullopt;
      if (named && names.known(named->name))
        put(std::string(trim(named->name)), named->rest, dash);
      else
        put("", text, dash);
    }
  }
  // Several voices in one cue share its time by the length of what they say.
  double at = cue.times.begin;
  for (std::size_t i = first; i < said.size() && said.size() > first + 1; ++i) {
    said[i].begin = at;
    at += (cue.times.end - cue.times.begin) * static_cast<double>(said[i].text.size()) /
          static_cast<double>(std::max<std::size_t>(length, 1));
    said[i].end = at;
  }
}

void read_cues(const Lines& lines, domain::Transcript& transcript) {
  const auto cues = cues_of(lines);
  Speakers names;
  for (const auto& cue : cues)
    for (const auto line : cue.text) {
      bool dash = false;
      if (&line == &cue.text.front() || named_line(line)) names.see(without_dash(line, dash));
    }
  for (const auto& cue : cues) add_cue(cue, names, transcript.said);
}

/// Google Meet and Otter: a head before each paragraph.
std::size_t count_heads(const Lines& lines) {
  std::size_t heads = 0;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (head_line(lines[i]) || (i + 1 < lines.size() && time_line(lines[i + 1]) && like_name(lines[i]))) ++heads;
  return heads;
}

bool is_footer(std::string_view line) {
  return line.find("otter.ai") != std::string_view::npos || line.starts_with("Transcribed by ") ||
         line.starts_with("Transcription ended") || line.starts_with("Meeting ended");
}

void read_heads(const Lines& lines, std::vector<Utterance>& said) {
  bool begun = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto line = trim(lines[i]);
    if (line.empty() || is_footer(line)) continue;
    const auto begin = [&](std::string_view name, double at, std::string_view text) {
      said.push_back({std::string(trim(name)), at, std::nullopt, std::string(text), false});
      begun = true;
    };
    if (const auto head = head_line(line)) {
      begin(head->name, head->at, head->rest);
    } else if (i + 1 < lines.size() && like_name(line) && time_line(lines[i + 1])) {
      begin(line, *time_line(lines[i + 1]), {});
      ++i;
    } else if (begun && !time_line(line)) {
      auto& text = said.back().text;
      text += (text.empty() ? "" : " ") + std::string(line);
    }
  }
  // A clock instead of a time since the start.
  if (!said.empty() && said.front().begin.value_or(0) > 6 * 3600)
    for (const double start = *said.front().begin; auto& one : said) one.begin = std::max(0.0, *one.begin - start);
}

void read_named_lines(const Lines& lines, const Speakers& names, std::vector<Utterance>& said) {
  for (const auto line : lines) {
    bool dash = false;
    const auto text = without_dash(line, dash);
    if (text.empty() || is_footer(text)) continue;
    const auto named = named_line(text);
    if (named && names.known(named->name))
      said.push_back({std::string(trim(named->name)), {}, {}, std::string(named->rest), false});
    else if (!said.empty())
      said.back().text += " " + std::string(text);
  }
}

void read_paragraphs(const Lines& lines, std::vector<Utterance>& said) {
  bool fresh = true;
  for (const auto line : lines) {
    bool dash = false;
    const auto text = without_dash(line, dash);
    if (text.empty()) {
      fresh = true;
      continue;
    }
    if (fresh || dash || said.empty())
      said.push_back({"", {}, {}, std::string(text), dash});
    else
      said.back().text += " " + std::string(text);
    fresh = false;
  }
}

struct FileKind {
  enum { none, cues, heads, named, paragraphs } kind = none;
  Speakers names;
};

FileKind kind_of(const Lines& lines) {
  FileKind found;
  std::size_t full = 0, cues = 0;
  for (const auto line : lines) {
    if (cue_times(line)) ++cues;
    if (!trim(line).empty()) ++full;
  }
  if (cues > 0 || (!lines.empty() && lines.front().starts_with("WEBVTT"))) {
    found.kind = FileKind::cues;
    return found;
  }
  const std::size_t heads = count_heads(lines);
  for (const auto line : lines) {
    bool dash = false;
    if (const auto text = without_dash(line, dash); !text.empty()) found.names.see(text);
  }
  if (heads >= 2 && heads * 8 >= full)
    found.kind = FileKind::heads;
  else if (found.names.any())
    found.kind = FileKind::named;
  else if (full > 0)
    found.kind = FileKind::paragraphs;
  return found;
}

/// What cannot be seen goes from the names, and is said: else two who speak might look like one.
void clean_names(domain::Transcript& transcript) {
  std::vector<std::string> names;
  for (auto& one : transcript.said) {
    if (!domain::has_hidden(one.speaker)) continue;
    names.push_back(one.speaker);
    one.speaker = visible_name(one.speaker);
  }
  if (auto remark = domain::hidden_in_names(names, "they were left out"); !remark.empty())
    transcript.remarks.push_back(std::move(remark));
}

}  // namespace

bool is_transcript(std::string_view bytes) {
  // The beginning tells; all of a large file need not be looked at.
  const auto decoded = decode_text(bytes.substr(0, 64 * 1024));
  const auto first = decoded.text.find_first_not_of(" \t\n");
  if (first != std::string::npos && (decoded.text[first] == '{' || decoded.text[first] == '[') &&
      decoded.text.find("-->") == std::string::npos && count_heads(lines_in(decoded.text)) < 2)
    return false;
  const auto kind = kind_of(lines_in(decoded.text)).kind;
  return kind == FileKind::cues || kind == FileKind::heads || kind == FileKind::named;
}

domain::Result<domain::Transcript> read_transcript(const Source& source) {
  if (source.bytes.size() > max_transcript_bytes)
    return domain::Error::invalid("Larger than 64 MB, so it was not read; a transcript is text alone: " + source.name);
  domain::Transcript transcript;
  auto decoded = decode_text(source.bytes);
  transcript.remarks = std::move(decoded.remarks);
  const Lines lines = lines_in(decoded.text);
  const FileKind kind = kind_of(lines);
  switch (kind.kind) {
    case FileKind::cues:
      transcript.format = lines.front().starts_with("WEBVTT") ? "WebVTT" : "SubRip";
      read_cues(lines, transcript);
      break;
    case FileKind::heads:
      transcript.format = "text with names and times";
      read_heads(lines, transcript.said);
      break;
    case FileKind::named:
      transcript.format = "text with names";
      read_named_lines(lines, kind.names, transcript.said);
      break;
    default:
      transcript.format = "text";
      read_paragraphs(lines, transcript.said);
      break;
  }
  std::erase_if(transcript.said, [](const Utterance& one) { return trim(one.text).empty(); });
  clean_names(transcript);
  if (transcript.said.empty())
    return domain::Error::invalid("Nobody says anything in this file, so nothing was read: " + source.name);
  return transcript;
}

}  // namespace afterword::exchange
