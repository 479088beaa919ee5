#include "domain/likely.h"

#include <algorithm>

namespace afterword::domain {

double comes_back(const AskedThere& asked) {
  double likely = 0.1 + 0.15 * std::clamp(asked.weakness, 0.0, 1.0);
  const int received = asked.received.value_or(0);
  if (received < 0) likely += received <= -2 ? 0.4 : 0.3;
  if (asked.unanswered) likely += 0.25;
  const int rating = asked.rating.value_or(5);
  if (rating <= 3) likely += rating <= 2 ? 0.2 : 0.1;
  if (asked.by_someone_coming) likely += 0.15;
  if (asked.times > 1) likely += 0.1;
  return std::min(likely, 1.0);
}

}  // namespace afterword::domain
