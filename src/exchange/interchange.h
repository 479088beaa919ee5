// The interchange file (CONTRACT.md): JSON in, records out, and back. Knows no database: ids come from an IdSpace.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"
#include "domain/result.h"

namespace afterword::exchange {

constexpr int interchange_version = 1;
constexpr std::size_t max_interchange_bytes = 64'000'000;
constexpr int max_interchange_depth = 64;

/// What an interchange file holds. Every record and every item of its lists carries its database id.
struct Interchange {
  std::vector<domain::Opportunity> opportunities;
  std::vector<domain::Person> people;
  std::vector<domain::Interview> interviews;
  std::vector<domain::Question> questions;
  std::vector<domain::Note> notes;
  std::vector<domain::Task> tasks;
  std::optional<domain::Settings> settings;
  std::string extra;  ///< text of a JSON object with the file's own members that are not known here, or empty
  friend bool operator==(const Interchange&, const Interchange&) = default;
};

/// What the reader must know of the document that the file is read into. Nouns with a ref of their own: opportunity,
/// person, interview, question, note. Pointers need to hold only until the next call; nullptr: no such record.
class IdSpace {
 public:
  virtual ~IdSpace() = default;
  /// The id of the record that files call `ref`. Include those whose ref is empty: see id_in_made_ref.
  virtual std::optional<std::int64_t> find(domain::Noun noun, std::string_view ref) const = 0;
  /// Whether the question or person that files called `ref` was merged into another, which `find` then gives.
  virtual bool was_merged(domain::Noun noun, std::string_view ref) const = 0;
  /// The shipped question (source seed) with exactly this text: an imported one becomes one with it.
  virtual std::optional<std::int64_t> find_seed(std::string_view text) const = 0;
  /// A fresh id for a record or an item of a list.
  virtual std::int64_t make(domain::Noun noun) = 0;

  // The records as they are now: a file's keys are laid over them.
  virtual const domain::Opportunity* opportunity(domain::OpportunityId id) const = 0;
  virtual const domain::Person* person(domain::PersonId id) const = 0;
  virtual const domain::Interview* interview(domain::InterviewId id) const = 0;
  virtual const domain::Question* question(domain::QuestionId id) const = 0;
  virtual const domain::Note* note(domain::NoteId id) const = 0;
  /// Tasks have no ref: they are known by kind, interview and person. Always in the same order.
  virtual std::vector<domain::Task> tasks(domain::StepKind kind, domain::InterviewId interview,
                                          domain::PersonId person) const = 0;
  virtual const domain::Settings* settings() const = 0;
  virtual std::string extra() const = 0;  ///< of the whole document, as Interchange::extra
};

/// One file to be read.
struct Source {
  std::string name;  ///< for messages, as the user named it
  std::string_view bytes;
};

/// Reads files in order; a later one may refer to records of an earlier one and patch them. The result holds each
/// record of the files once, in the order of first mention, merged with what `ids` has of it: keys in the file replace,
/// absent keys keep what is there (in `next`, `closing`, `outcome` and `me` key by key); lists are replaced, and the
/// items at the same place keep their ids. Records without an id get a ref worked out from what they say, so that
/// reading the same file twice finds them again.
/// A question or a person that was merged into another since gives it what it does not have yet, and what points to it
/// points there. Fails with Error::invalid: "FILE, line N: interviews[0].starts: …".
domain::Result<Interchange> read_all(const std::vector<Source>& sources, IdSpace& ids);
domain::Result<Interchange> read(const Source& source, IdSpace& ids);

/// The file's text, every known key written: null for no date, time, rating or answer, "" for no text. Ids that are
/// not in the document itself are written as null (see select). Fails only where an `extra` is no JSON object.
domain::Result<std::string> write(const Interchange& document);

/// The part of `all` that belongs to an interview or a person, with everything that it refers to, so that it can be
/// read by itself; no list is cut short. Settings are left out. Neither given: `all`.
Interchange select(const Interchange& all, domain::InterviewId interview, domain::PersonId person);

/// The ref of a record that no file has named yet (its `ref` is empty): "p-1a2b3c", worked out from its id alone.
std::string made_ref(domain::Noun noun, std::int64_t id);
/// The id in a ref that made_ref worked out for that noun; nothing for any other text.
std::optional<std::int64_t> id_in_made_ref(domain::Noun noun, std::string_view ref);

}  // namespace afterword::exchange
