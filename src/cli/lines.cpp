// Arguments or standard input, line by line.
#include "cli/lines.h"

#include <iostream>

#include "domain/text.h"

namespace afterword::cli {

domain::Result<void> for_each_text(const std::vector<std::string>& words,
                                   const std::function<domain::Result<void>(const std::string&)>& each) {
  if (!words.empty()) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
    return each(text);
  }
  for (std::string line; std::getline(std::cin, line);) {
    const auto text = domain::trim(line);
    if (text.empty()) continue;
    if (auto done = each(std::string(text)); !done) return done;
  }
  return {};
}

}  // namespace afterword::cli
