// Worries that come back, and where the user's best answers were told.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "domain/brief_context.h"
#include "domain/debrief.h"
#include "domain/insights.h"
#include "domain/match_words.h"
#include "domain/text.h"
#include "domain/theme.h"

namespace afterword::domain {
namespace {

std::vector<const Interview*> in_order(const InsightInput& input) {
  auto interviews = input.interviews;
  std::stable_sort(interviews.begin(), interviews.end(),
                   [](const Interview* a, const Interview* b) { return moment_of(*a) < moment_of(*b); });
  return interviews;
}

std::map<OpportunityId, const Opportunity*> by_id(const InsightInput& input) {
  std::map<OpportunityId, const Opportunity*> known;
  for (const Opportunity* one : input.opportunities) known[one->id] = one;
  return known;
}

using Openings = std::map<OpportunityId, const Opportunity*>;

std::string company_of(const Openings& openings, OpportunityId id) {
  const auto at = openings.find(id);
  return at == openings.end() ? std::string() : at->second->company;
}

/// Two openings of one company count once; one without a name counts by itself.
std::string company_key(const Openings& openings, OpportunityId id) {
  std::string key = fold(trim(company_of(openings, id)));
  return key.empty() ? "#" + std::to_string(id.value) : key;
}

// ---- Worries ----

struct Voiced {
  const Concern* concern;
  const Interview* there;
};

RecurringConcern row_of(const std::vector<Voiced>& all, const std::vector<std::size_t>& members,
                        const Openings& openings) {
  RecurringConcern row;
  row.text = all[members.front()].concern->text;
  std::set<std::string> companies;
  for (const std::size_t i : members) {
    const Concern* const concern = all[i].concern;
    const Interview* const there = all[i].there;  // no binding: older compilers keep lambdas from taking those
    companies.insert(company_key(openings, there->opportunity));
    if (concern->text != row.text && std::find(row.also.begin(), row.also.end(), concern->text) == row.also.end())
      row.also.push_back(concern->text);
    if (!trim(concern->rebuttal).empty()) row.rebuttal = concern->rebuttal;
    const auto same = std::find_if(row.voiced.begin(), row.voiced.end(),
                                   [&](const auto& one) { return one.opportunity == there->opportunity; });
    if (same == row.voiced.end())
      row.voiced.push_back({there->opportunity, there->id, concern->resolved});
    else
      *same = {there->opportunity, there->id, concern->resolved};
  }
  row.companies = static_cast<int>(companies.size());
  return row;
}

void say_concerns(ConcernsInsight& out) {
  const auto again = static_cast<std::size_t>(
      std::count_if(out.rows.begin(), out.rows.end(), [](const auto& row) { return row.companies > 1; }));
  if (again == 0) {
    out.heading = "No worry has come back yet";
    out.sentence = "Each was voiced at one company only.";
    return;
  }
  const RecurringConcern& first = out.rows.front();
  const auto settled =
      std::count_if(first.voiced.begin(), first.voiced.end(), [](const auto& one) { return one.settled; });
  out.heading = again == 1 ? "One worry keeps coming back" : counted(again, "worry", "worries") + " keep coming back";
  out.sentence = "“" + first.text + "” came up at " + std::to_string(first.companies) + " companies and was " +
                 (settled == 0 ? std::string("never settled.") : "settled at " + std::to_string(settled) + ".");
}

// ---- Stories ----

constexpr double telling = 0.5;     // weight of a word that says something
constexpr double same_story = 0.6;  // share of the shorter text's words, by weight
constexpr std::size_t least_shared = 4;

using Weights = std::map<std::string, double>;

Weights telling_words(std::string_view text) {
  Weights words;
  for (const MatchTerm& term : read_question(text).terms)
    if (!term.pair() && term.weight >= telling) words[term.key] = term.weight;
  return words;
}

double total(const Weights& words) {
  double sum = 0;
  for (const auto& [key, weight] : words) sum += weight;
  return sum;
}

std::string story_text(const Question& question) {
  return question.answer + " " + question.star.situation + " " + question.star.task + " " + question.star.action + " " +
         question.star.result;
}

/// The best answers, found by their words.
class Stories {
 public:
  explicit Stories(const std::vector<const Question*>& questions) {
    for (const Question* one : questions) {
      const std::string text = story_text(*one);
      if (trim(text).empty()) continue;
      place_[one->id] = stories_.size();
      stories_.push_back({one, telling_words(text), 0});
      stories_.back().total = total(stories_.back().words);
      for (const auto& [key, weight] : stories_.back().words) with_[key].push_back(stories_.size() - 1);
    }
  }
  bool empty() const { return stories_.empty(); }
  std::size_t size() const { return stories_.size(); }
  const Question& question(std::size_t i) const { return *stories_[i].question; }
  std::optional<std::size_t> of(QuestionId id) const {
    const auto at = place_.find(id);
    return at == place_.end() ? std::nullopt : std::optional(at->second);
  }
  /// The story that these words tell best, where they tell one.
  std::optional<std::size_t> told_in(std::string_view answer) const {
    const Weights words = telling_words(answer);
    if (words.size() < least_shared) return std::nullopt;
    std::map<std::size_t, std::pair<std::size_t, double>> shared;
    for (const auto& [key, weight] : words)
      if (const auto at = with_.find(key); at != with_.end())
        for (const std::size_t story : at->second) ++shared[story].first, shared[story].second += weight;
    const double all = total(words);
    std::optional<std::size_t> best;
    double most = same_story;
    for (const auto& [story, found] : shared) {
      const double share = found.second / std::min(all, stories_[story].total);
      if (found.first >= least_shared && share >= most) best = story, most = share;
    }
    return best;
  }

 private:
  struct Story {
    const Question* question;
    Weights words;
    double total;
  };
  std::vector<Story> stories_;
  std::map<QuestionId, std::size_t> place_;
  std::unordered_map<std::string, std::vector<std::size_t>> with_;
};

void finish_row(StoryRow& row, const Openings& openings) {
  std::map<std::string, int> heard;
  for (const StoryUse& use : row.uses)
    if (++heard[company_key(openings, use.opportunity)] == 2 && row.twice.empty()) row.twice = use.company;
  row.companies = static_cast<int>(heard.size());
}

void say_stories(StoriesInsight& out) {
  const StoryRow& first = out.rows.front();
  out.heading = first.uses.size() == 1 ? "Every best answer was told once"
                                       : "One best answer was told " + std::to_string(first.uses.size()) + " times";
  const auto twice = std::find_if(out.rows.begin(), out.rows.end(), [](const auto& row) { return !row.twice.empty(); });
  if (twice != out.rows.end())
    out.sentence = twice->twice + " has heard the answer to “" + twice->text + "” more than once.";
  else
    out.sentence = "No company has heard the same answer twice.";
}

}  // namespace

ConcernsInsight concerns_insight(const InsightInput& input) {
  ConcernsInsight out;
  const Openings openings = by_id(input);
  std::vector<Voiced> all;
  std::vector<std::string> texts;
  for (const Interview* there : in_order(input))
    for (const Concern& one : there->concerns)
      if (!trim(one.text).empty()) all.push_back({&one, there}), texts.push_back(one.text);
  out.points = static_cast<int>(all.size());
  out.missing = std::max(0, insight_least - out.points);
  if (out.missing > 0) {
    out.heading = "Worries that come back";
    out.sentence = missing_words(out.missing, "concern", "concerns");
    return out;
  }
  for (const Voiced& one : all) {
    const auto known = std::find_if(out.openings.begin(), out.openings.end(),
                                    [&](const auto& opening) { return opening.id == one.there->opportunity; });
    if (known == out.openings.end())
      out.openings.push_back({one.there->opportunity, company_of(openings, one.there->opportunity),
                              one.there->starts ? one.there->starts : one.there->ends});
  }
  for (const auto& members : themes(texts)) out.rows.push_back(row_of(all, members, openings));
  std::stable_sort(out.rows.begin(), out.rows.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.companies, a.voiced.size()) > std::tuple(b.companies, b.voiced.size());
  });
  say_concerns(out);
  return out;
}

StoriesInsight stories_insight(const InsightInput& input) {
  StoriesInsight out;
  const Openings openings = by_id(input);
  const Stories stories(input.questions);
  std::vector<StoryRow> rows(stories.size());
  for (const Interview* there : in_order(input))
    for (const Asked& one : there->asked) {
      if (trim(one.answer).empty() || stories.empty()) continue;
      const auto own = stories.of(one.question);
      const auto story = own ? own : stories.told_in(one.answer);
      if (!story) continue;
      rows[*story].uses.push_back({there->id, there->opportunity, company_of(openings, there->opportunity), one.text,
                                   own.has_value(), one.rating, one.received});
      ++out.points;
    }
  out.missing = std::max(0, insight_least - out.points);
  if (out.missing > 0) {
    out.heading = "Where your best answers were told";
    out.sentence = missing_words(out.missing, "telling of a best answer", "tellings of best answers");
    return out;
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].uses.empty()) continue;
    rows[i].question = stories.question(i).id;
    rows[i].text = stories.question(i).text;
    finish_row(rows[i], openings);
    out.rows.push_back(std::move(rows[i]));
  }
  std::stable_sort(out.rows.begin(), out.rows.end(),
                   [](const auto& a, const auto& b) { return a.uses.size() > b.uses.size(); });
  say_stories(out);
  return out;
}

}  // namespace afterword::domain
