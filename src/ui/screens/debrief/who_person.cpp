// One person of step 2: name, part in the interview, how to reach them, and what the margin misses.
#include <algorithm>
#include <array>
#include <span>

#include <fmt/format.h>

#include "domain/names.h"
#include "domain/text.h"
#include "ui/screens/debrief/who.h"
#include "ui/screens/spoken.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using workspace::Field;

/// One of a closed list, as chips; pressing the chosen one takes it back.
template <class Word>
float choice(StepContext& c, float y, std::string_view name, std::string_view words, std::span<const Word> values,
             Word now, Field field, std::int64_t row) {
  Frame& f = c.f;
  std::vector<ChipItem> items;
  for (const Word value : values) {
    items.push_back({.name = std::string(domain::word(value)),
                     .label = domain::capitalised(spoken(value)),
                     .chosen = value == now});
  }
  y += label(f, c.page.x, y, words);
  const ChipsReply reply = chips(f, {c.page.x, y, c.page.w}, name, items, true);
  if (reply.pressed >= 0) {
    const Word chosen = values[static_cast<std::size_t>(reply.pressed)];
    f.out.set(field, row, chosen == now ? workspace::Value{} : workspace::Value{std::string(domain::word(chosen))});
  }
  return y + reply.rect.h + step::s16;
}

struct Line {
  std::string_view name, label, placeholder;
  Field field;
  const std::string& value;
};

/// Two lines side by side; returns the y below them.
float pair_of_lines(StepContext& c, float y, std::int64_t row, const Line& left, const Line& right) {
  const float half = (c.page.w - step::s20) / 2;
  const auto put = [&](const Line& line, float x) {
    return text_field(c.f, {x, y, half}, line.name, {line.field, row}, line.value,
                      {.label = line.label, .placeholder = line.placeholder})
        .rect.h;
  };
  const float h = put(left, c.page.x);
  return y + std::max(h, put(right, c.page.x + half + step::s20)) + step::s16;
}

float one_line(StepContext& c, float y, std::int64_t row, const Line& line) {
  return y +
         text_field(c.f, {c.page.x, y, c.page.w}, line.name, {line.field, row}, line.value,
                    {.label = line.label, .placeholder = line.placeholder})
             .rect.h +
         step::s16;
}

/// What the rules miss about one field, as a note beside it.
class Missing {
 public:
  Missing(StepContext& c, const domain::Attendee& attendee, const std::vector<domain::Lack>& lacks)
      : c_(c), attendee_(attendee), lacks_(lacks) {}
  /// `y`: the field; `below`: where the column goes on.
  float note(std::string_view field, float y, float below, std::string_view advice, NoteKind kind = NoteKind::plain) {
    const auto lack = std::ranges::find_if(
        lacks_, [&](const domain::Lack& one) { return one.field == field && lacks_here(one, attendee_); });
    if (lack == lacks_.end()) return below;
    return c_.margin.note(y, below, {.kind = kind, .first = lack->what + ".", .rest = advice}).y;
  }

 private:
  StepContext& c_;
  const domain::Attendee& attendee_;
  const std::vector<domain::Lack>& lacks_;
};

float name_and_part(StepContext& c, const domain::Attendee& attendee, const domain::Person& person, Missing& missing,
                    float y) {
  using domain::AttendedAs;
  using domain::Met;
  using domain::Role;
  static constexpr std::array parts{AttendedAs::interviewer, AttendedAs::host, AttendedAs::met, AttendedAs::staff};
  static constexpr std::array ways{Met::in_person, Met::video, Met::phone};
  static constexpr std::array roles{Role::hiring_manager, Role::interviewer, Role::recruiter,
                                    Role::manager,        Role::colleague,   Role::staff};
  const std::int64_t row = person.id.value;
  float top = y;
  y = pair_of_lines(c, y, row,
                    {"name", "Name, spelled right", "First name and surname", Field::person_name, person.name},
                    {"pronounced", "How it is said", "shi-VAWN", Field::person_pronounced, person.pronounced});
  y = missing.note("name", top, y, " It goes on the letter.");
  top = y;
  y = one_line(c, y, row, {"title", "Title", "As it stands on the card", Field::person_title, person.title});
  y = missing.note("title", top, y, " It goes above the letter.");
  top = y;
  y = choice<AttendedAs>(c, y, "as", "Their part in the interview", parts, attendee.as, Field::attendee_as,
                         attendee.id.value);
  y = missing.note("as", top, y, " Who gets a letter, and which, depends on it.");
  y = choice<Met>(c, y, "met", "You met", ways, attendee.met, Field::attendee_met, attendee.id.value);
  return choice<Role>(c, y, "role", "What they are to the job", roles, person.role, Field::person_role, row);
}

float contact(StepContext& c, const domain::Person& person, Missing& missing, float y) {
  using domain::Channel;
  static constexpr std::array channels{Channel::email, Channel::phone, Channel::post, Channel::online};
  Frame& f = c.f;
  const std::int64_t row = person.id.value;
  float top = y;
  y = pair_of_lines(c, y, row, {"email", "Email", "", Field::person_email, person.email},
                    {"phone", "Phone", "", Field::person_phone, person.phone});
  y = missing.note("email", top, y, " Ask the recruiter, or look on LinkedIn.", NoteKind::due);
  y = missing.note("phone", top, y, " Reception puts you through, or the recruiter knows it.");
  top = y;
  y = one_line(c, y, row,
               {"address", "Postal address, direct", "Their own desk, not the switchboard", Field::person_address,
                person.address});
  y = missing.note("address", top, y, " Their page or reception has it.", NoteKind::due);
  y = one_line(c, y, row, {"linkedin", "LinkedIn", "", Field::person_linkedin, person.linkedin});
  top = y;
  y = choice<Channel>(c, y, "prefers", "How they want to be reached", channels, person.prefers, Field::person_prefers,
                      row);
  y = missing.note("prefers", top, y, " Follow up in the way they like, and you are read.");
  const Reply card = check_box(f, {c.page.x, y, c.page.w}, "card", "I have their card", person.card);
  if (card.changed) f.out.set(Field::person_card, row, !person.card);
  return y + card.rect.h + step::s12;
}

}  // namespace

float draw_person(StepContext& c, WhoView& view, const domain::Attendee& attendee, const domain::Person& person,
                  const std::vector<domain::Lack>& lacks, float y) {
  Frame& f = c.f;
  Missing missing(c, attendee, lacks);
  y = name_and_part(c, attendee, person, missing, y);
  y = contact(c, person, missing, y);
  const Reply remove = link(f, c.page.x, y, "remove", "Was not there after all", {.font = Font::small_bold});
  if (remove.pressed) {
    view.open = {};
    f.out.edit(workspace::Remove{domain::Noun::attendee, attendee.id.value},
               fmt::format("{} is off the list", person.name.empty() ? "One person" : person.name));
  }
  return y + remove.rect.h + step::s24;
}

}  // namespace afterword::ui
