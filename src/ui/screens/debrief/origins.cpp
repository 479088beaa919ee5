#include "ui/screens/debrief/origins.h"

#include <algorithm>
#include <charconv>

#include "domain/recall.h"
#include "ui/screens/debrief/parts.h"

namespace afterword::ui {

namespace {

bool attended(const StepContext& c, domain::PersonId id) {
  return std::any_of(c.people.begin(), c.people.end(), [&](const auto* person) { return person->id == id; });
}

/// Those who are known already and were not there, as far as anybody said.
std::vector<const workspace::PersonRow*> others(const StepContext& c) {
  std::vector<const workspace::PersonRow*> found;
  for (const auto& person : c.f.workspace.people()) {
    if (!attended(c, person.id)) found.push_back(&person);
  }
  return found;
}

std::string known_as(const workspace::PersonRow& person) {
  if (person.title.empty() || person.company.empty()) return person.title + person.company;
  return person.title + ", " + person.company;
}

constexpr std::string_view raw_head = "From your page:";

std::string raw_words(const std::vector<std::string>& lines) {
  std::string words;
  for (const auto& line : lines) words += (words.empty() ? "" : " · ") + line;
  return words;
}

void choose_someone_else(StepContext& c, const Rect& anchor, std::string_view name, Bind bind) {
  Frame& f = c.f;
  if (!popup_open(f, name)) return;
  const auto known = others(c);
  std::vector<PopupItem> items;
  for (std::size_t i = 0; i < known.size(); ++i) {
    items.push_back({std::to_string(i), known[i]->name, known_as(*known[i]), known[i]->id});
  }
  const PopupReply reply = popup_list(f, anchor, name, items, "Their name", "is new here");
  domain::PersonId person;
  std::vector<workspace::Edit> edits;
  if (reply.chosen >= 0) {
    person = known[static_cast<std::size_t>(reply.chosen)]->id;
    workspace::AddAttendee there;
    there.id = domain::AttendeeId{f.new_id()};
    there.interview = c.interview.id;
    there.person = person;
    edits.emplace_back(there);
  } else if (reply.entered && !reply.typed.empty()) {
    person = domain::PersonId{f.new_id()};
    workspace::MeetPerson met;
    met.person = person;
    met.attendee = domain::AttendeeId{f.new_id()};
    met.interview = c.interview.id;
    met.name = reply.typed;
    edits.emplace_back(met);
  }
  if (!person) return;
  if (bind.field) edits.emplace_back(workspace::SetValue{*bind.field, bind.row, person.value});
  f.out.together("Say who it was", std::move(edits));
}

}  // namespace

std::string name_of(const StepContext& c, domain::PersonId id) {
  const domain::Person* person = id ? c.f.workspace.person(id) : nullptr;
  return person == nullptr ? std::string{} : domain::short_name(*person, c.people);
}

float who_chips(StepContext& c, Place at, std::string_view name, Bind bind, domain::PersonId chosen) {
  Frame& f = c.f;
  std::vector<const domain::Person*> people = c.people;
  if (chosen && !attended(c, chosen)) {
    if (const auto* absent = f.workspace.person(chosen)) people.push_back(absent);
  }
  std::vector<ChipItem> items;
  for (std::size_t i = 0; i < people.size(); ++i) {
    const std::string shown = domain::short_name(*people[i], people);
    items.push_back(
        {.name = std::to_string(i), .label = shown.empty() ? "No name yet" : shown, .chosen = people[i]->id == chosen});
  }
  items.push_back(
      {.name = people.empty() ? "0" : "else", .label = people.empty() ? "+ Who?" : "+ Someone else", .dashed = true});
  const ChipsReply reply = chips(f, at, name, items);
  const std::string popup = std::string(name) + "_else";
  if (reply.pressed == static_cast<int>(people.size())) {
    open_popup(f, popup);
  } else if (reply.pressed >= 0 && bind.field) {
    const domain::PersonId pressed = people[static_cast<std::size_t>(reply.pressed)]->id;
    f.out.set(*bind.field, bind.row, pressed == chosen ? workspace::Value{} : workspace::Value{pressed.value});
  }
  choose_someone_else(c, reply.rect, popup, bind);
  return reply.rect.bottom();
}

domain::PersonId only_interviewer(const domain::Interview& interview) {
  domain::PersonId only;
  for (const auto& attendee : interview.people) {
    if (attendee.as != domain::AttendedAs::interviewer) continue;
    if (only) return {};
    only = attendee.person;
  }
  return only;
}

std::vector<std::string> raw_lines(const domain::Interview& interview, domain::Noun noun, std::int64_t row) {
  std::vector<int> numbers;
  for (const auto& one : interview.recall) {
    if (one.item_noun == noun && one.item == row) numbers.push_back(one.line);
  }
  std::vector<std::string> found;
  if (numbers.empty()) return found;
  std::sort(numbers.begin(), numbers.end());
  const auto lines = domain::lines_of(interview.dump);
  for (const int number : numbers) {
    if (number >= 0 && static_cast<std::size_t>(number) < lines.size()) {
      found.emplace_back(lines[static_cast<std::size_t>(number)]);
    }
  }
  return found;
}

Margin::Placed raw_note(Margin& margin, const std::vector<std::string>& lines, float y, float below) {
  if (lines.empty()) return {below, false};
  return margin.note(y, below, {.first = raw_head, .rest = raw_words(lines)});
}

float raw_height(Frame& f, float margin_w, const std::vector<std::string>& lines) {
  if (lines.empty()) return 0;
  return f.draw.paragraph_height(margin_w - 14, Font::small, std::string(raw_head) + " " + raw_words(lines));
}

Page free_from(const Page& page, float y) {
  Page moved = page;
  moved.top = y - page.area.y;
  return moved;
}

Page scrolled(const Page& page, float top) {
  Page moved = page;
  moved.top = top + step_title - page.area.y;
  return moved;
}

std::optional<RowRoute> row_of_route(Frame& f) {
  const std::string& to = f.route.focus;
  const std::string here = f.path("") + "/";
  if (!to.starts_with(here)) return std::nullopt;
  RowRoute way;
  const char* const end = to.data() + to.size();
  const auto [rest, error] = std::from_chars(to.data() + here.size(), end, way.row);
  if (error != std::errc{} || rest == end || *rest != '/') return std::nullopt;
  way.rest.assign(rest + 1, end);
  if (way.rest == "by") way.rest += "/0";  // a row of chips is entered at its first
  Route used = f.route;
  used.focus.clear();
  f.out.go(used);
  return way;
}

}  // namespace afterword::ui
