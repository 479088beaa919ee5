#include "workspace/record_words.h"

#include <algorithm>

#include "domain/names.h"
#include "domain/text.h"

namespace afterword::workspace {
namespace {

constexpr std::size_t most_named = 4;

std::string with_commas(const std::vector<std::string>& parts) {
  std::string out;
  for (const auto& part : parts)
    if (!domain::trim(part).empty()) out += (out.empty() ? "" : ", ") + part;
  return out;
}

std::string spoken(std::string_view word) {
  std::string text(word);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

}  // namespace

std::string RecordWords::label_of(const domain::Opportunity& one) { return with_commas({one.company, one.role}); }
std::string RecordWords::label_of(const domain::Person& one) { return one.name; }
std::string RecordWords::label_of(const domain::Interview& one) {
  return with_commas({one.round, one.starts ? domain::to_string(domain::date_of(*one.starts)) : std::string()});
}
std::string RecordWords::label_of(const domain::Question& one) { return one.text; }
std::string RecordWords::label_of(const domain::Note& one) {
  return one.subject.empty() ? spoken(domain::word(one.kind)) : one.subject;
}
std::string RecordWords::label_of(const domain::Task& one) { return spoken(domain::word(one.kind)); }

std::string RecordWords::counted(Kind kind, std::size_t count) {
  switch (kind) {
    case Kind::opportunity:
      return domain::counted(count, "opportunity", "opportunities");
    case Kind::person:
      return domain::counted(count, "person", "people");
    case Kind::interview:
      return domain::counted(count, "interview");
    case Kind::question:
      return domain::counted(count, "question");
    case Kind::note:
      return domain::counted(count, "letter");
    case Kind::task:
      return domain::counted(count, "step");
  }
  return {};
}

void RecordWords::add(bool fresh, Kind kind, std::string label) {
  constexpr int longest = 48;
  Named& named = all_[{fresh, kind}];
  ++named.count;
  if (named.first.size() < most_named && !domain::trim(label).empty())
    named.first.push_back(domain::shorten(domain::hidden_shown(label), longest));
}

std::string RecordWords::sentence(bool fresh) const {
  std::vector<std::string> kinds;
  for (const auto& [key, named] : all_) {
    if (key.first != fresh) continue;
    auto names = named.first;
    if (const std::size_t more = named.count - names.size(); more > 0 && !names.empty())
      names.push_back(std::to_string(more) + " more");
    kinds.push_back(counted(key.second, named.count) + (names.empty() ? "" : " (" + domain::listed(names) + ")"));
  }
  if (kinds.empty()) return {};
  return (fresh ? "Would be new: " : "Would change: ") + domain::listed(kinds) + ".";
}

std::vector<std::string> RecordWords::sentences() const {
  std::vector<std::string> all;
  for (const bool fresh : {true, false})
    if (std::string one = sentence(fresh); !one.empty()) all.push_back(std::move(one));
  return all;
}

}  // namespace afterword::workspace
