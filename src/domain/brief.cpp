// Puts the page together; what was said and who people are stand in files of their own.
#include "domain/brief.h"

#include <algorithm>

#include "domain/brief_context.h"
#include "domain/dates.h"
#include "domain/text.h"
#include "domain/theme.h"

namespace afterword::domain {
namespace {

bool blank(std::string_view text) { return trim(text).empty(); }
bool given(const When& when) { return !std::holds_alternative<std::monostate>(when); }

// Takes an item out of the list that says the same, so that the later one stands for both.
void replace_same(std::vector<BriefItem>& items, const std::string& text) {
  std::erase_if(items, [&](const BriefItem& item) { return same_said(item.text, text); });
}

std::vector<BriefItem> promises(const BriefContext& context) {
  struct Promise {
    BriefItem item;
    When due;
    const Opportunity* opening;
  };
  std::vector<Promise> open;
  for (const Meeting& meeting : context.meetings())
    for (const Document& document : meeting.interview->documents) {
      if (blank(document.name)) continue;
      // Handed over or sent later, it is delivered; named again, the later date counts. Each opening has its own.
      std::erase_if(open, [&](const Promise& one) {
        return one.opening == meeting.opportunity && same_said(one.item.text, document.name);
      });
      const bool owed = document.direction == Direction::promised || document.direction == Direction::requested;
      if (!owed || given(document.sent)) continue;
      BriefItem item;
      item.text = document.name;
      item.noun = Noun::document;
      item.row = document.id.value;
      item.open = true;
      item.note = document.direction == Direction::promised ? "you promised it" : "they asked for it";
      if (given(document.due))
        item.note +=
            (is_past(document.due, context.input.now) ? ", due " : ", ") + deadline(document.due, context.input.now);
      item.sources.push_back(context.source({}, *meeting.interview));
      open.push_back({std::move(item), document.due, meeting.opportunity});
    }
  const auto day = [](const Promise& one) { return day_of(one.due).value_or(Date::max()); };
  std::stable_sort(open.begin(), open.end(), [&](const Promise& a, const Promise& b) { return day(a) < day(b); });
  std::vector<BriefItem> items;
  for (Promise& one : open) items.push_back(std::move(one.item));
  return items;
}

std::vector<BriefItem> unsaid(const BriefContext& context) {
  std::vector<BriefItem> items;
  for (const Meeting& meeting : context.meetings())
    for (const Asset& asset : meeting.interview->not_mentioned) {
      if (blank(asset.text)) continue;
      replace_same(items, asset.text);
      BriefItem item;
      item.text = asset.text;
      item.noun = Noun::asset;
      item.row = asset.id.value;
      item.sources.push_back(context.source({}, *meeting.interview));
      items.push_back(std::move(item));
    }
  return items;
}

// K2: what was found out since the meeting before; without a date it may be new.
std::vector<BriefItem> news(const BriefContext& context) {
  const Interview* last = context.last();
  const auto& ended = last == nullptr ? std::optional<Time>() : last->ends ? last->ends : last->starts;
  const auto since = ended ? std::optional(date_of(*ended)) : std::nullopt;
  struct Found {
    std::optional<Date> day;
    BriefItem item;
  };
  std::vector<Found> found;
  for (const Opportunity* one : context.input.opportunities) {
    if (!context.is_of_company(one)) continue;
    for (const Research& research : one->research) {
      const auto day = day_of(research.at);
      if (blank(research.text) || (since && day && *day < *since)) continue;
      std::erase_if(found, [&](const Found& other) { return same_said(other.item.text, research.text); });
      BriefItem item;
      item.text = research.text;
      item.noun = Noun::research;
      item.row = research.id.value;
      if (day) item.note = day_and_month(*day);
      if (!blank(research.url)) item.note += (item.note.empty() ? "" : ", ") + research.url;
      found.push_back({day, std::move(item)});
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.day > b.day; });
  std::vector<BriefItem> items;
  for (Found& one : found) items.push_back(std::move(one.item));
  return items;
}

// K1. Other companies are not named: the page may lie on a table.
std::string elsewhere(const BriefContext& context) {
  for (const Opportunity* one : context.input.opportunities)
    if (!context.is_of_company(one) && (one->stage == Stage::interested || one->stage == Stage::applied ||
                                        one->stage == Stage::interviewing || one->stage == Stage::offer))
      return {};
  return "Nothing else is active just now: another opening in view takes weight off this one.";
}

}  // namespace

std::optional<Brief> brief(const BriefInput& input) {
  const BriefContext context(input);
  if (!context.found()) return std::nullopt;
  Brief page;
  if (const Opportunity* opportunity = context.opportunity()) {
    page.opportunity = opportunity->id;
    page.company = opportunity->company;
    page.role = opportunity->role;
  }
  if (const Interview* subject = context.subject()) {
    page.interview = subject->id;
    page.starts = subject->starts;
  }
  if (context.for_person()) {
    page.title = context.about()->name;
    if (page.company.empty()) page.company = context.about()->company;
  } else {
    const std::string round = round_words(context.subject()->round);
    page.title = blank(page.company) ? "A company not named yet" : page.company;
    if (!round.empty()) page.title += ", " + round;
  }
  page.people = brief_people(context);
  page.concerns = brief_concerns(context);
  page.promises = promises(context);
  brief_questions(context, page);
  page.unsaid = unsaid(context);
  page.news = news(context);
  page.logistics = brief_logistics(context);
  page.closing = brief_closing(context, page.people);
  page.elsewhere = elsewhere(context);
  return page;
}

}  // namespace afterword::domain
