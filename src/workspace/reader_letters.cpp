// What is wrong with the letter that is being written: worked out anew when its text changes, or what it is held
// against.
#include "workspace/reader_slots.h"

namespace afterword::workspace {
namespace {

constexpr store::Tables everybody_tables = store::tables("person", "opportunity", "research");
const store::Tables& letter_tables() {
  static const store::Tables all =
      everybody_tables | interview_tables | person_tables | store::tables("note", "setting");
  return all;
}

}  // namespace

const LetterCheck* Reader::check_letter(const LetterText& letter, const LetterDesk::Own& own) {
  if (!letter_ || !letter_->is(letter, own)) {
    letter_ = std::make_shared<LetterDesk::Question>(letter, own);
    letter_check_.stamp = letter_check_.asked = never;
  }
  const std::uint64_t now = stamp(letter_tables(), true), of = stamp(everybody_tables, true);
  const auto work = [desk = letter_desk_, question = letter_, of](store::Connection& connection) {
    desk->follow(connection, of, *question);
    return [desk, question] { return desk->check(*question); };
  };
  in_time_at(letter_check_, now, work, true);
  return known(letter_check_, now);
}

}  // namespace afterword::workspace
