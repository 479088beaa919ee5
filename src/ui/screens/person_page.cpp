// How a person is called and reached, edited in place.
#include "ui/screens/person_page.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/names.h"
#include "domain/text.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/spoken.h"

namespace afterword::ui {

namespace {

using domain::Person;
using workspace::Field;

constexpr float line_label_w = 112;
constexpr float line_h = 36;

PersonRecord record_of(const Frame& f, const Person& person) {
  PersonRecord record{f.workspace.interviews_with(person.id), {}};
  const domain::Interview* newest = record.met.empty() ? nullptr : f.workspace.interview(record.met.front());
  if (newest == nullptr) return record;
  domain::DebriefInput in{*newest, f.workspace.opportunity(newest->opportunity), {}};
  std::int64_t part = 0;
  for (const domain::Attendee& one : newest->people) {
    if (one.person == person.id) part = one.id.value;
    if (const Person* other = f.workspace.person(one.person)) in.people.push_back(other);
  }
  record.lacks = domain::lacks(in);
  std::erase_if(record.lacks, [&](const domain::Lack& lack) {
    const bool theirs = (lack.noun == domain::Noun::person && lack.row == person.id.value) ||
                        (lack.noun == domain::Noun::attendee && lack.row == part);
    return !theirs || lack.step != domain::Step::who;
  });
  return record;
}

// ---- What is edited in place ----

struct ContactLine {
  std::string_view name, label, placeholder;
  Field field;
  std::string Person::*value;
};
constexpr std::array<ContactLine, 7> lines{{
    {"pronounced", "Said", "how the name is said", Field::person_pronounced, &Person::pronounced},
    {"title", "Title", "what they are there", Field::person_title, &Person::title},
    {"company", "Company", "where they work", Field::person_company, &Person::company},
    {"email", "Email", "add an email address", Field::person_email, &Person::email},
    {"phone", "Phone", "add a number", Field::person_phone, &Person::phone},
    {"address", "Address", "add where a letter reaches them", Field::person_address, &Person::address},
    {"linkedin", "LinkedIn", "add their page", Field::person_linkedin, &Person::linkedin},
}};

bool lacking(const std::vector<domain::Lack>& lacks, std::string_view field) {
  return std::any_of(lacks.begin(), lacks.end(), [&](const domain::Lack& lack) { return lack.field == field; });
}

/// A label and a line of text that becomes a field when the focus is in it.
float contact_line(Frame& f, const Page& p, const Person& person, const ContactLine& line, bool lacks, float y) {
  const float missing_w = lacks ? 92.0F : 0.0F;
  f.draw.text(p.x, y + 8, Font::small, Colour::ink2, line.label);
  const TextReply reply =
      text_field(f, {p.x + line_label_w, y + 6, p.w - line_label_w - missing_w}, line.name,
                 {line.field, person.id.value}, person.*line.value, {.placeholder = line.placeholder, .bare = true});
  const bool focused = reply.focused;
  f.draw.fill({p.x + line_label_w, y + line_h - 3, p.w - line_label_w, focused ? 2.0F : 1.0F}, focused ? Colour::accent
                                                                                               : reply.hovered
                                                                                                   ? Colour::line
                                                                                                   : Colour::hair);
  if (lacks && !focused) {
    mark(f, p.x + p.w - 82, y + 8, Mark::due);
    f.draw.text(p.x + p.w - 58, y + 7, Font::small, Colour::due, "missing");
  }
  return y + line_h;
}

float prefers_chips(Frame& f, const Page& p, const Person& person, float y) {
  using domain::Channel;
  static constexpr std::array<Channel, 4> channels{Channel::email, Channel::phone, Channel::post, Channel::online};
  std::vector<ChipItem> items;
  for (const Channel channel : channels) {
    items.push_back({std::string(domain::word(channel)), std::string(spoken(channel)), person.prefers == channel});
  }
  f.draw.text(p.x, y + 4, Font::small, Colour::ink2, "Prefers");
  const ChipsReply reply = chips(f, {p.x + line_label_w, y, p.w - line_label_w}, "prefers", items, true);
  if (reply.pressed >= 0) {
    const Channel channel = channels[static_cast<std::size_t>(reply.pressed)];
    f.out.set(Field::person_prefers, person.id.value,
              channel == person.prefers ? workspace::Value{} : workspace::Value{std::string(domain::word(channel))});
  }
  return y + reply.rect.h + step::s8;
}

float role_chip(Frame& f, const Page& p, const Person& person, float y) {
  const std::string_view role = spoken(person.role);
  const Reply reply = chip(f, p.x + line_label_w, y, "role", role.empty() ? "Say who they are" : role,
                           {.chosen = !role.empty(), .dashed = role.empty(), .small = true});
  f.draw.text(p.x, y + 4, Font::small, Colour::ink2, "Role");
  if (reply.pressed) open_popup(f, "roles");
  if (popup_open(f, "roles")) {
    std::vector<PopupItem> items;
    for (int i = 1; i <= static_cast<int>(domain::Role::connection); ++i) {
      const auto one = static_cast<domain::Role>(i);
      items.push_back({std::string(domain::word(one)), std::string(spoken(one)), {}});
    }
    const PopupReply chosen = popup_list(f, reply.rect, "roles", items);
    if (chosen.chosen >= 0) {
      f.out.set(Field::person_role, person.id.value, items[static_cast<std::size_t>(chosen.chosen)].name);
    }
  }
  return y + reply.rect.h + step::s8;
}

/// Other spellings of the name, one a line.
float other_names(Frame& f, const Page& p, const Person& person, float y) {
  f.draw.text(p.x, y + 8, Font::small, Colour::ink2, "Also");
  const TextReply reply = prose(f, {p.x + line_label_w, y + 6, p.w - line_label_w}, "other_names",
                                {Field::person_other_names, person.id.value}, person.other_names,
                                {.placeholder = "other spellings of the name, one a line", .min_rows = 1});
  return reply.rect.bottom() + step::s4;
}

std::string person_words(const workspace::PersonRow& row) {
  return row.name.empty() ? std::string("Somebody without a name yet") : row.name;
}

/// The page before meeting them, and the way to make two records of one person one.
float draw_ways(Frame& f, const Page& p, const Person& person, float y) {
  const Reply brief = button(f, p.x + line_label_w, y, "brief", "Read before you meet", {.key = alt(Key::m)});
  if (brief.pressed) f.out.go({.page = PageId::brief, .person = person.id});
  const Reply same = link(f, brief.rect.right() + step::s20, y + 8, "same", "The same person as…", {});
  if (same.pressed) open_popup(f, "others");
  if (popup_open(f, "others")) {
    std::vector<PopupItem> items;
    std::vector<domain::PersonId> ids;
    for (const workspace::PersonRow& row : f.workspace.people()) {
      if (row.id == person.id) continue;
      items.push_back({std::to_string(ids.size()), person_words(row), row.company, row.id});
      ids.push_back(row.id);
    }
    const PopupReply chosen = popup_list(f, same.rect, "others", items, "A name");
    if (chosen.chosen >= 0) {
      const auto at = static_cast<std::size_t>(chosen.chosen);
      f.out.edit(workspace::MergePeople{person.id, ids[at]}, items[at].label + " is the same person now");
    }
  }
  return y + size::button;
}

void draw_end(Frame& f, Reading& r, const Person& person) {
  r.gap(step::s40);
  const Reply remove =
      link(f, r.x(), r.y, "remove", "Remove this person", {.font = Font::small_bold, .colour = Colour::over});
  r.gap(size::key);
  if (!remove.pressed) return;
  const std::string name = person.name.empty() ? "Somebody" : person.name;
  f.out.edit(workspace::Remove{domain::Noun::person, person.id.value}, name + " removed");
}

}  // namespace

float draw_contact(Frame& f, const Page& p, const Person& person, const std::vector<domain::Lack>& lacks, float y) {
  const TextReply name = text_field(f, {p.x, y, p.w}, "name", {Field::person_name, person.id.value}, person.name,
                                    {.placeholder = "Their name, as it is spelled", .font = Font::title, .bare = true});
  if (name.focused) f.draw.fill({p.x, name.rect.bottom() + 2, p.w, 2}, Colour::accent);
  y = name.rect.bottom() + step::s12;
  for (std::size_t i = 0; i < 3; ++i) y = contact_line(f, p, person, lines[i], lacking(lacks, lines[i].name), y);
  y = other_names(f, p, person, y);
  y = role_chip(f, p, person, y + step::s8) + step::s16;
  for (std::size_t i = 3; i < lines.size(); ++i) {
    y = contact_line(f, p, person, lines[i], lacking(lacks, lines[i].name), y);
  }
  y = prefers_chips(f, p, person, y + step::s8);
  const Reply card =
      check_box(f, {p.x + line_label_w, y, p.w - line_label_w}, "card", "They gave you their card", person.card);
  if (card.changed) f.out.set(Field::person_card, person.id.value, !person.card);
  return y + card.rect.h;
}

void draw_person_page(Frame& f, PersonPageView& view, const Page& p, const Person& person) {
  const auto scope = f.scope("person");
  const PersonRecord& record =
      view.record.get(f.workspace, f.now, person.id.value, [&] { return record_of(f, person); });
  ScrollArea scroll(f, std::to_string(person.id.value), page_area(p));
  float y = scroll.top() + step::s32;
  y = draw_contact(f, p, person, record.lacks, y);
  y = draw_ways(f, p, person, y + step::s20);
  Reading r(f, scroll, {p.x, y, p.w});
  read_person(f, r, person, record.met);
  draw_end(f, r, person);
  scroll.finish(r.y + step::s40);
}

}  // namespace afterword::ui
