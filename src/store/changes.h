// What a change concerns, so that readers read no more anew than they must.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "domain/ids.h"
#include "store/tables.h"

namespace afterword::store {

/// A record that stands by itself: an opportunity, a person, an interview, a question, a letter or a task.
using RecordName = std::pair<domain::Noun, std::int64_t>;

struct Changes {
  Tables tables;                    ///< those that changed
  bool many = false;                ///< too many rows to name them: any record of these tables may be concerned
  std::vector<RecordName> records;  ///< else: whose own row or lists changed, and people whose being named did; sorted

  void add(const Changes& more);
};

}  // namespace afterword::store
