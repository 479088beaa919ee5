// A fuzz target for the reader of question sets: whatever bytes come, it reads them or refuses them in one line, and
// every question that it reads is whole.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <set>

#include "domain/text.h"
#include "exchange/question_set.h"

using namespace afterword;

namespace {

bool blank(const std::string& text) { return domain::trim(text).empty(); }

bool whole(const domain::Question& question) {
  if (question.seed.empty() || blank(question.text) || question.category == domain::Category::unset) return false;
  const auto none_blank = [](const std::vector<std::string>& texts) {
    return std::none_of(texts.begin(), texts.end(), blank);
  };
  return none_blank(question.variants) && none_blank(question.points) && none_blank(question.mistakes);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  exchange::is_question_set(bytes);
  const auto set = exchange::read_question_set({"fuzz.json", bytes});
  if (!set) {
    if (set.error().message.empty() || set.error().message.find('\n') != std::string::npos) std::abort();
    return 0;
  }
  if (set->set.empty() || set->field == "general") std::abort();
  std::set<std::string> ids;
  for (const auto& question : set->questions)
    if (!whole(question) || !ids.insert(question.seed).second) std::abort();
  return 0;
}
