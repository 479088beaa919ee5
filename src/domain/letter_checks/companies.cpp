// T5: the organisation right, and no other company's name in the letter.
#include <algorithm>
#include <array>
#include <set>

#include "domain/letter_checks/checks.h"
#include "domain/letter_checks/company_cues.h"
#include "domain/letter_checks/company_name.h"
#include "domain/letter_checks/distance.h"
#include "domain/letter_checks/person_name.h"
#include "domain/text.h"

namespace afterword::domain::letter_checks {
namespace {

class Companies {
 public:
  explicit Companies(Desk& desk)
      : desk_(desk), letter_(desk.letter), ordinary_([this](const std::string& word) { return ordinary(word); }) {
    if (desk.context.opportunity) own_ = company_of(desk.context.opportunity->company);
    std::set<std::string> not_other = {fold(own_.recorded)};
    if (desk.context.addressee) not_other.insert(fold(desk.context.addressee->company));
    for (const Person* person : desk.context.there) not_other.insert(fold(person->company));
    for (const Opportunity* one : desk.context.opportunities)
      if (!one->company.empty() && not_other.insert(fold(one->company)).second)
        others_.push_back(company_of(one->company));
  }

  void run() {
    for (std::size_t i = 0; i < letter_.words.size(); ++i) {
      const Word& word = letter_.words[i];
      if (word.machine || word.quoted || word.part == Part::signature || desk_.taken[i]) continue;
      const std::size_t own = own_at(i);
      const std::size_t other = own == 0 ? other_at(i) : 0;
      const std::size_t meant = own + other == 0 ? meant_at(i) : 0;
      if (const std::size_t words = own + other + meant; words > 0) i += words - 1;
    }
  }

 private:
  bool ordinary(const std::string& folded) const { return !desk_.context.spelled || desk_.context.spelled(folded); }

  void take(const CompanyMention& mention) { desk_.take(mention.first, mention.last); }

  /// The words of a mention of this opportunity's company; 0 where there is none.
  std::size_t own_at(std::size_t i) {
    const auto mention = company_at(letter_, i, own_, ordinary_);
    if (!mention) return 0;
    if (mention->right && mention->parts < own_.parts.size() && !letter_.words[i].capital) return 0;
    // What another company is called in full is no slip of the pen.
    if (!mention->right || mention->parts < own_.parts.size())
      for (const CompanyName& other : others_)
        if (const auto full = company_at(letter_, i, other, ordinary_);
            full && full->right && full->parts == other.parts.size())
          return 0;
    if (!mention->right) {
      const auto text = letter_.body.substr(letter_.words[mention->first].begin,
                                            letter_.words[mention->last].end - letter_.words[mention->first].begin);
      desk_.add(FindingKind::wrong_company, letter_.words[mention->first].begin, letter_.words[mention->last].end, "T5",
                "“" + shorten(text, 60) + "” is recorded as “" + own_.recorded + "”.", fix(*mention));
    }
    take(*mention);
    return mention->last - mention->first + 1;
  }

  std::string fix(const CompanyMention& mention) const {
    return mention.parts == 1 && own_.parts.size() > 1 && mention.first == mention.last ? own_.parts.front().written
                                                                                        : own_.recorded;
  }

  std::size_t other_at(std::size_t i) {
    if (!letter_.words[i].capital) return 0;
    for (const CompanyName& other : others_) {
      const auto mention = company_at(letter_, i, other, ordinary_);
      if (!mention || !plain(*mention, other)) continue;
      const auto& first = letter_.words[mention->first];
      desk_.add(FindingKind::other_company, first.begin, letter_.words[mention->last].end, "T5",
                "“" + other.recorded + "” is where you applied besides: this letter goes to " +
                    (own_.recorded.empty() ? std::string("another company") : own_.recorded) + ".",
                own_.recorded);
      take(*mention);
      return mention->last - mention->first + 1;
    }
    return 0;
  }

  /// Whether words must be a company's name, and cannot be words of the language or of this company's name.
  bool plain(const CompanyMention& mention, const CompanyName& other) const {
    const Word& first = letter_.words[mention.first];
    const bool known_word = ordinary(first.folded);
    const bool whole = mention.parts == other.parts.size();
    if (mention.last > mention.first) return whole || !own_.has_part(first.folded);
    if (!mention.right) return false;
    if (own_.has_part(first.folded)) return false;
    if (!known_word) return true;
    if (first.first || mention.first == 0) return false;
    const std::string& before = letter_.words[mention.first - 1].folded;
    constexpr auto cues = std::to_array<std::string_view>({"at", "join", "joining", "with", "for", "to", "from", "of"});
    const bool cued = std::find(cues.begin(), cues.end(), before) != cues.end();
    const bool goes_on = mention.last + 1 < letter_.words.size() && close_by(letter_, mention.last + 1) &&
                         letter_.words[mention.last + 1].capital;
    return cued && !goes_on && (whole || before == "at" || before.starts_with("join"));
  }

  /// A name where the reader's company should stand.
  std::size_t meant_at(std::size_t i) {
    if (!own_.parts.empty() && letter_.words[i].capital && !letter_.words[i].first &&
        letter_.words[i].part == Part::text) {
      std::size_t last = i;
      while (last + 1 < letter_.words.size() && close_by(letter_, last + 1) && letter_.words[last + 1].capital &&
             !letter_.words[last].possessive && !desk_.taken[last + 1])
        ++last;
      if (!meant_as_company(letter_, desk_.terms, i) || !unknown(i, last)) return 0;
      const Word& first = letter_.words[i];
      desk_.add(FindingKind::other_company, first.begin, letter_.words[last].end, "T5",
                "This letter goes to " + own_.recorded + ", but here another name stands for it.", own_.recorded);
      desk_.take(i, last);
      return last - i + 1;
    }
    return 0;
  }

  /// A name that no record has: no part of this company, no company of people known, nothing said in the interview.
  bool unknown(std::size_t first, std::size_t last) {
    for (std::size_t i = first; i <= last; ++i) {
      const std::string& folded = letter_.words[i].folded;
      if (own_.has_part(folded) || recorded().contains(folded) || never_company(folded)) return false;
    }
    std::string initials;
    for (const CompanyPart& part : own_.parts) initials += part.folded.substr(0, 1);
    if (fold(letter_.text(letter_.words[first])) == initials) return false;
    const bool article = first > 0 && letter_.words[first - 1].folded == "the";
    if (!article) return true;
    for (std::size_t i = first; i <= last; ++i)
      if (!ordinary(letter_.words[i].folded)) return true;
    return false;
  }

  void note(std::string_view text) {
    constexpr std::size_t most = 100'000;
    for (const TextWord& word : words_of(text.substr(0, most)))
      recorded_.insert(word.folded.ends_with("'s") ? word.folded.substr(0, word.folded.size() - 2) : word.folded);
  }
  /// Folded words of what was recorded of the people and of the interview; gathered when first asked for.
  const std::set<std::string>& recorded() {
    if (gathered_) return recorded_;
    gathered_ = true;
    for (const Person* person : desk_.context.people) note(person->company + " " + person->name);
    for (const Person* person : desk_.context.there) {
      note(person->company + " " + person->name + " " + person->title);
      for (const auto& detail : person->details) note(detail.text);
      for (const auto& care : person->cares_about) note(care.text);
    }
    if (desk_.context.addressee) note(desk_.context.addressee->company + " " + desk_.context.addressee->title);
    if (desk_.context.opportunity) {
      note(desk_.context.opportunity->role + " " + desk_.context.opportunity->notes);
      for (const auto& found : desk_.context.opportunity->research) note(found.text);
    }
    if (const Interview* interview = desk_.context.interview) {
      for (const auto& asked : interview->asked) note(asked.text), note(asked.answer);
      for (const auto& concern : interview->concerns)
        note(concern.text + " " + concern.response + " " + concern.rebuttal);
      for (const auto& asset : interview->not_mentioned) note(asset.text);
      for (const auto& document : interview->documents) note(document.name);
      note(interview->next.outline), note(interview->learned), note(interview->dump);
    }
    return recorded_;
  }

  Desk& desk_;
  const Letter& letter_;
  CompanyName own_;
  std::vector<CompanyName> others_;
  Ordinary ordinary_;
  std::set<std::string> recorded_;
  bool gathered_ = false;
};

}  // namespace

void check_companies(Desk& desk) {
  if (desk.context.opportunity || !desk.context.opportunities.empty()) Companies(desk).run();
}

}  // namespace afterword::domain::letter_checks
