// The chips under the search field: the order, the kind, and everything else the list can be narrowed down to.
#include <array>
#include <functional>

#include <fmt/format.h>

#include "domain/debrief.h"
#include "domain/names.h"
#include "domain/text.h"
#include "ui/screens/bank/bank.h"
#include "ui/screens/bank/words.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using workspace::QuestionQuery;
using Sort = QuestionQuery::Sort;

struct Order {
  Sort sort;
  std::string_view name, label, detail;
};
constexpr std::array<Order, 4> orders{{
    {Sort::weak_first, "weak", "Weak first", "what needs practice most"},
    {Sort::due_first, "due", "Due first", "by the day of its next practice"},
    {Sort::newest, "newest", "Newest first", "as they came into the bank"},
    {Sort::alphabetical, "alphabetical", "A to Z", "by its words"},
}};

const Order& order_of(Sort sort) {
  for (const Order& order : orders)
    if (order.sort == sort) return order;
  return orders.front();
}

struct Source {
  domain::QuestionSource source;
  std::string_view label;
};
constexpr std::array<Source, 3> sources{{
    {domain::QuestionSource::seed, "From a question set"},
    {domain::QuestionSource::asked, "From an interview"},
    {domain::QuestionSource::own, "Put in by you"},
}};

std::string_view label_of(domain::QuestionSource source) {
  for (const Source& one : sources)
    if (one.source == source) return one.label;
  return {};
}

std::string rated_words(int rating) { return fmt::format("Rated {} last", rating); }

/// What a line of the long list of filters stands for.
struct More {
  PopupItem item;
  std::function<void(QuestionQuery&)> set;
};

std::vector<More> more_filters(const Frame& f) {
  std::vector<More> all;
  const auto add = [&](std::string name, std::string label, std::string detail,
                       std::function<void(QuestionQuery&)> set) {
    all.push_back({{std::move(name), std::move(label), std::move(detail)}, std::move(set)});
  };
  add("weak", "Weak only", "poorly rated, badly received or forgotten", [](QuestionQuery& q) { q.weak = true; });
  add("never", "Never practised", "", [](QuestionQuery& q) { q.never_practised = true; });
  add("suspended", "Not to be practised", "", [](QuestionQuery& q) { q.suspended = true; });
  for (int rating = 1; rating <= 5; ++rating)
    add(fmt::format("rated_{}", rating), rated_words(rating), "in an interview or in practice",
        [rating](QuestionQuery& q) { q.rating = rating; });
  for (const Source& one : sources)
    add("source_" + std::string(domain::word(one.source)), std::string(one.label), "",
        [source = one.source](QuestionQuery& q) { q.source = source; });
  const workspace::BankFilters& known = f.workspace.bank_filters();
  int number = 0;
  for (const auto& company : known.companies)
    add(fmt::format("company_{}", number++), company.name, "asked by this company",
        [id = company.opportunity](QuestionQuery& q) { q.opportunity = id; });
  number = 0;
  for (const auto& person : known.interviewers)
    add(fmt::format("person_{}", number++), person.name, "asked by this person",
        [id = person.person](QuestionQuery& q) { q.interviewer = id; });
  number = 0;
  for (const std::string& tag : known.tags)
    add(fmt::format("tag_{}", number++), tag, "tag", [tag](QuestionQuery& q) { q.tag = tag; });
  return all;
}

std::string company_of(const Frame& f, domain::OpportunityId id) {
  const domain::Opportunity* opportunity = f.workspace.opportunity(id);
  return opportunity == nullptr || opportunity->company.empty() ? "This company" : opportunity->company;
}

std::string name_of(const Frame& f, domain::PersonId id) {
  const domain::Person* person = f.workspace.person(id);
  return person == nullptr || person->name.empty() ? "This person" : person->name;
}

void choose_order(Frame& f, QuestionQuery& query, const Rect& anchor) {
  std::vector<PopupItem> items;
  for (const Order& order : orders)
    items.push_back({std::string(order.name), std::string(order.label), std::string(order.detail)});
  const PopupReply reply = popup_list(f, anchor, "orders", items);
  if (reply.chosen >= 0) query.sort = orders[static_cast<std::size_t>(reply.chosen)].sort;
}

void choose_kind(Frame& f, QuestionQuery& query, const Rect& anchor) {
  std::vector<PopupItem> items{{"any", "Any kind", {}}};
  for (int i = 1; i <= static_cast<int>(domain::Category::other); ++i) {
    const auto category = static_cast<domain::Category>(i);
    items.push_back({std::string(domain::word(category)), std::string(domain::spoken_name(category)), {}});
  }
  const PopupReply reply = popup_list(f, anchor, "kinds", items, "Which kind of question");
  if (reply.chosen >= 0) query.category = static_cast<domain::Category>(reply.chosen);
}

void choose_more(Frame& f, QuestionQuery& query, const Rect& anchor) {
  const std::vector<More> all = more_filters(f);
  std::vector<PopupItem> items;
  for (const More& one : all) items.push_back(one.item);
  const PopupReply reply = popup_list(f, anchor, "more", items, "A company, a person, a tag, a rating …");
  if (reply.chosen >= 0) all[static_cast<std::size_t>(reply.chosen)].set(query);
}

/// Chips that stand a little closer where that keeps them in one row.
ChipsReply close_chips(Frame& f, Place at, std::span<const ChipItem> items) {
  constexpr float gap = step::s8, least_gap = 5;
  float wide = 0;
  for (const ChipItem& item : items)
    wide += chip_width(f, item.label, {.chosen = item.chosen, .small = true}) + least_gap;
  const bool one_row = wide - least_gap <= at.w + 1;
  const float between =
      one_row ? std::min(gap, (at.w - wide + least_gap) / static_cast<float>(items.size()) + least_gap) : gap;
  const auto scope = f.group("filters");
  ChipsReply reply;
  float x = at.x, y = at.y;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const ChipOptions options{.chosen = items[i].chosen, .dashed = items[i].dashed, .small = true};
    const float w = chip_width(f, items[i].label, options);
    if (!one_row && x > at.x && x + w > at.x + at.w) {
      x = at.x;
      y += size::chip_small + gap;
    }
    if (chip(f, x, y, items[i].name, items[i].label, options)) reply.pressed = static_cast<int>(i);
    x += w + between;
  }
  reply.rect = {at.x, at.y, at.w, y + size::chip_small - at.y};
  return reply;
}

/// Those that have no chip of their own in the first row.
bool extra(const FilterOn& one) {
  return one.name != "text" && one.name != "due" && one.name != "asked" && one.name != "kind";
}

}  // namespace

std::vector<FilterOn> filters_on(const Frame& f, const QuestionQuery& query) {
  std::vector<FilterOn> on;
  const auto add = [&](std::string name, std::string label, const std::function<void(QuestionQuery&)>& take_off) {
    on.push_back({std::move(name), std::move(label), query});
    take_off(on.back().without);
  };
  if (!domain::trim(query.text).empty())
    add("text", fmt::format("“{}”", domain::trim(query.text)), [](auto& q) { q.text.clear(); });
  if (query.due) add("due", "Due", [](auto& q) { q.due = false; });
  if (query.asked) add("asked", "Asked of me", [](auto& q) { q.asked = false; });
  if (query.category != domain::Category::unset)
    add("kind", kind_words(query.category), [](auto& q) { q.category = domain::Category::unset; });
  if (query.opportunity) add("company", company_of(f, query.opportunity), [](auto& q) { q.opportunity = {}; });
  if (query.interviewer) add("person", name_of(f, query.interviewer), [](auto& q) { q.interviewer = {}; });
  if (!query.tag.empty()) add("tag", query.tag, [](auto& q) { q.tag.clear(); });
  if (query.rating) add("rating", rated_words(*query.rating), [](auto& q) { q.rating.reset(); });
  if (query.source != domain::QuestionSource::unset)
    add("source", std::string(label_of(query.source)), [](auto& q) { q.source = domain::QuestionSource::unset; });
  if (query.weak) add("weak", "Weak only", [](auto& q) { q.weak = false; });
  if (query.never_practised) add("never", "Never practised", [](auto& q) { q.never_practised = false; });
  if (query.suspended) add("suspended", "Not to be practised", [](auto& q) { q.suspended = false; });
  return on;
}

float draw_filters(Frame& f, QuestionQuery& query, Place at) {
  const std::vector<FilterOn> on = filters_on(f, query);
  const bool kind = query.category != domain::Category::unset;
  std::vector<ChipItem> items{
      {"sort", std::string(order_of(query.sort).label), true},
      {"due", "Due", query.due},
      {"asked", "Asked of me", query.asked},
      {"kind", kind ? kind_words(query.category) : "Kind", kind},
  };
  std::vector<const FilterOn*> extras;
  for (const FilterOn& one : on) {
    if (!extra(one)) continue;
    items.push_back({one.name, one.label + " ×", true});
    extras.push_back(&one);
  }
  items.push_back({"more", extras.empty() ? "+" : "+ Filter", false, true});
  const ChipsReply reply = close_chips(f, at, items);
  const int count = static_cast<int>(items.size());
  if (reply.pressed == 0) open_popup(f, "orders");
  if (reply.pressed == 1) query.due = !query.due;
  if (reply.pressed == 2) query.asked = !query.asked;
  if (reply.pressed == 3) open_popup(f, "kinds");
  if (reply.pressed > 3 && reply.pressed < count - 1)
    query = extras[static_cast<std::size_t>(reply.pressed - 4)]->without;
  if (reply.pressed == count - 1) open_popup(f, "more");
  if (popup_open(f, "orders")) choose_order(f, query, reply.rect);
  if (popup_open(f, "kinds")) choose_kind(f, query, reply.rect);
  if (popup_open(f, "more")) choose_more(f, query, reply.rect);
  return reply.rect.h;
}

}  // namespace afterword::ui
