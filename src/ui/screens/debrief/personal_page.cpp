// The raw page beside step 6: what it holds about a person and has no place yet.
#include <algorithm>

#include "domain/recall.h"
#include "ui/screens/debrief/personal.h"

namespace afterword::ui {

namespace {

using domain::RecallKind;
using domain::RecallMark;

const RecallMark* mark_of(const domain::Interview& interview, int line) {
  const auto found = std::find_if(interview.recall.begin(), interview.recall.end(),
                                  [&](const RecallMark& mark) { return mark.line == line; });
  return found == interview.recall.end() ? nullptr : &*found;
}

std::vector<LooseLine> read_loose(const StepContext& c) {
  std::vector<domain::KnownPerson> people;
  for (const auto* person : c.people) people.push_back({person->id, person->name});
  const auto readings = domain::read_page(c.interview.dump, people, c.today);
  std::vector<LooseLine> loose;
  for (std::size_t i = 0; i < readings.size(); ++i) {
    const auto& reading = readings[i];
    const RecallMark* mark = mark_of(c.interview, static_cast<int>(i));
    if (reading.text.empty() || (mark != nullptr && mark->item_noun != domain::Noun::none)) continue;
    const RecallKind kind = mark != nullptr && mark->settled ? mark->kind : reading.kind;
    const bool personal = kind == RecallKind::personal;
    if (!personal && (kind != RecallKind::note || !reading.about)) continue;
    loose.push_back({static_cast<int>(i), reading.text, reading.about, personal});
  }
  return loose;
}

const std::vector<LooseLine>& loose_lines(const StepContext& c, PersonalView& view) {
  if (view.loose_of != c.interview.id || view.loose_revision != c.f.workspace.revision()) {
    view.loose = read_loose(c);
    view.loose_of = c.interview.id;
    view.loose_revision = c.f.workspace.revision();
  }
  return view.loose;
}

/// The line becomes a detail of that person, and the raw page remembers it.
void keep_as_detail(StepContext& c, const domain::Person& person, const LooseLine& loose) {
  Frame& f = c.f;
  const domain::DetailId detail{f.new_id()};
  auto marks = c.interview.recall;
  auto mark = std::find_if(marks.begin(), marks.end(), [&](const RecallMark& one) { return one.line == loose.line; });
  if (mark == marks.end()) {
    RecallMark fresh;
    fresh.id = domain::RecallMarkId{f.new_id()};
    fresh.line = loose.line;
    mark = marks.insert(marks.end(), fresh);
  }
  mark->kind = RecallKind::personal;
  mark->settled = true;
  mark->item_noun = domain::Noun::detail;
  mark->item = detail.value;
  f.out.together("Keep as a personal detail",
                 {workspace::AddDetail{detail, person.id, c.interview.id, loose.text},
                  workspace::WriteRecall{c.interview.id, c.interview.dump, std::move(marks)}},
                 "Kept as a detail");
}

}  // namespace

float page_lines(StepContext& c, PersonalView& view, Margin& margin, const domain::Person* person, float y,
                 float below) {
  const domain::PersonId wanted = person == nullptr ? domain::PersonId{} : person->id;
  for (const LooseLine& loose : loose_lines(c, view)) {
    if (loose.about != wanted) continue;
    const std::string path = "page/" + std::to_string(loose.line);
    Note note;
    note.first = person == nullptr ? "On your page, about nobody named:" : "On your page:";
    note.rest = loose.text;
    if (person != nullptr) {
      note.path = path;
      note.action = "Keep it here";
    }
    const Margin::Placed placed = margin.note(y, below, note);
    below = placed.y;
    if (placed.pressed) keep_as_detail(c, *person, loose);
  }
  return below;
}

}  // namespace afterword::ui
