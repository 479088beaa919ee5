// What a company is likely to ask again, worked out by hand.
#include "domain/likely.h"

#include <cmath>

#include "support/catch.h"

using namespace afterword::domain;

namespace {

bool is(const AskedThere& asked, double expected) {
  UNSCOPED_INFO(comes_back(asked));
  return std::abs(comes_back(asked) - expected) < 1e-12;
}

}  // namespace

TEST_CASE("people come back to what did not satisfy them and to what they always ask") {
  CHECK(is({}, 0.1));
  CHECK(is({.received = -1}, 0.4));
  CHECK(is({.received = -2}, 0.5));
  CHECK(is({.received = 2}, 0.1));
  CHECK(is({.unanswered = true}, 0.35));
  CHECK(is({.rating = 2}, 0.3));
  CHECK(is({.rating = 3}, 0.2));
  CHECK(is({.rating = 4}, 0.1));
  CHECK(is({.by_someone_coming = true}, 0.25));
  CHECK(is({.times = 2}, 0.2));
  CHECK(is({.weakness = 1}, 0.25));
  CHECK(is({2, true, true, 1, -2, 1}, 1.0));
}

TEST_CASE("a bad reception outweighs everything but a silence") {
  const AskedThere badly{.received = -1}, asked_by_them{.times = 3, .by_someone_coming = true};
  CHECK(comes_back(badly) > comes_back(asked_by_them));
}
