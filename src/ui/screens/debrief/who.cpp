// Step 2 of the debrief, who was there: a line for many names at once, and everybody with what is still missing.
#include "ui/screens/debrief/who.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include "domain/text.h"
#include "ui/screens/debrief/parts.h"
#include "ui/screens/spoken.h"
#include "ui/widgets.h"

namespace afterword::ui {

bool lacks_here(const domain::Lack& lack, const domain::Attendee& attendee) {
  const bool part = lack.noun == domain::Noun::attendee && lack.row == attendee.id.value;
  const bool person = lack.noun == domain::Noun::person && lack.row == attendee.person.value;
  return lack.step == domain::Step::who && (part || person);
}

std::vector<std::string> names_in_line(std::string_view line) {
  std::vector<std::string> names;
  const auto take = [&](std::string_view part) {
    part = domain::trim(part);
    if (!part.empty() && std::ranges::find(names, part) == names.end()) names.emplace_back(part);
  };
  std::size_t begin = 0, at = 0;
  while (at < line.size()) {
    std::size_t gap = 0;
    if (std::string_view(",;&\n\r\t").find(line[at]) != std::string_view::npos) gap = 1;
    if (line.substr(at).starts_with(" and ")) gap = 5;
    if (gap > 0) {
      take(line.substr(begin, at - begin));
      begin = at + gap;
    }
    at += std::max<std::size_t>(gap, 1);
  }
  take(line.substr(begin));
  return names;
}

namespace {

using domain::AttendedAs;

bool attends(const StepContext& c, domain::PersonId person) {
  return std::ranges::any_of(c.interview.people, [&](const domain::Attendee& a) { return a.person == person; });
}

std::string company_of(const StepContext& c) { return c.opportunity ? domain::fold(c.opportunity->company) : ""; }

/// People met elsewhere whose name has a word that begins like the last name being typed; without one, those of the
/// same company. The same company first.
std::vector<const workspace::PersonRow*> known_people(const StepContext& c, std::string_view typed) {
  constexpr std::size_t most = 5;
  const std::size_t comma = typed.find_last_of(",;&");
  const std::string part = domain::fold(domain::trim(comma == typed.npos ? typed : typed.substr(comma + 1)));
  const std::string company = company_of(c), later_word = " " + part;
  std::vector<const workspace::PersonRow*> here, elsewhere;
  for (const workspace::PersonRow& row : c.f.workspace.people()) {
    if (row.name.empty() || attends(c, row.id)) continue;
    const std::string_view folded = row.folded, name = folded.substr(0, folded.find('\n'));
    const bool same = !company.empty() && folded.substr(folded.rfind('\n') + 1) == company;
    const bool fits = part.empty() ? same : name.starts_with(part) || name.find(later_word) != name.npos;
    if (fits) (same ? here : elsewhere).push_back(&row);
  }
  here.insert(here.end(), elsewhere.begin(), elsewhere.end());
  if (here.size() > most) here.resize(most);
  return here;
}

domain::Met how_met(const domain::Interview& in) {
  if (in.format == domain::Format::video) return domain::Met::video;
  if (in.format == domain::Format::phone) return domain::Met::phone;
  return domain::Met::in_person;
}

workspace::Edit known_one(const StepContext& c, domain::PersonId person, AttendedAs as) {
  return workspace::AddAttendee{.id = domain::AttendeeId{c.f.new_id()},
                                .interview = c.interview.id,
                                .person = person,
                                .as = as,
                                .met = how_met(c.interview)};
}

workspace::Edit new_one(const StepContext& c, std::string name, AttendedAs as) {
  return workspace::MeetPerson{.person = domain::PersonId{c.f.new_id()},
                               .attendee = domain::AttendeeId{c.f.new_id()},
                               .interview = c.interview.id,
                               .name = std::move(name),
                               .as = as};
}

/// Everybody in the line: those known by exactly that name join as they are, the others are new.
std::vector<workspace::Edit> everybody_in(const StepContext& c, std::string_view line, AttendedAs as) {
  std::vector<workspace::Edit> edits;
  for (std::string& name : names_in_line(line)) {
    const std::string folded = domain::fold(name);
    const auto is_called = [&](const domain::Person* person) { return domain::fold(person->name) == folded; };
    if (std::ranges::any_of(c.people, is_called)) continue;
    const auto& people = c.f.workspace.people();
    const auto known = std::ranges::find_if(
        people, [&](const workspace::PersonRow& row) { return row.folded.starts_with(folded + "\n"); });
    edits.push_back(known != people.end() ? known_one(c, known->id, as) : new_one(c, std::move(name), as));
  }
  return edits;
}

void take_in(StepContext& c, std::vector<workspace::Edit> edits) {
  if (edits.empty()) return;
  c.f.out.end_typing();
  c.f.out.together(edits.size() == 1 ? "Add person to interview" : "Add people to interview", std::move(edits));
}

std::string draft_key(const StepContext& c, std::string_view line) {
  return fmt::format("debrief.{}.{}", line, c.interview.id.value);
}

void set_draft(StepContext& c, std::string_view line, std::string& draft, std::string text) {
  draft = std::move(text);
  c.f.out.prefer(draft_key(c, line), draft);
}

/// A line for names; what stands in it joins with Enter, or when it is left.
float names_line(StepContext& c, float y, std::string_view name, std::string& draft, AttendedAs as,
                 const TextOptions& options) {
  Frame& f = c.f;
  const TextReply reply = text_field(f, {c.page.x, y, c.page.w}, name, {}, draft, options);
  if (reply.changed) set_draft(c, name, draft, reply.text);
  const bool choosing = f.focus_within(f.path("known"));
  if (!draft.empty() && (reply.entered || (reply.left && !choosing))) {
    take_in(c, everybody_in(c, draft, as));
    set_draft(c, name, draft, {});
    if (reply.entered) f.focus(f.path(name));
  }
  if (reply.focused && f.key(plain(Key::down))) f.focus(f.path("known/0"));
  return y + reply.rect.h;
}

float known_chips(StepContext& c, WhoView& view, float y) {
  Frame& f = c.f;
  const auto known = known_people(c, view.names);
  if (known.empty()) return y;
  std::vector<ChipItem> items;
  for (const workspace::PersonRow* row : known) {
    const std::string words = row->title.empty() ? row->name : row->name + ", " + row->title;
    items.push_back({.name = std::to_string(items.size()),
                     .label = "+ " + f.draw.fit(Font::body, words, c.page.w - step::s56),
                     .dashed = true});
  }
  y += step::s12 + label(f, c.page.x, y + step::s12, "People you know already");
  const ChipsReply reply = chips(f, {c.page.x, y, c.page.w}, "known", items, true);
  if (reply.pressed >= 0) {
    const std::size_t comma = view.names.find_last_of(",;&");
    std::vector<workspace::Edit> edits;
    if (comma != std::string::npos)
      edits = everybody_in(c, std::string_view(view.names).substr(0, comma), AttendedAs::interviewer);
    edits.push_back(known_one(c, known[static_cast<std::size_t>(reply.pressed)]->id, AttendedAs::interviewer));
    set_draft(c, "names", view.names, {});
    take_in(c, std::move(edits));
    f.focus(f.path("names"));
  }
  return y + reply.rect.h;
}

/// "missing: an address, a title": what the rules find missing about one person, in one line.
std::string missing(const std::vector<domain::Lack>& lacks, const domain::Attendee& attendee) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> fields{{
      {"name", "a name"},
      {"as", "their part in it"},
      {"email", "an address to write to"},
      {"address", "a postal address"},
      {"phone", "a phone number"},
      {"title", "a title"},
      {"prefers", "how to reach them"},
  }};
  std::vector<std::string> parts;
  for (const domain::Lack& lack : lacks) {
    if (!lacks_here(lack, attendee)) continue;
    const auto words = std::ranges::find(fields, lack.field, [](const auto& one) { return one.first; });
    if (words != fields.end()) parts.emplace_back(words->second);
  }
  return parts.empty() ? std::string{} : "missing: " + domain::listed(parts);
}

/// One line of the list.
Reply person_row(StepContext& c, const domain::Attendee& attendee, const domain::Person& person, int index, float y,
                 bool open, const std::string& lacking) {
  Frame& f = c.f;
  constexpr float h = 56;
  const Rect r{c.page.x - step::s12, y, c.page.w + step::s24, h};
  const Reply reply =
      row(f, r, std::to_string(index), {.chosen = open, .label = person.name, .state = open ? "open" : lacking});
  mark(f, r.x + step::s12, y + 9, lacking.empty() ? Mark::done : Mark::part);
  const float x = r.x + step::s40;
  const std::string_view name = person.name.empty() ? std::string_view("Somebody without a name yet") : person.name;
  const float w = f.draw.text(x, y + 6, Font::body_bold, Colour::ink, f.draw.fit(Font::body_bold, name, 320));
  const float left = r.right() - step::s12 - (x + w + step::s12);
  f.draw.text(x + w + step::s12, y + 6, Font::body, Colour::ink2, f.draw.fit(Font::body, person.title, left));
  std::string part(spoken(attendee.as));
  if (attendee.met != domain::Met::unset) part += fmt::format("{}{}", part.empty() ? "" : ", ", spoken(attendee.met));
  const float part_w = f.draw.text(x, y + 30, Font::small, Colour::ink2, part);
  const float lacking_x = x + part_w + (part.empty() ? 0 : step::s16);
  f.draw.text(lacking_x, y + 30, Font::small, Colour::ink2,
              f.draw.fit(Font::small, lacking, r.right() - step::s12 - lacking_x));
  return reply;
}

void follow_route(StepContext& c, WhoView& view) {
  static constexpr std::string_view prefix = "debrief/who/";
  const std::string_view focus = c.f.route.focus;
  if (!c.arrived || !focus.starts_with(prefix)) return;
  std::size_t index = 0;
  const char* begin = focus.data() + prefix.size();
  const auto [end, error] = std::from_chars(begin, focus.data() + focus.size(), index);
  if (error != std::errc{} || index >= c.interview.people.size()) return;
  view.open = c.interview.people[index].id;
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> groups{
      {{"/as", "/interviewer"}, {"/met", "/in_person"}, {"/role", "/hiring_manager"}, {"/prefers", "/email"}}};
  const std::string_view field(end, static_cast<std::size_t>(focus.data() + focus.size() - end));
  for (const auto& [group, first] : groups) {
    if (field == group) c.f.focus(std::string(focus).append(first));
  }
}

float people_list(StepContext& c, WhoView& view, float y) {
  Frame& f = c.f;
  const auto lacks = domain::lacks({c.interview, c.opportunity, c.people});
  Reorder order(f, "order");
  int index = 0;
  for (const domain::Attendee& attendee : c.interview.people) {
    const domain::Person* person = f.workspace.person(attendee.person);
    if (person == nullptr) continue;
    const bool open = view.open == attendee.id;
    const Reply reply = person_row(c, attendee, *person, index, y, open, missing(lacks, attendee));
    order.row(reply.rect, f.path(std::to_string(index)));
    y += reply.rect.h;
    if (reply.pressed) {
      view.open = open ? domain::AttendeeId{} : attendee.id;
      if (!open) f.focus(f.path(fmt::format("{}/name", index)));
    }
    if (open) {
      const auto scope = f.scope(index);
      y = draw_person(c, view, attendee, *person, lacks, y + step::s12);
    }
    ++index;
  }
  if (const auto moved = order.finish()) {
    f.out.edit(workspace::Move{domain::Noun::attendee,
                               c.interview.people[static_cast<std::size_t>(moved->from)].id.value, moved->to});
  }
  return y;
}

void read_drafts(StepContext& c, WhoView& view) {
  if (view.read_draft) return;
  view.read_draft = true;
  view.names = c.f.workspace.preference(draft_key(c, "names")).value_or("");
  view.helpers = c.f.workspace.preference(draft_key(c, "helpers")).value_or("");
}

}  // namespace

StepFoot draw_who(StepContext& c, WhoView& view) {
  Frame& f = c.f;
  read_drafts(c, view);
  follow_route(c, view);
  ScrollArea scroll(f, "page", step_area(c.page));
  float y = scroll.top() + step_title;
  y += step_heading(f, c.page, y, "Who was there?", "First names will do. The rest can be filled in later.");
  const float line_y = y;
  y = names_line(c, y, "names", view.names, AttendedAs::interviewer,
                 {.label = "In the room, or on the call", .placeholder = "Bettina, Mr Okkonen", .enter_leaves = false});
  y = c.margin.note(line_y, y, {.first = "Several at once,", .rest = " with commas between them. Enter takes them in."})
          .y;
  y = known_chips(c, view, y) + step::s24;
  y = people_list(c, view, y) + step::s24;
  const float helpers_y = y;
  y = names_line(c, y, "helpers", view.helpers, AttendedAs::staff,
                 {.label = "Somebody helped who was not in the room?",
                  .placeholder = "Reception, the driver, a colleague who showed you round",
                  .enter_leaves = false});
  y = c.margin
          .note(helpers_y, y,
                {.first = "A short thanks of their own", .rest = " goes a long way with people nobody else writes to."})
          .y;
  scroll.finish(y + step::s24);
  if (c.entered) f.focus(f.path("names"));
  const std::size_t count = c.interview.people.size();
  return {
      .words = count == 0 ? "Nobody yet." : domain::counted(count, "person", "people") + ". What is missing can wait.",
      .primary = "To the free recall"};
}

bool next_who(StepContext& c, WhoView& view) {
  const auto leave = [&](std::string_view line, std::string& draft, AttendedAs as) {
    if (draft.empty()) return;
    take_in(c, everybody_in(c, draft, as));
    set_draft(c, line, draft, {});
  };
  leave("names", view.names, AttendedAs::interviewer);
  leave("helpers", view.helpers, AttendedAs::staff);
  return false;
}

}  // namespace afterword::ui
