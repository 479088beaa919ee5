#include "workspace/touched.h"

#include <algorithm>
#include <limits>

namespace afterword::workspace {

void Touched::take(const store::Changes& changes) {
  ++now_;
  if (changes.many) {
    unnamed_ = now_;
    named_.clear();
  }
  for (const auto& record : changes.records) named_[record] = now_;
}

std::uint64_t Touched::of(domain::Noun noun, std::int64_t id) const {
  const auto named = named_.find({noun, id});
  return std::max(unnamed_, named == named_.end() ? 0 : named->second);
}

std::vector<std::int64_t> Touched::since(std::uint64_t moment, domain::Noun noun) const {
  std::vector<std::int64_t> ids;
  for (auto at = named_.lower_bound({noun, std::numeric_limits<std::int64_t>::min()});
       at != named_.end() && at->first.first == noun; ++at)
    if (at->second > moment) ids.push_back(at->first.second);
  return ids;
}

}  // namespace afterword::workspace
