// Lays a change that is not on disk yet over the records that readers hold.
#pragma once

#include <string_view>
#include <variant>
#include <vector>

#include "domain/records.h"
#include "domain/result.h"
#include "workspace/edits.h"

namespace afterword::workspace {

/// What a change did to a record.
enum class Laid {
  elsewhere,  ///< the row is not part of it
  refused,    ///< the value is of the wrong kind
  same,       ///< it was so before
  changed
};

Laid lay(const SetValue& change, domain::Opportunity& record);
Laid lay(const SetValue& change, domain::Person& record);
Laid lay(const SetValue& change, domain::Interview& record);
Laid lay(const SetValue& change, domain::Question& record);
Laid lay(const SetValue& change, domain::Note& record);
Laid lay(const SetValue& change, domain::Task& record);
Laid lay(const WriteRecall& change, domain::Interview& record);

/// An error unless the field can take the value; otherwise the value in the form that is stored.
domain::Result<Value> fitting(Field field, const Value& value);
/// True where the field holds the id of another record; `noun` is then its kind.
bool points_to_record(Field field, domain::Noun& noun);

}  // namespace afterword::workspace
