// Step 6, personal details and what each person cared about, person by person (D7, K4).
#include "ui/screens/debrief/personal.h"

#include <algorithm>
#include <string>

#include "domain/text.h"
#include "ui/screens/debrief/growing.h"
#include "ui/screens/debrief/origins.h"
#include "ui/screens/debrief/parts.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::CaredAbout;
using domain::Detail;
using domain::Person;
using workspace::Field;

constexpr float side_w = 148;  ///< topic or weight, at the right of a line

template <class Item>
std::vector<const Item*> of_interview(const std::vector<Item>& all, domain::InterviewId interview) {
  std::vector<const Item*> found;
  for (const Item& item : all) {
    if (item.interview == interview) found.push_back(&item);
  }
  return found;
}

bool holds_nothing(const StepContext& c, const Person& person) {
  return of_interview(person.details, c.interview.id).empty() &&
         of_interview(person.cares_about, c.interview.id).empty();
}

void remove(StepContext& c, domain::Noun noun, std::int64_t row) {
  c.f.out.edit(workspace::Remove{noun, row}, "Line taken out");
}

/// After Enter the next line has the focus; a line that began as the next one gets its own place.
template <class Id>
void go_on(StepContext& c, const LineReply& line, Id& growing, bool fresh, const std::string& next) {
  if (fresh && (line.on || line.left || line.empty)) growing = {};
  if (line.on && !fresh) c.f.focus(next);
}

void topic_field(StepContext& c, const Detail& detail, float x, float y) {
  text_field(c.f, {x, y + 8, side_w}, "topic", {Field::detail_topic, detail.id.value}, detail.topic,
             {.placeholder = "topic", .font = Font::small, .bare = true});
}

/// One personal detail, in the place of its own or in that of the next one; returns the bottom.
float detail_line(StepContext& c, PersonalView& view, const Detail& detail, int index, float y) {
  Frame& f = c.f;
  const bool fresh = view.growing_detail == detail.id;
  const std::string next = f.path("new");
  const Place at{c.page.x, y, c.page.w - side_w - step::s12};
  const Bind bind{Field::detail_text, detail.id.value};
  const std::string name = fresh ? "new" : std::to_string(index) + "/text";
  const LineReply line = list_line(f, at, name, bind, detail.text, fresh, {.min_rows = 1});
  const auto scope = f.scope(index);
  topic_field(c, detail, at.x + at.w + step::s12, y);
  const bool crossed = remove_cross(f, {c.page.x, y, c.page.w, line.rect.h});
  if (line.empty || crossed) remove(c, domain::Noun::detail, detail.id.value);
  go_on(c, line, view.growing_detail, fresh, next);
  return line.rect.bottom() + step::s8;
}

float detail_lines(StepContext& c, PersonalView& view, const Person& person, float y) {
  Frame& f = c.f;
  const auto scope = f.scope("details");
  const auto details = of_interview(person.details, c.interview.id);
  y += label(f, c.page.x, y, "About themselves");
  bool growing = false;
  for (std::size_t i = 0; i < details.size(); ++i) {
    growing = growing || details[i]->id == view.growing_detail;
    y = detail_line(c, view, *details[i], static_cast<int>(i), y);
  }
  if (growing) return y;
  const Place at{c.page.x, y, c.page.w - side_w - step::s12};
  const LineReply line = next_line(
      f, at, {.placeholder = details.empty() ? "A hobby, a place, a child at school" : "And also", .min_rows = 1});
  if (line.changed && !line.text.empty()) {
    view.growing_detail = domain::DetailId{f.new_id()};
    f.out.edit(workspace::AddDetail{view.growing_detail, person.id, c.interview.id, line.text});
  }
  return line.rect.bottom();
}

/// One thing they cared about, with how much; returns the bottom.
float care_line(StepContext& c, PersonalView& view, const CaredAbout& care, int index, float y) {
  Frame& f = c.f;
  const bool fresh = view.growing_care == care.id;
  const std::string next = f.path("new");
  const Place at{c.page.x, y, c.page.w - side_w - step::s12};
  const Bind bind{Field::cared_about_text, care.id.value};
  const std::string name = fresh ? "new" : std::to_string(index) + "/text";
  const LineReply line = list_line(f, at, name, bind, care.text, fresh, {.min_rows = 1});
  const auto scope = f.scope(index);
  const RatingReply much = weight(f, at.x + at.w + step::s12, y + 3, "weight", care.weight);
  if (much.changed && much.value) f.out.set(Field::cared_about_weight, care.id.value, std::int64_t{*much.value});
  const bool crossed = remove_cross(f, {c.page.x, y, c.page.w, line.rect.h});
  if (line.empty || crossed) remove(c, domain::Noun::cared_about, care.id.value);
  go_on(c, line, view.growing_care, fresh, next);
  return line.rect.bottom() + step::s8;
}

float care_lines(StepContext& c, PersonalView& view, const Person& person, float y) {
  Frame& f = c.f;
  const auto scope = f.scope("cares");
  const auto cares = of_interview(person.cares_about, c.interview.id);
  y += label(f, c.page.x, y, "What they cared about");
  bool growing = false;
  for (std::size_t i = 0; i < cares.size(); ++i) {
    growing = growing || cares[i]->id == view.growing_care;
    y = care_line(c, view, *cares[i], static_cast<int>(i), y);
  }
  if (growing) return y;
  const Place at{c.page.x, y, c.page.w - side_w - step::s12};
  const LineReply line =
      next_line(f, at, {.placeholder = cares.empty() ? "What they came back to" : "And also", .min_rows = 1});
  if (line.changed && !line.text.empty()) {
    workspace::AddCaredAbout more;
    more.id = view.growing_care = domain::CaredAboutId{f.new_id()};
    more.person = person.id;
    more.interview = c.interview.id;
    more.text = line.text;
    f.out.edit(more);
  }
  return line.rect.bottom();
}

/// Name and title, or that nothing is known of them yet; returns the bottom.
float person_head(StepContext& c, const Person& person, float y) {
  Frame& f = c.f;
  const float right = c.page.x + c.page.w;
  const bool nothing = holds_nothing(c, person);
  const std::string side = nothing ? "nothing yet" : person.title;
  const std::string name =
      f.draw.fit(Font::lead_bold, person.name.empty() ? "No name yet" : person.name, c.page.w - 160);
  const float w = f.draw.text(c.page.x, y, Font::lead_bold, Colour::ink, name);
  f.draw.text_right(right, y + 5, Font::small, Colour::ink2, f.draw.fit(Font::small, side, c.page.w - w - step::s24));
  return y + 28;
}

/// What was known of them before this interview, to be greeted with.
float known_before(StepContext& c, const Person& person, float y) {
  std::string known;
  for (const auto& detail : person.details) {
    if (detail.interview != c.interview.id) known += (known.empty() ? "From before: " : "; ") + detail.text;
  }
  if (known.empty()) return y;
  return y + step::s4 + c.f.draw.paragraph({c.page.x, y + step::s4, c.page.w}, Font::small, Colour::ink2, known);
}

float draw_person(StepContext& c, PersonalView& view, Margin& margin, int index, float y) {
  const Person& person = *c.people[static_cast<std::size_t>(index)];
  const auto scope = c.f.scope(index);
  const float top = y;
  y = person_head(c, person, y);
  y = known_before(c, person, y);
  y = page_lines(c, view, margin, &person, top + 4, y);
  y = detail_lines(c, view, person, y + step::s8);
  y = care_lines(c, view, person, y + step::s16);
  return y + step::s24;
}

float nobody(StepContext& c, float y) {
  Frame& f = c.f;
  y += f.draw.paragraph({c.page.x, y, c.page.w}, Font::body, Colour::ink, "Nobody is down as having been there yet.");
  const Reply who = link(f, c.page.x, y + step::s12, "who", "Say who was there");
  if (who.pressed) {
    Route route = f.route;
    route.step = static_cast<int>(domain::Step::who);
    route.focus.clear();
    f.out.go(route);
  }
  return who.rect.bottom();
}

std::string foot_words(const StepContext& c) {
  std::vector<std::string> without;
  for (const Person* person : c.people) {
    if (holds_nothing(c, *person)) without.push_back(domain::short_name(*person, c.people));
  }
  if (c.people.empty()) return {};
  if (without.empty()) return "Something is down for each of them";
  return "Nothing yet for " + domain::listed(without);
}

void enter(StepContext& c) {
  const auto first =
      std::find_if(c.people.begin(), c.people.end(), [&](const Person* person) { return holds_nothing(c, *person); });
  if (c.people.empty()) return;
  const auto index = first == c.people.end() ? 0 : first - c.people.begin();
  c.f.focus(c.f.path(std::to_string(index) + "/details/new"));
}

}  // namespace

StepFoot draw_personal(StepContext& c, PersonalView& view) {
  Frame& f = c.f;
  if (c.entered) enter(c);
  ScrollArea scroll(f, "page", step_area(c.page));
  const Page page = scrolled(c.page, scroll.top());
  Margin margin(f, page);
  float y = scroll.top() + step_title;
  const float top = y;
  y += step_heading(f, c.page, y, "What did you learn about each of them?",
                    "A small thing makes the next contact memorable. What they cared about is what the next round "
                    "will turn on.");
  y = page_lines(c, view, margin, nullptr, top + 8, y);
  if (c.people.empty()) y = nobody(c, y);
  for (int i = 0; i < static_cast<int>(c.people.size()); ++i) {
    if (i > 0) f.draw.hair(c.page.x, y, c.page.w);
    y = draw_person(c, view, margin, i, y + (i > 0 ? step::s20 : 0));
  }
  scroll.finish(y);
  return {.words = foot_words(c), .primary = "To the documents"};
}

}  // namespace afterword::ui
