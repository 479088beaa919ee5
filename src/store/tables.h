// The tables whose changes are recorded, as a set of bits, so that readers know what a change may concern.
#pragma once

#include <array>
#include <bitset>
#include <string_view>

namespace afterword::store {

constexpr auto recorded_tables = std::to_array<std::string_view>({"opportunity",
                                                                  "research",
                                                                  "person",
                                                                  "interview",
                                                                  "next_steps",
                                                                  "interview_person",
                                                                  "question",
                                                                  "question_variant",
                                                                  "question_point",
                                                                  "question_mistake",
                                                                  "question_merged",
                                                                  "tag",
                                                                  "review",
                                                                  "asked",
                                                                  "concern",
                                                                  "document",
                                                                  "asset",
                                                                  "personal_detail",
                                                                  "cared_about",
                                                                  "recall_mark",
                                                                  "note",
                                                                  "note_version",
                                                                  "task",
                                                                  "setting"});

using Tables = std::bitset<recorded_tables.size()>;

constexpr std::size_t table_index(std::string_view name) {
  std::size_t index = 0;
  while (recorded_tables.at(index) != name) ++index;
  return index;
}

/// tables("asked", "concern"): the set of these; a name that is not a recorded table does not compile.
template <class... Names>
constexpr Tables tables(Names... names) {
  return Tables(((1ULL << table_index(names)) | ... | 0ULL));
}

}  // namespace afterword::store
