// The page itself: whom it goes to, what about, how, and the letter in the prose editor.
#include <algorithm>
#include <array>

#include "domain/names.h"
#include "ui/memory.h"
#include "ui/screens/letter/parts.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/spoken.h"
#include "ui/shell_commands.h"
#include "ui/text_field.h"

namespace afterword::ui {

namespace {

using domain::Channel;
using domain::StepKind;
using workspace::Field;

constexpr float labels_w = 72, line_high = 32, room_for_kind = 540;

struct Way {
  Field field;
  std::string domain::Person::*value;
  std::string_view placeholder;
};

Way way_of(Channel channel) {
  switch (channel) {
    case Channel::phone:
      return {Field::person_phone, &domain::Person::phone, "No number yet: type it here"};
    case Channel::post:
      return {Field::person_address, &domain::Person::address, "No postal address yet: type it here"};
    case Channel::online:
      return {Field::person_linkedin, &domain::Person::linkedin, "No page yet: put its link here"};
    default:
      return {Field::person_email, &domain::Person::email, "No email address yet: type it here"};
  }
}

float head_line(Frame& f, const Page& p, float y, std::string_view words) {
  f.draw.text(p.x, y + 6, Font::small_bold, Colour::ink2, words);
  return p.x + labels_w;
}

float draw_to(LetterContext& c, float y) {
  Frame& f = c.f;
  const float x = head_line(f, c.page, y, "To");
  const Place at{x, y + 4, c.page.w - labels_w};
  if (c.person == nullptr) {
    f.draw.text(x, y + 4, Font::body, Colour::ink2, "Somebody who is no longer recorded");
    return y + line_high;
  }
  const Way way = way_of(c.note.channel);
  text_field(f, at, "to", {way.field, c.person->id.value}, c.person->*way.value,
             {.placeholder = way.placeholder, .enabled = !c.note.sent, .bare = true});
  return y + line_high;
}

float draw_subject(LetterContext& c, float y) {
  const float x = head_line(c.f, c.page, y, "Subject");
  text_field(c.f, {x, y + 4, c.page.w - labels_w}, "subject", {Field::note_subject, c.note.id.value}, c.note.subject,
             {.placeholder = "What it is about", .font = Font::body_bold, .enabled = !c.note.sent, .bare = true});
  return y + line_high;
}

constexpr std::array<StepKind, 8> letter_kinds{
    StepKind::thank_you,        StepKind::staff_thanks,     StepKind::value_add,      StepKind::status_check,
    StepKind::request_progress, StepKind::reference_notice, StepKind::contact_notice, StepKind::rejection_thanks};

void choose_kind(LetterContext& c, const Rect& anchor) {
  std::vector<PopupItem> items;
  for (const StepKind kind : letter_kinds)
    items.push_back({std::string(domain::word(kind)), step_words(kind, {}, "them")});
  const PopupReply reply = popup_list(c.f, anchor, "kinds", items);
  if (reply.chosen >= 0)
    c.f.out.set(Field::note_kind, c.note.id.value,
                std::string(domain::word(letter_kinds[static_cast<std::size_t>(reply.chosen)])));
}

/// The channel as chips, the kind as a list that opens.
float draw_way(LetterContext& c, float y) {
  Frame& f = c.f;
  const float x = head_line(f, c.page, y, "Goes");
  constexpr std::array channels{Channel::email, Channel::post, Channel::phone, Channel::online};
  std::vector<ChipItem> items;
  for (const Channel channel : channels)
    items.push_back({std::string(domain::word(channel)), std::string(spoken(channel)), c.note.channel == channel});
  const ChipsReply reply = chips(f, {x, y + 2, c.page.w - labels_w}, "channel", items, true);
  if (reply.pressed >= 0 && !c.note.sent)
    f.out.set(Field::note_channel, c.note.id.value,
              std::string(domain::word(channels[static_cast<std::size_t>(reply.pressed)])));
  const std::string words = "Another kind";
  const float right = c.page.x + c.page.w - f.draw.width(Font::small_bold, words);
  if (c.page.w >= room_for_kind && !c.note.sent) {
    const Reply kind = link(f, right, y + 6, "kind", words, {.font = Font::small_bold});
    if (kind.pressed) open_popup(f, "kinds");
    choose_kind(c, {right, y + 6, kind.rect.w, 24});
  }
  return y + reply.rect.h + step::s8;
}

text::MarkLook look(const Frame& f, Colour fill, Colour underline, float thickness) {
  const Theme& t = f.draw.theme();
  return {f.draw.packed(t[fill]), f.draw.packed(t[underline]), f.draw.px(thickness)};
}

TextReply draw_text(LetterContext& c, float y) {
  const text::MarkLook looks[] = {look(c.f, Colour::duesoft, Colour::duemark, 2),
                                  look(c.f, Colour::oversoft, Colour::over, 3)};
  TextOptions options{.placeholder = "Dear …", .min_rows = 10, .whole_page = true, .enabled = !c.note.sent};
  options.mark_looks = looks;
  return prose(c.f, {c.page.x - 16, y, c.page.w + 28}, "body", {Field::note_body, c.note.id.value}, c.note.body,
               options);
}

/// What one does with the letter as a whole, each with its key.
float draw_tools(LetterContext& c, float y) {
  Frame& f = c.f;
  static constexpr std::array<std::string_view, 5> tools{"letter.copy", "letter.page", "letter.versions", "letter.anew",
                                                         "letter.other"};
  const auto group = f.group("tools");
  float x = c.page.x;
  for (const std::string_view id : tools) {
    if (id == "letter.anew" && c.note.sent) continue;
    if (id == "letter.other" && other_letters(c).empty()) continue;
    const CommandRow& row = *find_command(id);
    const float w = f.draw.width(Font::small_bold, row.label) + (row.shortcut ? key_cap_width(f, row.shortcut) + 8 : 0);
    if (x > c.page.x && x + w > c.page.x + c.page.w) {
      x = c.page.x;
      y += size::key + step::s8;
    }
    if (link(f, x, y, id, row.label, {.font = Font::small_bold, .key = row.shortcut}).pressed) f.out.run(id);
    x += w + step::s24;
  }
  return y + size::key + step::s16;
}

/// What to say where they prefer the phone, and what to leave on the machine: to be practised aloud first (F7).
float draw_scripts(LetterContext& c, float y) {
  if (c.note.channel != Channel::phone) return y;
  Frame& f = c.f;
  using domain::DraftKind;
  for (const auto& [words, kind] : {std::pair{"To say on the phone: try it aloud first", DraftKind::phone_script},
                                    std::pair{"And where nobody answers", DraftKind::voicemail_script}}) {
    const auto* const script = f.workspace.script_in_time(c.note.person, c.note.interview, kind);
    if (script == nullptr) continue;
    y += rule_heading(f, {c.page.x, y, c.page.w}, words);
    y += f.draw.paragraph({c.page.x, y, c.page.w}, Font::body, Colour::ink, script->body, prose_line) + step::s24;
  }
  return y;
}

}  // namespace

BodyReply draw_letter_body(LetterContext& c, float y) {
  y = draw_to(c, y);
  y = draw_subject(c, y);
  y = draw_way(c, y);
  c.f.draw.hair(c.page.x, y, c.page.w);
  y += step::s16;
  BodyReply reply;
  reply.text = draw_text(c, y);
  y = reply.text.rect.bottom() + step::s24;
  y = draw_file_field(c, y);
  y = draw_tools(c, y);
  reply.y = draw_scripts(c, y);
  return reply;
}

void put_in_place(LetterContext& c, std::size_t begin, std::size_t end, std::string_view text) {
  text::Editor& editor = text_state(c.f, "body", false).editor;
  const std::string& body = editor.text();
  const auto characters = [&](std::size_t bytes) {
    const std::string_view part = std::string_view(body).substr(0, bytes);
    return static_cast<std::size_t>(std::ranges::count_if(part, [](char one) { return (one & 0xC0) != 0x80; }));
  };
  editor.replace({characters(begin), characters(end)}, text);
  c.f.out.end_typing();
  c.f.out.set(Field::note_body, c.note.id.value, editor.text());
  c.f.out.end_typing();
  c.f.focus(c.f.path("body"), false);
  c.f.again();
}

void put_in(LetterContext& c, std::string_view text) {
  if (c.note.sent) return c.f.out.toast("This letter has gone out: it stays as it went");
  text::Editor& editor = text_state(c.f, "body", false).editor;
  editor.replace(editor.selection(), text);
  c.f.out.set(Field::note_body, c.note.id.value, editor.text());
  c.f.out.end_typing();
  c.f.focus(c.f.path("body"), false);
  c.f.again();
}

}  // namespace afterword::ui
