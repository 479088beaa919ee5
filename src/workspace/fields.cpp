// The table of fields, made from the list in fields.h.
#include "workspace/fields.h"

#include <array>
#include <cstddef>

namespace afterword::workspace {
namespace {

constexpr auto fields = std::to_array<FieldInfo>({
#define X(field, noun, column, kind, label) {Field::field, domain::Noun::noun, #column, ValueKind::kind, label},
    AFTERWORD_FIELDS(X)
#undef X
});

}  // namespace

const FieldInfo& info(Field field) { return fields[static_cast<std::size_t>(field)]; }

}  // namespace afterword::workspace
