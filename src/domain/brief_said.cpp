// What they worried about and asked: each theme once, whoever put it and in whatever words.
#include <algorithm>
#include <map>

#include "domain/brief_context.h"
#include "domain/likely.h"
#include "domain/text.h"
#include "domain/theme.h"

namespace afterword::domain {
namespace {

constexpr double expected_from = 0.3;  // of comes_back: more than that somebody who comes asked it once

template <class Row>
struct Said {
  const Row* row;
  const Interview* there;
};

// Another wording, unless it is one in all but punctuation.
void add_wording(BriefItem& item, const std::string& text) {
  const auto same = [&](const std::string& other) { return same_said(other, text); };
  if (!same(item.text) && std::none_of(item.also.begin(), item.also.end(), same)) item.also.push_back(text);
}

bool blank(std::string_view text) { return trim(text).empty(); }

// Settled once the last word of everybody who voiced it is that it is.
bool still_open(const std::vector<Said<Concern>>& group) {
  std::map<PersonId, bool> open;
  for (const auto& said : group) open[said.row->by] = !said.row->resolved;
  return std::any_of(open.begin(), open.end(), [](const auto& one) { return one.second; });
}

BriefItem concern_item(const BriefContext& context, const std::vector<Said<Concern>>& group) {
  const Concern& latest = *group.back().row;
  BriefItem item;
  item.text = latest.text;
  item.noun = Noun::concern;
  item.row = latest.id.value;
  item.open = still_open(group);
  std::string rebuttal, response;
  for (const auto& [row, there] : group) {
    add_wording(item, row->text);
    add_source(item.sources, context.source(row->by, *there));
    item.weight = std::max(item.weight, row->severity.value_or(0));
    if (!blank(row->rebuttal)) rebuttal = row->rebuttal;
    if (!blank(row->response)) response = row->response;
  }
  item.prepared = !rebuttal.empty() || !response.empty();
  item.note = rebuttal.empty() ? response : rebuttal;
  return item;
}

// Every time one question was asked, oldest first.
using Times = std::vector<Said<Asked>>;

std::vector<Times> by_question(const BriefContext& context) {
  std::vector<Times> all;
  std::map<QuestionId, std::size_t> linked;
  for (const Meeting& meeting : context.heard())
    for (const Asked& asked : meeting.interview->asked) {
      if (blank(asked.text) || !context.counts(*meeting.interview, asked.by)) continue;
      const auto [known, fresh] = linked.insert({asked.question, all.size()});
      if (asked.question && !fresh) {
        all[known->second].push_back({&asked, meeting.interview});
        continue;
      }
      if (!asked.question) linked.erase(known);
      all.push_back({{&asked, meeting.interview}});
    }
  return all;
}

// What has no place in the bank yet is told by its words; the bank has told the rest already.
std::vector<Times> united(std::vector<Times> all) {
  const auto has_place = [](const Times& times) { return bool(times.front().row->question); };
  if (std::all_of(all.begin(), all.end(), has_place)) return all;
  std::vector<std::string> texts;
  for (const Times& times : all) texts.push_back(times.front().row->text);
  std::vector<Times> together;
  for (const auto& theme : themes(texts)) {
    const bool sure = std::count_if(theme.begin(), theme.end(), [&](auto i) { return has_place(all[i]); }) <= 1;
    for (std::size_t n = 0; n < theme.size(); ++n) {
      Times& times = all[theme[n]];
      if (n == 0 || !sure)
        together.push_back(std::move(times));
      else
        together.back().insert(together.back().end(), times.begin(), times.end());
    }
  }
  return together;
}

const Question* question_of(const BriefContext& context, QuestionId id) {
  for (const Question* one : context.input.questions)
    if (one->id == id) return one;
  return nullptr;
}

BriefItem question_item(const BriefContext& context, const Times& times) {
  BriefItem item;
  item.text = times.back().row->text;
  item.noun = Noun::asked;
  item.row = times.back().row->id.value;
  for (const auto& [row, there] : times) {
    if (row->question) item.question = row->question;
    add_wording(item, row->text);
    add_source(item.sources, context.source(row->by, *there));
    if (row->rating) item.rating = row->rating;
    if (row->received) item.received = std::min(item.received.value_or(2), *row->received);
    if (!blank(row->better)) item.note = row->better;
  }
  if (const Question* known = question_of(context, item.question); known != nullptr && item.note.empty())
    item.note = known->answer;
  return item;
}

double likelihood(const BriefContext& context, const Times& times, const BriefItem& item) {
  AskedThere there;
  there.times = static_cast<int>(times.size());
  there.by_someone_coming =
      std::any_of(times.begin(), times.end(), [&](const auto& one) { return context.comes(one.row->by); });
  there.unanswered = blank(times.back().row->answer);
  there.rating = item.rating;
  there.received = item.received;
  if (const auto known = context.input.weakness.find(item.question); known != context.input.weakness.end())
    there.weakness = known->second;
  return comes_back(there);
}

}  // namespace

std::vector<BriefItem> brief_concerns(const BriefContext& context) {
  std::vector<Said<Concern>> all;
  std::vector<std::string> texts;
  for (const Meeting& meeting : context.heard())
    for (const Concern& concern : meeting.interview->concerns)
      if (!blank(concern.text) && context.counts(*meeting.interview, concern.by)) {
        all.push_back({&concern, meeting.interview});
        texts.push_back(concern.text);
      }
  std::vector<BriefItem> items;
  for (const auto& theme : themes(texts)) {
    std::vector<Said<Concern>> group;
    for (const std::size_t i : theme) group.push_back(all[i]);
    items.push_back(concern_item(context, group));
  }
  std::stable_sort(items.begin(), items.end(), [](const BriefItem& a, const BriefItem& b) {
    return std::pair(a.open, a.weight) > std::pair(b.open, b.weight);
  });
  return items;
}

void brief_questions(const BriefContext& context, Brief& page) {
  struct Expected {
    double likelihood;
    BriefItem item;
  };
  std::vector<Expected> expected;
  for (const Times& times : united(by_question(context))) {
    BriefItem item = question_item(context, times);
    const double likely = likelihood(context, times, item);
    expected.push_back({likely, std::move(item)});
  }
  std::vector<Expected*> order;
  for (Expected& one : expected)
    if (one.likelihood >= expected_from) order.push_back(&one);
  std::stable_sort(order.begin(), order.end(),
                   [](const Expected* a, const Expected* b) { return a->likelihood > b->likelihood; });
  if (order.size() > most_likely) order.resize(most_likely);
  for (const Expected* one : order) page.likely.push_back(one->item);
  // The latest first; those of one meeting as they came.
  for (auto one = expected.begin(); one != expected.end(); ++one)
    if (std::find(order.begin(), order.end(), &*one) == order.end()) page.asked.push_back(std::move(one->item));
  std::stable_sort(page.asked.begin(), page.asked.end(), [&](const BriefItem& a, const BriefItem& b) {
    const auto moment = [&](const BriefItem& item) {
      const Interview* there = context.interview(item.sources.back().interview);
      return there == nullptr ? 0 : moment_of(*there);
    };
    return moment(a) > moment(b);
  });
}

}  // namespace afterword::domain
