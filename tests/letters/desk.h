// The records of a file, and the drafts that are composed from them.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "domain/debrief.h"
#include "domain/draft.h"
#include "domain/note_check.h"
#include "exchange/memory_ids.h"
#include "support/catch.h"

namespace afterword::tests {

struct LetterDesk {
  test::MemoryIds ids;

  explicit LetterDesk(const std::string& bytes) {
    auto read = exchange::read({"records", bytes}, ids);
    INFO((read ? std::string() : read.error().message));
    REQUIRE(read);
    ids.keep(*read);
  }

  const domain::Interview& interview(std::string_view ref) const {
    return *ids.interview({*ids.find(domain::Noun::interview, ref)});
  }
  const domain::Person& person(std::string_view ref) const {
    return *ids.person({*ids.find(domain::Noun::person, ref)});
  }

  /// What the workspace would hand over, four hours after the interview unless told otherwise. Letters that are in the
  /// file already are left out with `fresh`.
  domain::DraftInput input(const domain::Person* person, const domain::Interview& interview, domain::DraftKind kind,
                           bool fresh = true) const {
    domain::DraftInput in;
    in.kind = kind;
    in.addressee = person;
    in.interview = &interview;
    in.opportunity = ids.opportunity(interview.opportunity);
    for (const auto& one : interview.people)
      if (const auto* there = ids.person(one.person)) in.there.push_back(there);
    for (const auto& one : ids.all.opportunities) in.opportunities.push_back(&one);
    for (const auto& one : ids.all.notes) {
      const bool earlier = person != nullptr && one.person == person->id && one.interview < interview.id;
      if (fresh ? earlier : one.interview == interview.id || earlier) in.letters.push_back(&one);
    }
    if (ids.all.settings) in.me = ids.all.settings->me;
    if (const auto end = domain::end_of(interview)) in.now = domain::plus_minutes(*end, 240);
    return in;
  }

  std::vector<domain::Finding> marks(const domain::LetterDraft& draft, const domain::DraftInput& in) const {
    domain::NoteContext context;
    context.kind = domain::step_of(in.kind);
    context.addressee = in.addressee;
    context.opportunity = in.opportunity;
    context.interview = in.interview;
    context.there = in.there;
    for (const auto& one : ids.all.people) context.people.push_back(&one);
    context.opportunities = in.opportunities;
    context.me = in.me.name;
    return domain::check_note(draft.body, context);
  }
};

inline std::string text_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace afterword::tests
