// What the palette and the menu list: commands that can be run here, and what the workspace finds, with the way there.
#include <algorithm>

#include "domain/debrief.h"
#include "domain/names.h"
#include "ui/overlays.h"
#include "ui/screens/spoken.h"
#include "ui/shell_commands.h"

namespace afterword::ui {

namespace {

constexpr int hits_each = 3;

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

// Every word of `query` begins somewhere in `text`.
bool matches(std::string_view text, std::string_view query) {
  const std::string whole = lower(text), wanted = lower(query);
  for (std::size_t from = 0; from < wanted.size();) {
    const std::size_t end = std::min(wanted.find(' ', from), wanted.size());
    if (whole.find(wanted.substr(from, end - from)) == std::string::npos) return false;
    from = end + 1;
  }
  return true;
}

std::string spoken_label(const Frame& f, const CommandRow& row) {
  std::string label(row.label);
  const auto step = row.id == "edit.undo"   ? f.workspace.undo_label()
                    : row.id == "edit.redo" ? f.workspace.redo_label()
                                            : std::nullopt;
  if (!step) return label;
  std::string what = *step;
  if (what.size() > 1 && what[0] >= 'A' && what[0] <= 'Z' && what[1] >= 'a') what[0] = static_cast<char>(what[0] + 32);
  return label + ": " + what;
}

bool possible(const Frame& f, const CommandRow& row) {
  if (row.where && *row.where != f.route.page) return false;
  if (row.id == "edit.undo") return f.workspace.undo_label().has_value();
  if (row.id == "edit.redo") return f.workspace.redo_label().has_value();
  return row.id != "app.find" && row.id != "app.menu";
}

// The step of a debrief that shows such a line.
int step_of(domain::Noun noun) {
  using domain::Noun;
  using domain::Step;
  switch (noun) {
    case Noun::attendee:
      return static_cast<int>(Step::who);
    case Noun::recall_mark:
      return static_cast<int>(Step::recall);
    case Noun::asked:
      return static_cast<int>(Step::questions);
    case Noun::concern:
      return static_cast<int>(Step::concerns);
    case Noun::detail:
    case Noun::cared_about:
      return static_cast<int>(Step::personal);
    case Noun::document:
      return static_cast<int>(Step::documents);
    case Noun::asset:
      return static_cast<int>(Step::next);
    default:
      return 0;
  }
}

std::optional<Route> way_to(const workspace::Hit& hit) {
  if (hit.noun == domain::Noun::person) return Route{.page = PageId::people, .person = {hit.row}};
  if (hit.noun == domain::Noun::interview) return Route{.page = PageId::debrief, .interview = {hit.row}};
  if (hit.noun == domain::Noun::question) return Route{.page = PageId::bank, .question = {hit.row}};
  if (hit.opportunity) return Route{.page = PageId::opportunities, .opportunity = hit.opportunity};
  if (hit.noun == domain::Noun::note)
    return Route{.page = PageId::letter, .interview = hit.interview, .note = {hit.row}};
  if (!hit.interview) return std::nullopt;
  return Route{.page = PageId::debrief, .interview = hit.interview, .step = step_of(hit.noun)};
}

bool is_place(domain::Noun noun) {
  return noun == domain::Noun::person || noun == domain::Noun::interview || noun == domain::Noun::question ||
         noun == domain::Noun::opportunity;
}

std::string_view page_of(domain::Noun noun) {
  if (noun == domain::Noun::person) return "People";
  if (noun == domain::Noun::interview) return "Interviews";
  return noun == domain::Noun::opportunity ? "Opportunities" : "Question bank";
}

// Where it stands; of a question its kind, in the words of the screen.
std::string context_of(const workspace::Hit& hit) {
  if (hit.noun == domain::Noun::opportunity)
    return std::string(spoken(domain::from_word<domain::Stage>(hit.context).value_or(domain::Stage::unset)));
  if (hit.noun != domain::Noun::question) return hit.context;
  const auto category = domain::from_word<domain::Category>(hit.context);
  return category ? std::string(domain::spoken_name(*category)) : std::string{};
}

}  // namespace

std::vector<Entry> matching_commands(const Frame& f, std::string_view text) {
  std::vector<Entry> out;
  // What belongs to this page comes first.
  for (const bool here : {true, false})
    for (const CommandRow* const row : all_commands()) {
      if (row->where.has_value() != here || !possible(f, *row)) continue;
      const std::string label = spoken_label(f, *row);
      if (!matches(label + " " + std::string(row->tooltip), text)) continue;
      out.push_back({.group = "Do",
                     .text = label,
                     .detail = std::string(row->tooltip),
                     .shortcut = row->shortcut,
                     .command = std::string(row->id)});
    }
  return out;
}

std::vector<Entry> findings(const Frame& f, std::string_view text) {
  std::vector<Entry> places, lines;
  for (const workspace::Hit& hit : f.workspace.find(text, hits_each)) {
    const auto route = way_to(hit);
    if (!route) continue;
    const bool place = is_place(hit.noun);
    (place ? places : lines)
        .push_back({.group = place ? "Go to" : "In what you wrote",
                    .text = hit.text,
                    .detail = place ? context_of(hit) : std::string{},
                    .right = place ? std::string(page_of(hit.noun)) : hit.context,
                    .quoted = !place,
                    .route = route});
  }
  // By a name that was misspelled, or is known in another spelling.
  for (const auto id : f.workspace.find_people(text, hits_each)) {
    const Route to{.page = PageId::people, .person = id};
    const auto* person = f.workspace.person(id);
    if (person == nullptr ||
        std::any_of(places.begin(), places.end(), [&](const Entry& one) { return one.route == to; }))
      continue;
    places.push_back(
        {.group = "Go to", .text = person->name, .detail = person->company, .right = "People", .route = to});
  }
  std::move(lines.begin(), lines.end(), std::back_inserter(places));
  return places;
}

}  // namespace afterword::ui
