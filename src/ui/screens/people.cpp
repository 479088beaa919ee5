// The list of people with its search; the one chosen is drawn beside it.
#include "ui/screens/people.h"

#include <algorithm>
#include <set>
#include <sstream>

#include <fmt/format.h>

#include "domain/text.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/spoken.h"
#include "ui/screens/start.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using workspace::PersonRow;

constexpr float row_h = 60;
constexpr float beyond = 240;  ///< drawn above and below what can be seen, so that arrows find the next line

std::string_view name_words(const PersonRow& row) {
  return row.name.empty() ? std::string_view("Somebody without a name yet") : row.name;
}

std::string detail_words(const PersonRow& row) {
  const std::string_view what = row.title.empty() ? spoken(row.role) : std::string_view(row.title);
  if (what.empty()) return row.company;
  return row.company.empty() ? std::string(what) : fmt::format("{} · {}", what, row.company);
}

/// Every part of what was typed stands somewhere in the name, the title or the company.
bool holds(const PersonRow& person, const std::vector<std::string>& parts) {
  return std::ranges::all_of(parts, [&](const auto& part) { return person.folded.find(part) != std::string::npos; });
}

std::vector<std::string> parts_of(const std::string& text) {
  std::vector<std::string> parts;
  std::istringstream in(domain::fold(text));
  for (std::string part; in >> part;) parts.push_back(part);
  return parts;
}

void make_list(Frame& f, PeopleView& view) {
  if (view.listed && view.listed_revision == f.workspace.revision() && view.listed_search == view.search) return;
  const auto& people = f.workspace.people();
  const std::vector<std::string> parts = parts_of(view.search);
  std::set<domain::PersonId> by_name;
  if (!parts.empty())
    for (const auto id : f.workspace.find_people(view.search, static_cast<int>(people.size()))) by_name.insert(id);
  view.list.clear();
  for (std::size_t i = 0; i < people.size(); ++i)
    if (holds(people[i], parts) || by_name.contains(people[i].id)) view.list.push_back(i);
  view.listed = true;
  view.listed_revision = f.workspace.revision();
  view.listed_search = view.search;
}

/// The rail in full, a list beside it, then the column; notes stand under their paragraphs.
Page list_page(const Frame& f) {
  Page p = page(f, PageShape::wide);
  const float list_w = f.width >= 1100 ? 320.0F : f.width >= 940 ? 264.0F : 232.0F;
  p.list = {p.area.x, 0, list_w, f.height};
  const float left = p.list.right(), room = f.width - left;
  p.area = {left, 0, room, f.height};
  p.w = std::min(size::column, room - 64);
  p.x = left + (room > size::column + 88 ? 44.0F : 32.0F);
  p.beside = false;
  return p;
}

void draw_row(Frame& f, PeopleView& view, const PersonRow& person, int index, const Rect& r) {
  const bool chosen = person.id == view.shown;
  const Reply reply = row(f, r, std::to_string(index), {.chosen = chosen, .label = name_words(person)});
  const float w = r.w - 2 * step::s12;
  f.draw.text(r.x + step::s12, r.y + 7, chosen ? Font::body_bold : Font::body, Colour::ink,
              f.draw.fit(chosen ? Font::body_bold : Font::body, name_words(person), w));
  f.draw.text(r.x + step::s12, r.y + 32, Font::small, Colour::ink2, f.draw.fit(Font::small, detail_words(person), w));
  // Walking along the list by key shows each person on the way; pressing one is a way that leads back, too.
  if (reply.ring && !chosen) {
    view.shown = person.id;
    f.again();
  }
  if (reply.pressed && f.route.person != person.id) {
    f.out.go({.page = PageId::people, .person = person.id, .focus = f.path(std::to_string(index))});
  }
}

void draw_list(Frame& f, PeopleView& view, const Page& p) {
  const auto& people = f.workspace.people();
  f.draw.fill({p.list.right() - 1, 0, 1, f.height}, Colour::hair);
  const float x = p.list.x + step::s16, w = p.list.w - step::s32;
  const TextReply search =
      text_field(f, {x, 24, w}, "search", {}, view.search, {.placeholder = "A name, a company", .enter_leaves = false});
  view.search = search.text;
  make_list(f, view);
  const float top = 24 + size::field + step::s12;
  ScrollArea scroll(f, "people", {p.list.x, top, p.list.w - 1, f.height - top});
  float y = scroll.top() + step::s4;
  const auto list = f.group("list");
  for (std::size_t i = 0; i < view.list.size(); ++i, y += row_h) {
    if (scroll.hidden(y - beyond, row_h + 2 * beyond)) continue;
    draw_row(f, view, people[view.list[i]], static_cast<int>(i), {x - step::s4, y, w + step::s8, row_h - 2});
  }
  if (view.list.empty()) {
    y += f.draw.paragraph({x, y + step::s8, w}, Font::small, Colour::ink2, "Nobody goes by that name.") + step::s8;
  }
  if (search.entered && !view.list.empty()) f.focus(f.path("0"));
  scroll.finish(y + step::s16);
}

const PersonRow* row_of(const Frame& f, domain::PersonId id) {
  const auto& people = f.workspace.people();
  const auto at = std::find_if(people.begin(), people.end(), [&](const PersonRow& one) { return one.id == id; });
  return at == people.end() ? nullptr : &*at;
}

void draw_empty(Frame& f) {
  const Page p = page(f, PageShape::wide);
  float y = p.area.y + p.top;
  y += title(f, {p.x, y, p.w}, "People") + step::s8;
  y += f.draw.paragraph({p.x, y, std::min(p.w, size::column)}, Font::body, Colour::ink2,
                        "Everybody you meet stands here: how the name is said, how they want to be reached, what they "
                        "care about and what they asked. The first ones come with your next debrief.",
                        prose_line);
  if (command_button(f, p.x, y + step::s24, "start.write", ButtonStyle::primary)) write_it_down(f);
}

}  // namespace

std::span<const CommandRow> people_commands() { return {}; }

void draw_people(Frame& f, PeopleView& view) {
  if (f.workspace.people().empty()) return draw_empty(f);
  follow_start_commands(f);
  if (f.route.person && f.route.person != view.arrived) {
    view.shown = f.route.person;
    const bool chosen_here = f.route.focus.find("/list/") != std::string::npos;
    if (!chosen_here) view.search.clear();
  }
  view.arrived = f.route.person;
  const Page p = list_page(f);
  make_list(f, view);
  if (row_of(f, view.shown) == nullptr && !view.list.empty()) view.shown = f.workspace.people()[view.list.front()].id;
  draw_list(f, view, p);
  const PersonRow* row = row_of(f, view.shown);
  const domain::Person* person = f.workspace.person(view.shown);
  if (row != nullptr && person != nullptr) draw_person_page(f, view.page, p, *person);
}

}  // namespace afterword::ui
