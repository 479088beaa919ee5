// What the whole search says, worked out while frames go on.
#include <thread>

#include "domain/insights.h"
#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using tests::Desk;

namespace {

/// Frames, until nothing newer is on its way.
const domain::Insights& latest(Desk& desk) {
  for (int i = 0; i < 5000; ++i) {
    desk.document->refresh();
    const domain::Insights* const found = desk.document->latest_insights();
    if (found != nullptr && !desk.document->adding_up()) return *found;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  throw std::runtime_error("they are never worked out");
}

}  // namespace

TEST_CASE("insights are worked out aside, follow what was saved, and are those that a command prints") {
  Desk desk;
  const auto rows = tests::fill(desk);
  CHECK(desk.document->latest_insights() == nullptr);
  CHECK(desk.document->adding_up());
  const int before = latest(desk).concerns.points;
  CHECK(before == desk.document->insights().concerns.points);
  CHECK(before > 0);
  AddConcern worry;
  worry.id = desk.make<domain::ConcernId>();
  worry.interview = rows.interview;
  worry.text = "Lives too far away";
  desk.edit(worry);
  CHECK(desk.document->latest_insights()->concerns.points == before);  // the older ones, until the newer are there
  CHECK(latest(desk).concerns.points == before + 1);
}
