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

/// Those of whom something personal should be known, as the debrief judges it, and is not.
std::vector<const Person*> without_detail(const StepContext& c) {
  std::vector<const Person*> found;
  for (const auto& lack : domain::lacks({c.interview, c.opportunity, c.people})) {
    if (lack.step != domain::Step::personal || lack.noun != domain::Noun::person) continue;
    const auto person = std::ranges::find_if(c.people, [&](const Person* one) { return one->id.value == lack.row; });
    if (person != c.people.end()) found.push_back(*person);
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

/// The topic is a tag that can be typed over.
void topic_field(StepContext& c, const Detail& detail, float x, float y) {
  constexpr float pad = 8;
  Frame& f = c.f;
  const bool typed = f.focused(f.path("topic"));
  const float w = typed ? side_w : std::min(side_w, f.draw.width(Font::small, detail.topic) + 2 * pad);
  if (typed || !detail.topic.empty()) f.draw.fill({x, y + 6, w, size::tag}, Colour::hover, size::tag / 2);
  text_field(f, {x + pad, y + 7, side_w - 2 * pad}, "topic", {Field::detail_topic, detail.id.value}, detail.topic,
             {.placeholder = "topic", .font = Font::small, .bare = true});
  if (typed) f.draw.edge({x, y + 6, w, size::tag}, Colour::accent, size::tag / 2, 2);
}

void weight_field(StepContext& c, const CaredAbout& care, float x, float y) {
  const RatingReply much = weight(c.f, x, y + 3, "weight", care.weight);
  if (much.changed && much.value) c.f.out.set(Field::cared_about_weight, care.id.value, std::int64_t{*much.value});
}

/// What differs between the two lists of a person.
template <class Item>
struct ListOf;
template <>
struct ListOf<Detail> {
  static constexpr Field text = Field::detail_text;
  static constexpr domain::Noun noun = domain::Noun::detail;
  static void side(StepContext& c, const Detail& item, float x, float y) { topic_field(c, item, x, y); }
  static workspace::Edit add(const StepContext& c, domain::DetailId id, const Person& person,
                             const std::string& words) {
    return workspace::AddDetail{id, person.id, c.interview.id, words};
  }
};
template <>
struct ListOf<CaredAbout> {
  static constexpr Field text = Field::cared_about_text;
  static constexpr domain::Noun noun = domain::Noun::cared_about;
  static void side(StepContext& c, const CaredAbout& item, float x, float y) { weight_field(c, item, x, y); }
  static workspace::Edit add(const StepContext& c, domain::CaredAboutId id, const Person& person,
                             const std::string& words) {
    return workspace::AddCaredAbout{.id = id, .person = person.id, .interview = c.interview.id, .text = words};
  }
};

/// What stands at the right of a line: topic or weight, and the cross. Returns true when the line is to go.
template <class Item>
bool line_side(StepContext& c, const Item& item, int index, const Rect& line) {
  const auto scope = c.f.scope(index);
  ListOf<Item>::side(c, item, line.right() + step::s12, line.y);
  return remove_cross(c.f, {c.page.x, line.y, c.page.w, line.h});
}

/// One of the two lists of a person, with the line for the next; returns the bottom.
template <class Item, class Id>
float draw_list(StepContext& c, const Person& person, const std::vector<Item>& all, Id& growing, float y,
                std::string_view placeholder) {
  Frame& f = c.f;
  const auto items = of_interview(all, c.interview.id);
  const float w = c.page.w - side_w - step::s12;
  const std::string next = f.path("new");
  const Item* begun = nullptr;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Item& item = *items[i];
    if (item.id == growing) {
      begun = &item;
      continue;
    }
    const std::string name = std::to_string(i) + "/text";
    const LineReply line =
        list_line(f, {c.page.x, y, w}, name, {ListOf<Item>::text, item.id.value}, item.text, {.min_rows = 1});
    const bool crossed = line_side(c, item, static_cast<int>(i), line.rect);
    if (line.empty || crossed) remove(c, ListOf<Item>::noun, item.id.value);
    if (line.on || (line.empty && line.focused)) f.focus(next);
    y = line.rect.bottom() + step::s8;
  }
  const Bind bind = begun == nullptr ? Bind{} : Bind{ListOf<Item>::text, begun->id.value};
  const LineReply line = next_line(f, {c.page.x, y, w}, bind, begun == nullptr ? std::string_view{} : begun->text,
                                   {.placeholder = items.empty() ? placeholder : "And also"});
  if (begun != nullptr) {
    const bool crossed = line_side(c, *begun, static_cast<int>(items.size()) - 1, line.rect);
    if (line.empty || crossed) remove(c, ListOf<Item>::noun, begun->id.value);
    if (line.on || line.left || line.empty) growing = {};
  } else if (line.changed && !line.text.empty()) {
    growing = Id{f.new_id()};
    f.out.edit(ListOf<Item>::add(c, growing, person, line.text));
  }
  return line.rect.bottom();
}

float detail_lines(StepContext& c, PersonalView& view, const Person& person, float y) {
  const auto scope = c.f.scope("details");
  y += label(c.f, c.page.x, y, "About themselves");
  return draw_list(c, person, person.details, view.growing_detail, y, "A hobby, a place, a child at school");
}

float care_lines(StepContext& c, PersonalView& view, const Person& person, float y) {
  const auto scope = c.f.scope("cares");
  y += label(c.f, c.page.x, y, "What they cared about");
  return draw_list(c, person, person.cares_about, view.growing_care, y, "What they came back to");
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
  if (c.people.empty()) return {};
  std::vector<std::string> names;
  for (const Person* person : without_detail(c)) names.push_back(domain::short_name(*person, c.people));
  return names.empty() ? "Something is down for each of them" : "Nothing personal yet for " + domain::listed(names);
}

/// The step begins with the first of whom nothing is known.
void enter(StepContext& c) {
  if (c.people.empty()) return;
  const auto without = without_detail(c);
  const auto first = without.empty() ? c.people.begin() : std::ranges::find(c.people, without.front());
  c.f.focus(c.f.path(std::to_string(first - c.people.begin()) + "/details/new"));
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
