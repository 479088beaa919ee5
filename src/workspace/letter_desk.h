// Where letters are checked: the records that they are held against, kept from one check to the next.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/note_check.h"
#include "domain/records.h"
#include "workspace/spelling.h"
#include "workspace/workspace.h"

namespace afterword::store {
class Connection;
}

namespace afterword::workspace {

/// Not to be used by two checks at once, but for prepare.
class LetterDesk {
 public:
  /// What the user said of themselves.
  struct Own {
    std::string name;
    English english = English::either;
    std::vector<std::string> learned;
    friend bool operator==(const Own&, const Own&) = default;
  };
  /// A LetterText that keeps its text.
  struct Question {
    Question(const LetterText& letter, Own of_user);
    bool is(const LetterText& letter, const Own& of_user) const;
    std::string body;
    domain::PersonId person;
    domain::InterviewId interview;
    domain::StepKind kind;
    domain::NoteId note;
    Own own;
  };

  /// Begins to read the dictionaries on another thread and returns at once.
  void prepare() { spelling_.prepare(); }
  /// Reads what the letter is held against; of everybody only where that is not `of` this state of the file.
  void follow(store::Connection& connection, std::uint64_t of, const Question& question);
  LetterCheck check(const Question& question);
  std::string trouble(English english);

 private:
  /// What letters to anybody are held against.
  struct Everybody {
    std::vector<domain::Person> people;  // by name, title and company only
    std::vector<domain::Opportunity> opportunities;
    RightWords words;
  };
  static std::shared_ptr<const Everybody> read_everybody(store::Connection& connection);
  RightWords words_here(const Question& question) const;

  Spelling spelling_;
  std::shared_ptr<const Everybody> everybody_ = std::make_shared<Everybody>();
  std::optional<std::uint64_t> of_;  // nothing: not read yet
  std::uint64_t checks_ = 0;
  // Of the letter's interview.
  std::optional<domain::Person> addressee_;
  std::optional<domain::Interview> interview_;
  std::vector<domain::Person> there_;
  std::vector<domain::OtherLetter> others_;
};

}  // namespace afterword::workspace
