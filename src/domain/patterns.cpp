#include "domain/patterns.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "domain/brief_context.h"
#include "domain/text.h"
#include "domain/theme.h"

namespace afterword::domain {
namespace {

struct Said {
  PatternSource source;
  bool settled = false;
  QuestionId question;
};

std::vector<Said> everything_said(std::vector<const Interview*> interviews, const std::vector<const Person*>& people) {
  using Kind = PatternSource::Kind;
  std::stable_sort(interviews.begin(), interviews.end(),
                   [](const Interview* a, const Interview* b) { return moment_of(*a) < moment_of(*b); });
  std::vector<Said> all;
  const auto add = [&](Said said) {
    if (said.source.person && !trim(said.source.text).empty()) all.push_back(std::move(said));
  };
  for (const Interview* there : interviews) {
    for (const Asked& one : there->asked)
      add({{Kind::asked, one.by, there->id, one.id.value, one.text}, false, one.question});
    for (const Concern& one : there->concerns)
      add({{Kind::worried, one.by, there->id, one.id.value, one.text}, one.resolved, {}});
    for (const Person* person : people)
      for (const CaredAbout& one : person->cares_about)
        if (one.interview == there->id) add({{Kind::cares, person->id, there->id, one.id.value, one.text}, false, {}});
  }
  return all;
}

Pattern pattern_of(const std::vector<Said>& all, const std::vector<std::size_t>& members) {
  Pattern pattern;
  std::set<PersonId> people;
  pattern.settled = true;
  for (const std::size_t i : members) {
    const Said& said = all[i];
    people.insert(said.source.person);
    pattern.sources.push_back(said.source);
    if (said.question && !pattern.question) pattern.question = said.question;
    if (said.source.kind != PatternSource::Kind::worried) continue;
    pattern.worry = true;
    pattern.settled = pattern.settled && said.settled;
  }
  pattern.settled = pattern.settled && pattern.worry;
  pattern.text = pattern.sources.front().text;
  pattern.people = static_cast<int>(people.size());
  return pattern;
}

}  // namespace

std::vector<Pattern> patterns(const std::vector<const Interview*>& interviews,
                              const std::vector<const Person*>& people) {
  const std::vector<Said> all = everything_said(interviews, people);
  std::vector<std::string> texts;
  for (const Said& said : all) texts.push_back(said.source.text);
  std::vector<Pattern> found;
  for (const auto& members : themes(texts)) {
    Pattern pattern = pattern_of(all, members);
    if (pattern.people > 1) found.push_back(std::move(pattern));
  }
  std::stable_sort(found.begin(), found.end(), [](const Pattern& a, const Pattern& b) {
    return std::tuple(-a.people, !a.worry || a.settled) < std::tuple(-b.people, !b.worry || b.settled);
  });
  return found;
}

}  // namespace afterword::domain
