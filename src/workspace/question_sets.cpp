// A set that comes again is compared with how it stood the last time, text by text: what is still as it was read is the
// set's and follows it; everything else is the user's and stays.
#include "workspace/question_sets.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <utility>

#include "domain/merge_questions.h"
#include "domain/names.h"
#include "exchange/interchange.h"
#include "store/bank.h"

namespace afterword::workspace {
namespace {

using domain::Question;

// The parts of a question that come from a set.
std::vector<std::string> parts(const Question& question) {
  const auto joined = [](const std::vector<std::string>& texts) {
    std::string all;
    for (const auto& text : texts) all += text + '\n';
    return all;
  };
  return {question.text,
          std::string(domain::word(question.category)),
          question.wants,
          joined(question.tags),
          joined(question.variants),
          joined(question.points),
          joined(question.mistakes)};
}

std::vector<std::string> checks(const Question& question) {
  std::vector<std::string> all;
  for (const auto& part : parts(question)) all.push_back(check_of(part));
  return all;
}

// The same question in a newer set: `old`, what was read before, says which parts are the user's by now.
Question follow(Question now, const Question& set, const std::vector<std::string>& old) {
  const auto mine = checks(now);
  const auto untouched = [&](std::size_t part) { return part < old.size() && old[part] == mine[part]; };
  if (untouched(0)) now.text = set.text;
  if (untouched(1)) now.category = set.category;
  if (untouched(2)) now.wants = set.wants;
  if (untouched(3)) now.tags = set.tags;
  if (untouched(4)) now.variants = set.variants;
  if (untouched(5)) now.points = set.points;
  if (untouched(6)) now.mistakes = set.mistakes;
  return now;
}

// A question that was there before the set: it gains what it does not have.
Question gain(Question now, const Question& set, const std::string& ref) {
  if (now.seed.empty()) now.seed = set.seed;
  if (now.category == domain::Category::unset) now.category = set.category;
  if (now.wants.empty()) now.wants = set.wants;
  if (now.points.empty()) now.points = set.points;
  if (now.mistakes.empty()) now.mistakes = set.mistakes;
  Question wordings;
  wordings.text = set.text;
  wordings.variants = set.variants;
  wordings.tags = set.tags;
  return domain::merged(std::move(now), wordings, ref);
}

domain::QuestionId find(store::Connection& connection, const Question& question, const std::string& ref) {
  if (const auto id = store::question_from_set(connection, question.seed)) return id;
  if (const auto id = store::find_ref(connection, domain::Noun::question, ref)) return {id};
  if (const auto id = store::question_merged_with(connection, ref)) return id;
  return store::question_with_text(connection, question.text);
}

}  // namespace

// FNV-1a, 64 bits.
std::string check_of(std::string_view text) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  std::ostringstream hex;
  hex << std::hex << hash;
  return hex.str();
}

std::string written(const SetMemory& memory) {
  std::string text = memory.mark + "\n";
  for (const auto& line : memory.lines) {
    text += line.seed;
    for (const auto& one : line.texts) text += " " + one;
    text += "\n";
  }
  return text;
}

SetMemory read_set_memory(std::string_view text) {
  SetMemory memory;
  std::istringstream lines{std::string(text)};
  std::getline(lines, memory.mark);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    SetMemory::Line& one = memory.lines.emplace_back();
    words >> one.seed;
    for (std::string word; words >> word;) one.texts.push_back(word);
  }
  return memory;
}

SetChanges changes_of(store::Connection& connection, const exchange::QuestionSet& set, bool shipped,
                      const SetMemory& before, const store::NewId& new_id) {
  SetChanges changes;
  std::map<std::string_view, const SetMemory::Line*> known;
  for (const auto& line : before.lines) known.insert({line.seed, &line});
  for (Question question : set.questions) {
    const std::string ref = shipped ? "seed-" + question.seed : "set-" + set.set + "-" + question.seed;
    if (!shipped) question.seed = set.set + "/" + question.seed;
    question.source = shipped ? domain::QuestionSource::seed : domain::QuestionSource::own;
    const auto line = known.find(question.seed);
    const bool read_before = line != known.end();
    const auto now = store::load(connection, find(connection, question, ref));
    changes.memory.lines.push_back({question.seed, checks(question)});
    if (!now && read_before) {
      changes.fates.push_back(SetChanges::Fate::deleted);
      continue;
    }
    if (!now) {
      changes.fates.push_back(SetChanges::Fate::added);
      question.ref = ref;
      changes.added.push_back(std::move(question));
      continue;
    }
    Question after = read_before ? follow(*now, question, line->second->texts) : gain(*now, question, ref);
    const bool same = after == *now;
    changes.fates.push_back(same ? SetChanges::Fate::unchanged : SetChanges::Fate::changed);
    if (same)
      ++changes.unchanged;
    else
      changes.changed.push_back({*now, std::move(after)});
  }
  // Ids grow with time and lists show the newest first: so the first of the set gets the largest.
  std::vector<std::int64_t> ids(changes.added.size());
  std::generate(ids.rbegin(), ids.rend(), new_id);
  for (std::size_t i = 0; i < ids.size(); ++i) changes.added[i].id.value = ids[i];
  return changes;
}

}  // namespace afterword::workspace
