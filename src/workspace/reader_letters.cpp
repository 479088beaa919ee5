// Letters beside the frames: the draft of one, and what is wrong with the one that is being written.
#include <utility>

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
    letter_check_ = {};
  }
  if (saver_.flushed()) names_saved_ += std::exchange(names_typed_, false);
  const std::uint64_t now = stamp(letter_tables(), true), of = stamp(everybody_tables, false) + names_saved_;
  const auto work = [desk = letter_desk_, question = letter_, of](store::Connection& connection) {
    desk->follow(connection, of, *question);
    return [desk, question] { return desk->check(*question); };
  };
  in_time_at(letter_check_, now, work, true);
  return known(letter_check_, now);
}

const LetterCheck* Reader::check_letter_now(const LetterText& letter, const LetterDesk::Own& own) {
  if (const LetterCheck* const check = check_letter(letter, own)) return check;
  asker_.deliver(&letter_check_, long_enough);
  return known(letter_check_, stamp(letter_tables(), true));
}

void Reader::ask_draft(Composing compose) {
  compose_ = std::move(compose);
  ++drafts_;
  draft_ = {};
}

const domain::LetterDraft* Reader::draft_asked_for() {
  if (!compose_) return nullptr;
  in_time_at(
      draft_, drafts_, [compose = compose_](store::Connection&) { return compose; }, true);
  return known(draft_, drafts_);
}

const domain::LetterDraft* Reader::script(domain::DraftKind kind, const std::string& whose,
                                          const std::function<Composing()>& gather) {
  Answer<domain::LetterDraft>& answer = scripts_[kind];
  if (answer.question != whose) {
    answer.question = whose;
    answer.slot = {};
  }
  const std::uint64_t now = stamp(letter_tables(), true);
  if (known(answer.slot, now) == nullptr) {
    const Composing compose = answer.slot.asked == now ? Composing() : gather();
    in_time_at(answer.slot, now, [compose](store::Connection&) { return compose; });
  }
  return answer.slot.read ? &answer.slot.value : nullptr;
}

}  // namespace afterword::workspace
