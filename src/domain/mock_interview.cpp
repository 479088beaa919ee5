// Drawing a mock interview. Every candidate gets a lot, drawn from its id and the seed alone (so that neither the order
// nor the rest of the bank matters) and raised by its weight: the key u^(1/weight) of weighted sampling without
// replacement (Efraimidis and Spirakis 2006). Stages then take their places, and in each the best lots win.
#include "domain/mock_interview.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace afterword::domain {
namespace {

constexpr int stages = 9, middle = 3;
// How many of twenty questions each stage has in a usual interview.
constexpr std::array<int, stages> usual = {2, 2, 2, 8, 1, 2, 1, 1, 1};

// SplitMix64 (Steele, Lea and Flood 2014).
std::uint64_t mixed(std::uint64_t x) {
  x += 0x9e3779b97f4a7c15ULL;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

double lot(const MockCandidate& candidate, std::uint64_t seed) {
  const std::uint64_t bits = mixed(mixed(static_cast<std::uint64_t>(candidate.id.value)) ^ seed) >> 11;
  const double u = (static_cast<double>(bits) + 0.5) / 9007199254740992.0;  // 2^53
  const double weight = 1 + 6 * std::clamp(candidate.weakness, 0.0, 1.0) + (candidate.asked_here ? 3 : 0);
  return std::pow(u, 1 / weight);
}

struct Drawn {
  QuestionId id;
  Category category;
  double lot;
};

// The order within a stage: the best lot of each category first, then the second best of each, …
std::vector<Drawn> taking_turns(std::vector<Drawn> drawn) {
  std::sort(drawn.begin(), drawn.end(),
            [](const Drawn& a, const Drawn& b) { return a.lot != b.lot ? a.lot > b.lot : a.id < b.id; });
  std::map<Category, int> turns;
  std::vector<std::pair<int, std::size_t>> order;
  for (std::size_t i = 0; i < drawn.size(); ++i) order.emplace_back(turns[drawn[i].category]++, i);
  std::sort(order.begin(), order.end());
  std::vector<Drawn> turned;
  for (const auto& [turn, index] : order) turned.push_back(drawn[index]);
  return turned;
}

// How many questions of each stage: one after the other goes to the stage that is furthest behind its usual share.
std::array<int, stages> shares(const std::array<std::vector<Drawn>, stages>& drawn, int count) {
  std::array<int, stages> taken{};
  const auto free = [&](int stage) {
    const auto i = static_cast<std::size_t>(stage);
    return taken[i] < static_cast<int>(drawn[i].size());
  };
  int left = count;
  constexpr int with_frame = 4;
  if (count >= with_frame)
    for (const int stage : {0, 1, stages - 1})
      if (free(stage)) ++taken[static_cast<std::size_t>(stage)], --left;
  for (; left > 0; --left) {
    int next = -1;
    double behind = 0;
    for (int stage = 0; stage < stages; ++stage) {
      const auto i = static_cast<std::size_t>(stage);
      const double due = usual[i] / (taken[i] + 1.0);
      if (free(stage) && (next < 0 || due > behind)) next = stage, behind = due;
    }
    if (next < 0) break;
    ++taken[static_cast<std::size_t>(next)];
  }
  return taken;
}

}  // namespace

int interview_stage(Category category) {
  switch (category) {
    case Category::introduction:
      return 0;
    case Category::motivation:
      return 1;
    case Category::role_knowledge:
      return 2;
    case Category::strengths_weaknesses:
      return 4;
    case Category::culture_fit:
      return 5;
    case Category::career_goals:
      return 6;
    case Category::logistics:
      return 7;
    case Category::closing:
      return 8;
    default:
      return middle;
  }
}

std::vector<QuestionId> mock_interview(std::vector<MockCandidate> candidates, int count, std::uint64_t seed) {
  std::sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  candidates.erase(
      std::unique(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) { return a.id == b.id; }),
      candidates.end());
  std::array<std::vector<Drawn>, stages> drawn;
  for (const MockCandidate& one : candidates)
    drawn[static_cast<std::size_t>(interview_stage(one.category))].push_back({one.id, one.category, lot(one, seed)});
  for (auto& stage : drawn) stage = taking_turns(std::move(stage));
  const auto taken = shares(drawn, count);
  std::vector<QuestionId> interview;
  for (std::size_t i = 0; i < drawn.size(); ++i)
    for (int k = 0; k < taken[i]; ++k) interview.push_back(drawn[i][static_cast<std::size_t>(k)].id);
  return interview;
}

}  // namespace afterword::domain
