// Arguments or standard input, line by line.
#include "cli/lines.h"

#include <iostream>

#include "domain/text.h"

namespace afterword::cli {

domain::Result<void> for_each_text(const std::vector<std::string>& words, std::string_view what,
                                   const std::function<domain::Result<void>(const std::string&)>& each) {
  if (!words.empty()) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
    return each(text);
  }
  bool any = false;
  for (std::string line; std::getline(std::cin, line);) {
    const auto text = domain::trim(line);
    if (text.empty()) continue;
    any = true;
    if (auto done = each(std::string(text)); !done) return done;
  }
  if (any) return {};
  return domain::Error::invalid("Nothing was given; name " + std::string(what) +
                                ", or put one on each line of standard input");
}

}  // namespace afterword::cli
