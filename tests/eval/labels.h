// The labelled sets of tests/eval: which lines may be looked at while tuning, and what each says.
#pragma once

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

/// The part that may be looked at while tuning is `file`; the other is not looked at but for the figures. Most of it was
/// written by somebody else, without sight of the program; of questions added later every third went there before the
/// program was asked.
inline std::vector<Label> labels(const std::string& file, Part part) {
  const std::string name = part == Part::unseen ? "unseen_" + file : file;
  std::ifstream in(AFTERWORD_SOURCE_DIR "/tests/eval/" + name);
  if (!in) throw std::runtime_error("There is no tests/eval/" + name);
  std::vector<Label> all;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
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
