// One number that says how weak a question is.
#include "domain/standing.h"

#include "support/catch.h"

using afterword::domain::is_weak;
using afterword::domain::Standing;
using afterword::domain::weakness;

TEST_CASE("a question of which nothing is known is new, not weak") {
  CHECK(weakness({}) == 0);
  CHECK_FALSE(is_weak({}));
}

TEST_CASE("a low rating, a bad reception or forgetting alone makes a question weak") {
  CHECK(is_weak({.rating = 1}));
  CHECK(is_weak({.rating = 2}));
  CHECK_FALSE(is_weak({.rating = 3}));
  CHECK(is_weak({.rating = 4, .received = -2}));
  CHECK_FALSE(is_weak({.rating = 4, .received = -1}));
  CHECK(is_weak({.retrievability = 0.45, .rating = 4}));
  CHECK_FALSE(is_weak({.retrievability = 0.9, .rating = 3}));
}

TEST_CASE("what is middling in two ways is weak") { CHECK(is_weak({.rating = 3, .received = -1})); }

TEST_CASE("strong practice wears a bad reception off") {
  const Standing fresh{.retrievability = 0.98, .rating = 5, .received = -2};
  Standing practised = fresh;
  practised.strong_since = 1;
  CHECK(is_weak(fresh));
  CHECK_FALSE(is_weak(practised));
  CHECK(weakness(practised) < weakness(fresh));
}

TEST_CASE("weakness stays between 0 and 1 and falls with every better value") {
  for (int rating = 1; rating <= 5; ++rating)
    for (int received = -2; received <= 2; ++received)
      for (int tenth = 0; tenth <= 10; ++tenth) {
        const Standing standing{tenth / 10.0, rating, received, 0};
        const double here = weakness(standing);
        CHECK(here >= 0);
        CHECK(here <= 1);
        if (rating < 5) CHECK(weakness({tenth / 10.0, rating + 1, received, 0}) <= here);
        if (received < 2) CHECK(weakness({tenth / 10.0, rating, received + 1, 0}) <= here);
        if (tenth < 10) CHECK(weakness({(tenth + 1) / 10.0, rating, received, 0}) <= here);
      }
}
