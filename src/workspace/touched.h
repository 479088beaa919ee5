// Which records changed when, so that one edit does not make every list be read anew.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "domain/ids.h"
#include "store/changes.h"

namespace afterword::workspace {

/// Moments are counted in changes: 0 is before the first.
class Touched {
 public:
  void take(const store::Changes& changes);
  std::uint64_t now() const { return now_; }
  /// When something of the record was last changed, or may have been.
  std::uint64_t of(domain::Noun noun, std::int64_t id) const;
  /// Everything that changed after that moment is known by its record.
  bool named_since(std::uint64_t moment) const { return unnamed_ <= moment; }
  /// The records of a kind that changed after it.
  std::vector<std::int64_t> since(std::uint64_t moment, domain::Noun noun) const;

 private:
  std::uint64_t now_ = 0, unnamed_ = 0;
  std::map<store::RecordName, std::uint64_t> named_;
};

}  // namespace afterword::workspace
