// Labels against what was read.
#include "eval/transcript_eval.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "domain/text.h"
#include "domain/transcript/transcript.h"
#include "exchange/transcript.h"

namespace afterword::eval {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string letters_of(const std::string& text) {
  std::string all;
  for (const auto& word : domain::words_of(text)) all += word.folded + " ";
  return all;
}

domain::TranscriptReading read(const fs::path& label, const json& labels) {
  for (const char* ending : {".vtt", ".srt", ".txt"}) {
    fs::path file = label;
    file.replace_extension(ending);
    if (!fs::exists(file)) continue;
    const std::string bytes = bytes_of(file);
    const auto transcript = exchange::read_transcript({file.filename().string(), bytes});
    if (!transcript) throw std::runtime_error(transcript.error().message);
    auto reading = domain::read_interview(*transcript, labels["me"].get<std::string>());
    if (!reading) throw std::runtime_error(reading.error().message);
    return *reading;
  }
  throw std::runtime_error("No transcript beside " + label.string());
}

/// The likeliest label of each question found, each label once; best pairs first.
struct Pair {
  double overlap;
  std::size_t found, label;
};
std::vector<Pair> pairs_of(const std::vector<std::string>& found, const std::vector<std::string>& labels) {
  std::vector<Pair> all, kept;
  for (std::size_t f = 0; f < found.size(); ++f)
    for (std::size_t l = 0; l < labels.size(); ++l)
      if (const double overlap = word_overlap(found[f], labels[l]); overlap >= 0.7) all.push_back({overlap, f, l});
  std::stable_sort(all.begin(), all.end(), [](const Pair& a, const Pair& b) { return a.overlap > b.overlap; });
  for (const auto& pair : all)
    if (std::none_of(kept.begin(), kept.end(),
                     [&](const Pair& one) { return one.found == pair.found || one.label == pair.label; }))
      kept.push_back(pair);
  return kept;
}

void score(const fs::path& path, const json& labels, bool misses, TranscriptScore& sum) {
  const auto reading = read(path, labels);
  std::vector<std::string> wanted, found, own, own_found, either;
  for (const auto& question : labels["questions"]) wanted.push_back(question["text"]);
  for (const auto& text : labels["closing"]) own.push_back(text);
  if (labels.contains("either"))
    for (const auto& text : labels["either"]) either.push_back(text);
  for (const auto& question : reading.questions) found.push_back(question.text);
  for (const auto& closing : reading.closing) own_found.push_back(closing.text);

  const auto pairs = pairs_of(found, wanted);
  const auto like_either = [&](const std::string& text) {
    return std::any_of(either.begin(), either.end(), [&](const auto& one) { return word_overlap(one, text) >= 0.7; });
  };
  ++sum.transcripts;
  for (std::size_t l = 0; l < wanted.size(); ++l) {
    const bool hit = std::any_of(pairs.begin(), pairs.end(), [&](const Pair& one) { return one.label == l; });
    if (!hit && like_either(wanted[l])) continue;  // may as well be left out
    ++sum.labelled;
    if (!hit && misses) std::cout << "  " << path.stem().string() << " missed: " << wanted[l] << "\n";
  }
  for (std::size_t f = 0; f < found.size(); ++f) {
    const bool hit = std::any_of(pairs.begin(), pairs.end(), [&](const Pair& one) { return one.found == f; });
    if (!hit && like_either(found[f])) continue;  // may as well be taken in
    ++sum.found;
    if (!hit && misses) std::cout << "  " << path.stem().string() << " no question: " << found[f] << "\n";
  }
  for (const auto& pair : pairs) {
    const auto& question = reading.questions[pair.found];
    const auto& label = labels["questions"][pair.label];
    ++sum.hits;
    const std::string by = label["asked_by"];
    if (!by.empty()) {
      ++sum.named;
      sum.who_right += by == question.asked_by;
      if (misses && by != question.asked_by)
        std::cout << "  " << path.stem().string() << " by " << question.asked_by << " for " << by << ": "
                  << question.text << "\n";
    }
    ++sum.answers;
    const bool right = letters_of(question.answer).find(letters_of(label["answer_starts"])) != std::string::npos;
    sum.answers_right += right;
    if (misses && !right)
      std::cout << "  " << path.stem().string() << " answer of: " << question.text << "\n      "
                << label["answer_starts"] << " | " << question.answer.substr(0, 100) << "\n";
  }
  const auto own_pairs = pairs_of(own_found, own);
  sum.closing += static_cast<int>(own.size());
  sum.closing_hits += static_cast<int>(own_pairs.size());
  if (misses)
    for (std::size_t l = 0; l < own.size(); ++l)
      if (std::none_of(own_pairs.begin(), own_pairs.end(), [&](const Pair& one) { return one.label == l; }))
        std::cout << "  " << path.stem().string() << " closing missed: " << own[l] << "\n";
}

}  // namespace

double word_overlap(const std::string& a, const std::string& b) {
  std::map<std::string, int> counts;
  const auto left = domain::words_of(a), right = domain::words_of(b);
  for (const auto& word : left) ++counts[word.folded];
  int shared = 0;
  for (const auto& word : right)
    if (counts[word.folded]-- > 0) ++shared;
  const auto all = left.size() + right.size();
  return all > 0 ? 2.0 * shared / static_cast<double>(all) : 1;
}

TranscriptScore score_transcripts(const std::string& folder, const std::string& part, bool misses) {
  TranscriptScore sum;
  std::vector<fs::path> labels;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".json") labels.push_back(entry.path());
  std::sort(labels.begin(), labels.end());
  for (const auto& path : labels) {
    const json label = json::parse(bytes_of(path));
    if (label["split"] == part) score(path, label, misses, sum);
  }
  return sum;
}

}  // namespace afterword::eval
