#include "workspace/take_debrief.h"

#include <algorithm>
#include <utility>

#include "domain/merge_people.h"
#include "domain/text.h"
#include "exchange/debrief_read.h"
#include "store/nouns.h"
#include "store/records.h"

namespace afterword::workspace {
namespace {

using domain::Interview;
using domain::Noun;
using domain::Opportunity;
using domain::Person;
using domain::Result;

void lay(std::string& over, const std::string& text) {
  if (!domain::trim(text).empty()) over = text;
}
template <class Value>
void lay(std::optional<Value>& over, const std::optional<Value>& value) {
  if (value) over = value;
}
template <class Enum>
void lay_word(Enum& over, Enum value) {
  if (value != Enum::unset) over = value;
}
void lay(domain::When& over, const domain::When& when) {
  if (!domain::to_string(when).empty()) over = when;
}

/// Gives each new item the id, and what else the page does not hold, of the one before it that says the same, else of
/// the one at its place where no other has claimed that. `keep` copies all but the id.
template <class Items, class Same, class Keep>
void claim(Items& items, const Items& before, Same same, Keep keep) {
  std::vector<bool> used(before.size()), known(items.size());
  const auto give = [&](std::size_t i, std::size_t k) {
    used[k] = known[i] = true;
    items[i].id = before[k].id;
    keep(items[i], before[k]);
  };
  for (std::size_t i = 0; i < items.size(); ++i)
    for (std::size_t k = 0; k < before.size() && !known[i]; ++k)
      if (!used[k] && same(items[i], before[k])) give(i, k);
  for (std::size_t i = 0; i < std::min(items.size(), before.size()); ++i)
    if (!known[i] && !used[i]) give(i, i);
}

constexpr auto keep_extra = [](auto& item, const auto& before) { item.extra = before.extra; };

class DebriefTaking {
 public:
  DebriefTaking(TakeInBench& take, exchange::DebriefText page) : take_(take), page_(std::move(page)) {}

  void run() {
    opportunity();
    const auto before = loaded<Interview, domain::InterviewId>(Noun::interview, page_.interview.ref);
    for (const auto& person : page_.people) known_.push_back(person_of(person, before));
    // Details name the interview, so it has to have its id before them.
    Interview after = before.value_or(Interview{});
    if (!before) after.id.value = take_.bench.new_id(), after.ref = page_.interview.ref;
    if (!after.opportunity) after.opportunity = opportunity_;
    for (std::size_t i = 0; i < page_.people.size(); ++i) people_save(i, after.id);
    facts(after);
    lists(after);
    save(after, before);
  }

 private:
  template <class Record, class Id>
  std::optional<Record> loaded(Noun noun, const std::string& ref) const {
    if (ref.empty()) return std::nullopt;
    const auto id = take_.ids.find(noun, ref);
    return id ? store::load(take_.bench.connection, Id{*id}) : std::nullopt;
  }
  template <class Record>
  void save(const Record& after, const std::optional<Record>& before) {
    auto& report = take_.report;
    ++(!before ? report.added : *before == after ? report.unchanged : report.changed);
    if (!before || *before != after) take_.words.note(!before, after);
    store::save(take_.bench.connection, after, before ? &*before : nullptr, take_.bench.new_id);
  }

  void opportunity() {
    const auto& said = page_.opportunity;
    if (said.ref.empty()) return;
    const auto before = loaded<Opportunity, domain::OpportunityId>(Noun::opportunity, said.ref);
    Opportunity after = before.value_or(Opportunity{});
    if (!before) after.id.value = take_.bench.new_id(), after.ref = said.ref;
    lay(after.company, said.company);
    lay(after.role, said.role);
    save(after, before);
    opportunity_ = after.id;
  }

  struct Known {
    std::optional<Person> before;
    Person after;
  };
  Known person_of(const Person& said, const std::optional<Interview>& interview) {
    Known known{loaded<Person, domain::PersonId>(Noun::person, said.ref), {}};
    // Somebody who was added to the page is there when it is read a second time.
    if (said.ref.empty() && interview)
      for (const auto& attendee : interview->people)
        if (auto there = store::load(take_.bench.connection, attendee.person); there && there->name == said.name)
          known.before = std::move(there);
    known.after = known.before.value_or(Person{});
    if (!known.before) known.after.id.value = take_.bench.new_id(), known.after.ref = said.ref;
    Person& to = known.after;
    for (const auto text : {&Person::name, &Person::pronounced, &Person::title, &Person::company, &Person::email,
                            &Person::phone, &Person::address, &Person::linkedin, &Person::other_names})
      lay(to.*text, said.*text);
    lay_word(to.role, said.role);
    lay_word(to.prefers, said.prefers);
    to.card = to.card || said.card;
    return known;
  }
  /// With the details of the page that are not recorded yet: a person's page has those of other interviews as well.
  void people_save(std::size_t i, domain::InterviewId interview) {
    Person& to = known_[i].after;
    const auto lacks = [&](const auto& list, const auto& one) {
      return std::ranges::none_of(
          list, [&](const auto& other) { return other.interview == interview && other.text == one.text; });
    };
    for (auto one : page_.people[i].details)
      if (lacks(to.details, one))
        one.id.value = take_.bench.new_id(), one.interview = interview, to.details.push_back(one);
    for (auto one : page_.people[i].cares_about)
      if (lacks(to.cares_about, one))
        one.id.value = take_.bench.new_id(), one.interview = interview, to.cares_about.push_back(one);
    save(to, known_[i].before);
  }
  domain::PersonId person(domain::PersonId on_page) const {
    return on_page ? known_[static_cast<std::size_t>(on_page.value) - 1].after.id : domain::PersonId{};
  }

  void facts(Interview& to) const {
    const Interview& said = page_.interview;
    lay(to.round, said.round);
    lay(to.place, said.place);
    lay(to.learned, said.learned);
    lay_word(to.format, said.format);
    lay(to.starts, said.starts);
    lay(to.ends, said.ends);
    lay(to.debriefed, said.debriefed);
    lay(to.feeling, said.feeling);
    to.next.process = said.next.process;
    lay(to.next.outline, said.next.outline);
    lay(to.next.decision_by, said.next.decision_by);
    lay(to.next.hear_by, said.next.hear_by);
    lay(to.next.fill_by, said.next.fill_by);
    for (const auto answer :
         {&domain::Closing::asked_for_job, &domain::Closing::voiced_interest, &domain::Closing::said_follow_up,
          &domain::Closing::asked_timeline, &domain::Closing::asked_materials, &domain::Closing::mentioned_others})
      lay(to.closing.*answer, said.closing.*answer);
    if (to.dump == said.dump || domain::trim(said.dump).empty()) return;
    // Lines of another page are looked at anew.
    to.dump = said.dump;
    to.recall.clear();
  }

  void lists(Interview& to) {
    Interview said = page_.interview;
    for (auto& one : said.people) one.person = person(one.person);
    claim(
        said.people, to.people, [](const auto& a, const auto& b) { return a.person == b.person; }, keep_extra);
    for (std::size_t i = 0; i < said.asked.size(); ++i) {
      said.asked[i].by = person(said.asked[i].by);
      if (const auto id = take_.ids.find(Noun::question, page_.questions[i]); id && !page_.questions[i].empty())
        said.asked[i].question.value = *id;
    }
    const auto same_text = [](const auto& a, const auto& b) { return a.text == b.text; };
    claim(said.asked, to.asked, same_text, [](auto& item, const auto& before) {
      item.extra = before.extra;
      if (!item.question) item.question = before.question;
    });
    for (auto& one : said.concerns) one.by = person(one.by);
    claim(said.concerns, to.concerns, same_text, keep_extra);
    claim(
        said.documents, to.documents, [](const auto& a, const auto& b) { return a.name == b.name; }, keep_extra);
    claim(said.not_mentioned, to.not_mentioned, same_text, [](auto&, const auto&) {});
    replace(to.people, said.people);
    replace(to.asked, said.asked);
    replace(to.concerns, said.concerns);
    replace(to.documents, said.documents);
    replace(to.not_mentioned, said.not_mentioned);
    // What a line of the raw page became may be gone.
    std::erase_if(to.recall, [&](const domain::RecallMark& mark) { return mark.item != 0 && !holds(to, mark); });
  }
  template <class Items>
  void replace(Items& to, Items& items) {
    for (auto& one : items)
      if (!one.id) one.id.value = take_.bench.new_id();
    to = std::move(items);
  }
  static bool holds(const Interview& interview, const domain::RecallMark& mark) {
    const auto in = [&](const auto& list) {
      return std::ranges::any_of(list, [&](const auto& one) { return one.id.value == mark.item; });
    };
    switch (mark.item_noun) {
      case Noun::asked:
        return in(interview.asked);
      case Noun::concern:
        return in(interview.concerns);
      case Noun::document:
        return in(interview.documents);
      default:
        return true;
    }
  }

  TakeInBench& take_;
  exchange::DebriefText page_;
  domain::OpportunityId opportunity_;
  std::vector<Known> known_;
};

}  // namespace

Result<void> prepare_debrief(const exchange::Source& file, const ImportOptions&, ImportBatch& batch) {
  auto page = exchange::read_debrief(file);
  if (!page) return page.error();
  batch.others.emplace_back([page = std::move(*page), name = file.name](TakeInBench& take) -> Result<void> {
    std::vector<std::string> names;
    for (const auto& person : page.people) names.push_back(person.name);
    if (auto remark = domain::hidden_in_names(names, "they are kept, and written out like this"); !remark.empty())
      take.report.remarks.push_back(name + ": " + remark);
    for (const auto& skipped : page.skipped)
      take.report.remarks.push_back(name + ", line " + std::to_string(skipped.line) + ": passed over, " + skipped.why +
                                    ": " + skipped.text);
    DebriefTaking(take, page).run();
    return {};
  });
  return {};
}

}  // namespace afterword::workspace
