// The labelled sets of tests/eval: which lines may be looked at while tuning, and what each says.
#pragma once

#include <cstdint>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace afterword::eval {

enum class Part { tuning, unseen };

struct Label {
  std::vector<std::string> answers;  ///< what stands before the tab, "|" between alternatives; none without a tab
  std::string text;
};

/// FNV-1a: a third of all lines, the same on every machine, is kept unseen.
inline bool unseen(const std::string& line) {
  std::uint64_t hash = 1469598103934665603ull;
  for (const unsigned char c : line) hash = (hash ^ c) * 1099511628211ull;
  return hash % 3 == 0;
}

inline std::vector<Label> labels(const std::string& file, Part part) {
  std::ifstream in(AFTERWORD_SOURCE_DIR "/tests/eval/" + file);
  if (!in) throw std::runtime_error("There is no tests/eval/" + file);
  std::vector<Label> all;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#' || unseen(line) != (part == Part::unseen)) continue;
    Label label;
    const auto tab = line.find('\t');
    label.text = tab == std::string::npos ? line : line.substr(tab + 1);
    if (tab != std::string::npos) {
      std::istringstream answers(line.substr(0, tab));
      for (std::string one; std::getline(answers, one, '|');) label.answers.push_back(one);
    }
    all.push_back(std::move(label));
  }
  return all;
}

}  // namespace afterword::eval
