// afterword transcript FILE
#include <cmath>
#include <iomanip>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/files.h"
#include "domain/text.h"
#include "domain/transcript/transcript.h"
#include "exchange/transcript.h"

namespace afterword::cli {
namespace {

using domain::Result;
using domain::TranscriptReading;
using nlohmann::ordered_json;

ordered_json seconds(const std::optional<double>& value) {
  return value ? ordered_json(std::round(*value * 1000) / 1000) : ordered_json(nullptr);
}

ordered_json questions_json(const TranscriptReading& reading) {
  auto list = ordered_json::array();
  for (const auto& question : reading.questions) {
    auto probes = ordered_json::array();
    for (const auto& probe : question.probes)
      probes.push_back({{"text", probe.text},
                        {"asked_by", probe.asked_by},
                        {"at", seconds(probe.at)},
                        {"answer", probe.answer},
                        {"answer_seconds", seconds(probe.answer_seconds)}});
    list.push_back({{"text", question.text},
                    {"asked_by", question.asked_by},
                    {"at", seconds(question.at)},
                    {"answer", question.answer},
                    {"answer_seconds", seconds(question.answer_seconds)},
                    {"answer_words", question.answer_words},
                    {"fillers", question.fillers},
                    {"probes", std::move(probes)}});
  }
  return list;
}

ordered_json json_of(const TranscriptReading& reading) {
  auto closing = ordered_json::array(), speakers = ordered_json::array();
  for (const auto& one : reading.closing)
    closing.push_back(
        {{"text", one.text}, {"at", seconds(one.at)}, {"answered_by", one.answered_by}, {"answer", one.answer}});
  for (const auto& one : reading.speakers)
    speakers.push_back({{"name", one.name},
                        {"me", one.me},
                        {"seconds", seconds(one.seconds)},
                        {"words", one.words},
                        {"words_a_minute", std::round(one.words_a_minute())},
                        {"fillers", one.fillers},
                        {"longest_monologue_seconds", seconds(one.longest_seconds)}});
  return {{"questions", questions_json(reading)}, {"closing", std::move(closing)},
          {"speakers", std::move(speakers)},      {"me", reading.me},
          {"me_guessed", reading.me_guessed},     {"remarks", reading.remarks}};
}

/// "1:02:03", "2:05"; nothing where no time is known.
std::string clock(const std::optional<double>& at) {
  if (!at) return "";
  const auto whole = static_cast<long>(*at);
  std::ostringstream text;
  if (whole >= 3600) text << whole / 3600 << ":" << std::setw(2) << std::setfill('0');
  text << whole / 60 % 60 << ":" << std::setw(2) << std::setfill('0') << whole % 60;
  return text.str();
}

std::string length(const std::optional<double>& secs) {
  return secs ? " (" + std::to_string(std::lround(*secs)) + " s)" : "";
}

void print_answer(const std::string& answer, const std::optional<double>& secs, std::string_view indent,
                  std::ostream& out) {
  if (!answer.empty()) out << indent << answer << length(secs) << "\n";
}

void print(const TranscriptReading& reading, std::ostream& out) {
  int number = 0;
  for (const auto& question : reading.questions) {
    out << ++number << ". " << question.text << "\n";
    const std::string at = clock(question.at);
    if (!at.empty() || !question.asked_by.empty())
      out << "   " << at << (at.empty() || question.asked_by.empty() ? "" : "  ") << question.asked_by << "\n";
    print_answer(question.answer, question.answer_seconds, "   ", out);
    for (const auto& probe : question.probes) {
      out << "   + " << probe.text << "\n";
      print_answer(probe.answer, probe.answer_seconds, "     ", out);
    }
  }
  if (number == 0) out << "No question was found in it.\n";
  if (!reading.closing.empty()) out << "\nWhat you asked\n";
  for (const auto& one : reading.closing) {
    out << "   " << one.text << "\n";
    print_answer(one.answer, {}, "     ", out);
  }
  out << "\nWho spoke\n";
  for (const auto& one : reading.speakers) {
    out << "   " << (one.name.empty() ? one.me ? "You" : "They" : one.name)
        << (one.me && !one.name.empty() ? " (you)" : "") << ": "
        << domain::counted(static_cast<std::size_t>(one.words), "word");
    if (one.seconds > 0)
      out << ", " << clock(one.seconds) << ", " << std::lround(one.words_a_minute()) << " words a minute, longest "
          << std::lround(one.longest_seconds) << " s";
    out << ", " << domain::counted(static_cast<std::size_t>(one.fillers), "filler") << "\n";
  }
}

Result<void> show(const std::string& path, const std::string& me, Context& context) {
  const auto bytes = read_file(path, exchange::max_transcript_bytes);
  if (!bytes) return bytes.error();
  const auto transcript = exchange::read_transcript({path, *bytes});
  if (!transcript) return transcript.error();
  const auto reading = domain::read_interview(*transcript, me);
  if (!reading) return reading.error();
  if (context.json) {
    context.out << json_of(*reading).dump(-1, ' ', false, ordered_json::error_handler_t::replace) << "\n";
    return {};
  }
  print(*reading, context.out);
  for (const auto& remark : reading->remarks) context.err << remark << "\n";
  return {};
}

}  // namespace

Action prepare_transcript(CLI::App& options) {
  struct Options {
    std::string path, me;
  };
  const auto chosen = std::make_shared<Options>();
  options.add_option("FILE", chosen->path, "A transcript (.vtt, .srt, text); - is standard input")->required();
  options.add_option("--me", chosen->me, "Your name in it, or a part of it; otherwise it is guessed")
      ->type_name("NAME");
  options.footer("Reads no data file and writes none.\nOptions of every command: afterword --help");
  return [chosen](Context& context) { return show(chosen->path, chosen->me, context); };
}

}  // namespace afterword::cli
