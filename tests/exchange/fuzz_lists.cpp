// A fuzz target for lists of questions: whatever bytes come, they are read or refused, and what was read comes back as
// it was from the formats that are written here.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "exchange/anki.h"
#include "exchange/bank_pages.h"
#include "exchange/question_list.h"

using namespace afterword;

namespace {

void there_and_back(const exchange::QuestionList& list) {
  std::vector<domain::Question> questions;
  for (const auto& one : list.questions) questions.push_back(one.question);
  std::stable_sort(questions.begin(), questions.end(),
                   [](const auto& a, const auto& b) { return a.category < b.category; });
  const auto cards = exchange::read_question_list({"again.txt", exchange::write_anki(questions)});
  const auto page = exchange::read_question_list({"again.md", exchange::bank_markdown(questions)});
  if (!cards || !page || cards->questions.size() != questions.size() || page->questions.size() != questions.size())
    std::abort();
  for (std::size_t i = 0; i < questions.size(); ++i)
    if (cards->questions[i].question.text != questions[i].text || page->questions[i].question.text != questions[i].text)
      std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  exchange::is_question_list(bytes);
  exchange::may_be_question_list(bytes);
  for (const char* name : {"fuzz.md", "fuzz.csv", "fuzz.txt"}) {
    const auto list = exchange::read_question_list({name, bytes});
    if (!list) {
      if (list.error().message.empty()) std::abort();
      continue;
    }
    for (const auto& one : list->questions)
      if (one.question.text.empty() || one.question.text.size() > exchange::max_question_bytes) std::abort();
    there_and_back(*list);
  }
  return 0;
}
