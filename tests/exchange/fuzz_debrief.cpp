// A fuzz target for the Markdown of debriefs: whatever bytes come, they are read or refused, what was read names no
// one who is not there, and written and read again it says the same.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "exchange/debrief_page.h"
#include "exchange/debrief_read.h"

using namespace afterword;

namespace {

void check(bool holds) {
  if (!holds) std::abort();
}

void there_and_back(const exchange::DebriefText& page) {
  exchange::Interchange document;
  document.interviews = {page.interview};
  document.interviews[0].id = {1'000'000};
  for (std::size_t i = 0; i < page.people.size(); ++i) {
    auto& person = document.people.emplace_back(page.people[i]);
    person.id.value = static_cast<std::int64_t>(i) + 1;
    // Two of one name are refused.
    person.name = "P" + std::to_string(i);
    person.details.clear(), person.cares_about.clear();
  }
  const auto text = exchange::debrief_markdown(document, document.interviews[0].id);
  check(text.has_value());
  const auto again = exchange::read_debrief({"again.md", *text});
  check(bool(again) && again->skipped.empty());
  check(again->interview.asked.size() == page.interview.asked.size());
  for (std::size_t i = 0; i < page.interview.asked.size(); ++i)
    check(again->interview.asked[i].text == page.interview.asked[i].text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  exchange::is_debrief_page(bytes);
  const auto page = exchange::read_debrief({"fuzz.md", bytes});
  if (!page) {
    check(!page.error().message.empty());
    return 0;
  }
  const auto people = static_cast<std::int64_t>(page->people.size());
  check(page->questions.size() == page->interview.asked.size());
  for (const auto& one : page->interview.asked) check(one.by.value >= 0 && one.by.value <= people);
  for (const auto& one : page->interview.concerns) check(one.by.value >= 0 && one.by.value <= people);
  for (const auto& one : page->interview.people) check(one.person.value >= 1 && one.person.value <= people);
  there_and_back(*page);
  return 0;
}
