// What stands on the page, in which order and words. How it looks is the writers' (brief_markup.cpp).
#include "exchange/brief_page.h"

#include <algorithm>

#include "domain/dates.h"
#include "domain/text.h"

namespace afterword::exchange {
namespace {

using domain::Brief;
using domain::BriefItem;

// "Lorna Bicknell (first and second round) and Judith Hallorane (second round)"; without names the places alone.
std::string sources_of(const BriefItem& item, bool names = true) {
  struct Who {
    std::string name;
    std::vector<std::string> where;
  };
  std::vector<Who> people;
  for (const auto& source : item.sources) {
    const std::string name = names ? source.who : std::string();
    auto known = std::find_if(people.begin(), people.end(), [&](const Who& one) { return one.name == name; });
    if (known == people.end()) known = people.insert(people.end(), {name, {}});
    if (std::find(known->where.begin(), known->where.end(), source.where) == known->where.end())
      known->where.push_back(source.where);
  }
  std::vector<std::string> words;
  for (const Who& one : people)
    words.push_back(one.name.empty() ? domain::listed(one.where) : one.name + " (" + domain::listed(one.where) + ")");
  return domain::listed(words);
}

void add_below(std::vector<std::string>& below, std::string_view lead, const std::string& text) {
  if (!domain::trim(text).empty()) below.push_back(std::string(lead) + text);
}

std::vector<std::string> wordings(const BriefItem& item) {
  std::vector<std::string> below;
  if (!item.also.empty()) below.push_back("Also put as: " + domain::listed(item.also));
  return below;
}

// One more takes no more room than saying so.
template <class Item>
std::size_t shown(const std::vector<Item>& items, std::size_t limit) {
  return items.size() <= limit || items.size() - limit == 1 ? items.size() : limit;
}

std::string and_more(std::size_t count) { return "and " + std::to_string(count) + " more"; }

void cut(PageBlock& block, std::size_t limit) {
  const std::size_t all = block.lines.size(), kept = shown(block.lines, limit);
  if (kept == all) return;
  block.lines.resize(kept);
  block.lines.push_back({0, 0, false, false, and_more(all - kept), {}});
}

void shorten(std::vector<std::string>& texts, int columns) {
  for (std::string& text : texts) text = domain::shorten(text, columns);
}

void shorten(PageBlock& block, int columns) {
  block.heading = domain::shorten(block.heading, columns);
  shorten(block.under, columns);
  for (PageLine& line : block.lines) {
    line.text = domain::shorten(line.text, columns);
    line.aside = domain::shorten(line.aside, columns);
    shorten(line.below, columns);
  }
}

PageBlock person_block(const domain::BriefPerson& person, std::size_t limit) {
  PageBlock block{person.name.empty() ? "Somebody without a name yet" : person.name, true, {}, {}, false};
  std::vector<std::string> who;
  for (const std::string* word : {&person.title, &person.part})
    if (!word->empty()) who.push_back(*word);
  if (!person.pronounced.empty()) block.under.push_back("Say: " + person.pronounced);
  if (!who.empty()) block.under.push_back(who.size() == 2 ? who[0] + ". " + who[1] : who[0]);
  if (!person.reach.empty()) block.under.push_back(domain::capitalised(person.reach));
  if (!person.met.empty()) block.under.push_back(domain::capitalised(person.met));
  const std::size_t cares = shown(person.cares, limit), mention = shown(person.mention, limit);
  for (std::size_t i = 0; i < cares; ++i) {
    const BriefItem& item = person.cares[i];
    PageLine line{item.weight, 3, false, false, item.text, {}};
    line.aside = sources_of(item, false);
    block.lines.push_back(std::move(line));
  }
  for (std::size_t i = 0; i < mention; ++i)
    block.lines.push_back({0, 0, false, false, "To mention: " + person.mention[i].text, {}});
  if (const std::size_t rest = person.cares.size() - cares + person.mention.size() - mention; rest > 0)
    block.lines.push_back({0, 0, false, false, and_more(rest), {}});
  return block;
}

PageBlock other_people(const std::vector<domain::BriefPerson>& people, std::size_t from) {
  std::vector<std::string> names;
  for (std::size_t i = from; i < people.size(); ++i)
    if (!domain::trim(people[i].name).empty()) names.push_back(people[i].name);
  PageBlock block{domain::capitalised(and_more(people.size() - from)) + " people", false, {}, {}, false};
  if (!names.empty()) block.lines.push_back({0, 0, false, false, domain::listed(names), {}});
  return block;
}

PageBlock concern_block(const Brief& brief) {
  PageBlock block{"What worried them, and your answer", false, {}, {}, false};
  for (const BriefItem& item : brief.concerns) {
    PageLine line{item.weight, item.weight > 0 ? 3 : 0, false, item.open, item.text, wordings(item)};
    add_below(line.below, "",
              sources_of(item) + (item.open ? ", still open" : ", settled") +
                  (several(item) ? ". Several of them worry about it" : ""));
    line.below.push_back(item.prepared ? "Answer: " + item.note : "No answer prepared yet.");
    block.lines.push_back(std::move(line));
  }
  return block;
}

PageBlock question_block(std::string heading, const std::vector<BriefItem>& items, bool with_notes) {
  PageBlock block{std::move(heading), false, {}, {}, !with_notes};
  for (const BriefItem& item : items) {
    PageLine line{item.rating.value_or(0), item.rating ? 5 : 0, false, false, item.text, {}};
    if (with_notes || several(item)) line.below = wordings(item);
    std::string how = sources_of(item);
    if (item.received && *item.received < 0) how += *item.received <= -2 ? ", received very badly" : ", received badly";
    add_below(line.below, "", how);
    if (with_notes) add_below(line.below, "Next time: ", item.note);
    block.lines.push_back(std::move(line));
  }
  return block;
}

PageBlock plain_block(std::string heading, const std::vector<BriefItem>& items, bool boxes) {
  PageBlock block{std::move(heading), false, {}, {}, false};
  for (const BriefItem& item : items) {
    PageLine line{0, 0, boxes, boxes && item.open, item.text, {}};
    line.aside = item.note;
    if (const std::string where = sources_of(item, false); !where.empty())
      line.aside += (line.aside.empty() ? "" : ", ") + where;
    block.lines.push_back(std::move(line));
  }
  return block;
}

PageBlock closing_block(const Brief& brief) {
  PageBlock block = plain_block("Before you leave the room", brief.closing, true);
  const auto left_out =
      std::count_if(brief.closing.begin(), brief.closing.end(), [](const BriefItem& item) { return item.open; });
  if (left_out > 0)
    block.under.push_back(left_out == 1 ? "The first was left out last time."
                                        : "The first " + std::to_string(left_out) + " were left out last time.");
  return block;
}

std::string countdown(const Brief& brief, const domain::Time& now) {
  if (!brief.starts) return {};
  return domain::capitalised(domain::ago(*brief.starts, now));
}

}  // namespace

BriefPage brief_page(const Brief& brief, const domain::Time& now, const BriefLimits& limits) {
  BriefPage page;
  page.title = brief.title;
  page.subtitle = countdown(brief, now);
  if (!domain::trim(brief.role).empty()) page.subtitle += (page.subtitle.empty() ? "" : ". ") + brief.role;
  const bool cuts_texts = limits.columns > 0;
  if (cuts_texts) page.title = domain::shorten(page.title, limits.columns);
  if (cuts_texts) page.subtitle = domain::shorten(page.subtitle, limits.columns);
  const auto put = [&](PageBlock block, std::size_t limit = BriefLimits::all) {
    cut(block, limit);
    if (cuts_texts) shorten(block, limits.columns);
    if (!block.lines.empty() || block.of_person) page.blocks.push_back(std::move(block));
  };
  PageBlock facts{"When and where", false, {}, {}, false};
  for (const auto& fact : brief.logistics)
    facts.lines.push_back({0, 0, false, false, fact.label + ": " + fact.text, {}});
  put(std::move(facts));
  const std::size_t people = shown(brief.people, limits.people);
  for (std::size_t i = 0; i < people; ++i) put(person_block(brief.people[i], limits.told));
  if (people < brief.people.size()) {
    page.blocks.push_back(other_people(brief.people, people));
    constexpr int lines_of_names = 6;
    if (cuts_texts) shorten(page.blocks.back(), lines_of_names * limits.columns);
  }
  put(concern_block(brief), limits.concerns);
  put(plain_block("Promised, and not delivered", brief.promises, true), limits.concerns);
  put(question_block("Likely to come back", brief.likely, true), limits.likely);
  put(plain_block("Never mentioned", brief.unsaid, false), limits.lists);
  put(plain_block("News since", brief.news, false), limits.lists);
  put(closing_block(brief), limits.concerns);
  put(question_block("What else they asked", brief.asked, false), limits.asked);
  if (!brief.elsewhere.empty())
    page.blocks.push_back({"Beside this one", false, {}, {{0, 0, false, false, brief.elsewhere, {}}}, false});
  return page;
}

}  // namespace afterword::exchange
