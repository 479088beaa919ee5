// A mock interview has the order of a real one, is drawn by weakness, and is the same for the same seed.
#include "domain/mock_interview.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "support/catch.h"

using namespace afterword::domain;

namespace {

// A bank with so many questions of each category; ids tell the category: 1001 … are introductions.
std::vector<MockCandidate> bank(int of_each) {
  std::vector<MockCandidate> all;
  for (int category = 1; category <= 13; ++category)
    for (int i = 1; i <= of_each; ++i)
      all.push_back({{1000 * category + i}, static_cast<Category>(category), 0, false});
  return all;
}

Category category_of(QuestionId id) { return static_cast<Category>(id.value / 1000); }

std::vector<int> stages_of(const std::vector<QuestionId>& interview) {
  std::vector<int> stages;
  for (const QuestionId id : interview) stages.push_back(interview_stage(category_of(id)));
  return stages;
}

}  // namespace

TEST_CASE("a mock interview goes from introduction to closing") {
  for (const int count : {4, 8, 12, 20, 40}) {
    const auto interview = mock_interview(bank(10), count, 1);
    REQUIRE(interview.size() == static_cast<std::size_t>(count));
    const auto stages = stages_of(interview);
    CHECK(std::is_sorted(stages.begin(), stages.end()));
    CHECK(category_of(interview.front()) == Category::introduction);
    CHECK(category_of(interview.back()) == Category::closing);
    CHECK(std::count(stages.begin(), stages.end(), 1) >= 1);
    const auto middle = std::count(stages.begin(), stages.end(), 3);
    if (count >= 8) CHECK((middle * 10 >= 3 * count && middle * 10 <= 6 * count));
  }
}

TEST_CASE("the middle of a mock interview mixes its categories") {
  std::map<Category, int> seen;
  for (const QuestionId id : mock_interview(bank(10), 20, 5))
    if (interview_stage(category_of(id)) == 3) ++seen[category_of(id)];
  CHECK(seen.size() == 5);
  for (const auto& [category, count] : seen) CHECK(count <= 2);
}

TEST_CASE("the same seed gives the same interview in whatever order the bank is read, and another seed another") {
  std::mt19937 random(3);
  auto candidates = bank(20);
  const auto one = mock_interview(candidates, 12, 42);
  std::shuffle(candidates.begin(), candidates.end(), random);
  CHECK(mock_interview(candidates, 12, 42) == one);
  std::set<std::vector<QuestionId>> different;
  for (std::uint64_t seed = 0; seed < 20; ++seed) different.insert(mock_interview(candidates, 12, seed));
  CHECK(different.size() == 20);
}

TEST_CASE("weak questions and those asked there come up more often") {
  auto candidates = bank(10);
  for (auto& one : candidates) {
    if (one.id.value % 1000 == 1) one.weakness = 0.9;
    if (one.id.value % 1000 == 2) one.asked_here = true;
  }
  std::map<std::int64_t, int> picked;
  for (std::uint64_t seed = 0; seed < 400; ++seed)
    for (const QuestionId id : mock_interview(candidates, 12, seed)) ++picked[id.value % 1000];
  CHECK(picked[1] > 2 * picked[3]);
  CHECK(picked[2] > 3 * picked[3] / 2);
  CHECK(picked[1] > picked[2]);
  CHECK(picked[10] > 0);
}

TEST_CASE("a small bank, a strange bank or none at all gives what there is, each question once") {
  std::mt19937 random(8);
  CHECK(mock_interview({}, 10, 1).empty());
  CHECK(mock_interview(bank(3), 0, 1).empty());
  CHECK(mock_interview(bank(3), -4, 1).empty());
  for (int run = 0; run < 300; ++run) {
    std::vector<MockCandidate> candidates;
    for (auto left = random() % 15; left > 0; --left)
      candidates.push_back({{1 + static_cast<std::int64_t>(random() % 12)},
                            static_cast<Category>(random() % 14),
                            static_cast<double>(random() % 11) / 10,
                            random() % 2 == 0});
    std::set<QuestionId> ids;
    for (const auto& one : candidates) ids.insert(one.id);
    const int count = static_cast<int>(random() % 15);
    const auto interview = mock_interview(candidates, count, static_cast<std::uint64_t>(run));
    CHECK(interview.size() == std::min(ids.size(), static_cast<std::size_t>(count)));
    CHECK(std::set<QuestionId>(interview.begin(), interview.end()).size() == interview.size());
  }
}
