// The backup of each day, made on the thread for long work while the window is used.
#include "store/backup.h"
#include "workspace/core.h"

namespace afterword::workspace {

using domain::Error;
using domain::Result;

bool Workspace::Impl::follow_day() {
  bool news = false;
  if (copying && copying->done()) {
    if (auto outcome = copying->take(); !outcome) {
      remarks.push_back("Today’s backup could not be made. " + outcome.error().message);
      news = true;
    }
    copying.reset();
  }
  const domain::Date today = domain::date_of(options.now());
  // A file that was made on this day holds nothing yet.
  if (!day_copied && data.store->made_new()) day_copied = today;
  if (copying || day_copied == today) return news;
  day_copied = today;
  copying = aside.begin<bool>([this](const std::function<bool()>& given_up) { return copy_day(given_up); });
  return news;
}

Result<bool> Workspace::Impl::copy_day(const std::function<bool()>& given_up) {
  constexpr int pages_a_step = 250;  // a megabyte: a frame that comes meanwhile waits for a few milliseconds
  std::unique_ptr<store::SteppedCopy> copy;
  for (bool whole = false; !whole;) {
    const Turn turn(data);
    if (!copy) {
      auto begun = data.store->begin_days_copy();
      if (!begun) return begun.error();
      if (!*begun) return false;
      copy = std::move(*begun);
    }
    auto step =
        given_up() ? Result<bool>(Error::conflict("Afterword was closed.")) : data.store->step(*copy, pages_a_step);
    // It lets go of the file here, where nobody else uses that.
    if (!step) copy.reset();
    if (!step) return step.error();
    whole = *step;
  }
  if (auto kept = copy->finish(); !kept) return kept.error();
  store::thin(options.file);
  return true;
}

}  // namespace afterword::workspace
