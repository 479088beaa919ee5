// The sharing out. Order decides between equals, so that the same records always give the same letters.
#include "domain/drafts/shares.h"

#include <algorithm>
#include <set>

#include "domain/drafts/fragment.h"
#include "domain/stem.h"
#include "domain/tact.h"
#include "domain/text.h"

namespace afterword::domain::drafts {
namespace {

const Person* find(const Facts& f, PersonId id) {
  for (const auto* one : f.in.there)
    if (one != nullptr && one->id == id) return one;
  return nullptr;
}

/// A name in the way of a letter: "her name is written with …" is for the user.
bool about_name(const Detail& detail) {
  return fold(detail.topic) == "name" || fold(detail.text).find("name") != std::string::npos;
}

Said best_topic(const Facts& f, const Person& person, std::vector<std::string>& told) {
  std::vector<const CaredAbout*> cares;
  for (const auto& one : person.cares_about) cares.push_back(&one);
  const auto here = [&](const CaredAbout* one) {
    return f.in.interview != nullptr && one->interview == f.in.interview->id;
  };
  std::stable_sort(cares.begin(), cares.end(),
                   [&](const auto* a, const auto* b) { return here(a) != here(b) ? here(a) : a->weight > b->weight; });
  for (const auto* one : cares) {
    const Said said = topic(one->text);
    if (!said || !usable(f, said.text)) continue;
    if (std::any_of(told.begin(), told.end(), [&](const auto& other) { return says_the_same(said.text, other); }))
      continue;
    told.push_back(said.text);
    return said;
  }
  return {};
}

std::string quotable(const std::string& question) {
  constexpr std::size_t longest = 78;
  const std::string text = joined(words(question), " ");
  const std::string first(first_sentence(text));
  for (std::string candidate : {first, text}) {
    while (candidate.ends_with('.')) candidate.pop_back();
    const bool clean = !tidy(candidate).empty() && candidate.find_first_of("!\"[]{}<>") == std::string::npos &&
                       candidate.find("“") == std::string::npos;
    if (!candidate.empty() && code_points(candidate) <= longest && words(candidate).size() >= 3 && clean)
      return candidate;
  }
  return {};
}

void mend(const Facts& f, const Person& person, Share& share) {
  const Asked* worst = nullptr;
  for (const auto& one : f.in.interview->asked) {
    if (one.by != person.id || trim(one.mitigation).empty()) continue;
    if (one.received.value_or(0) > 0) continue;
    if (worst == nullptr || one.received.value_or(0) < worst->received.value_or(0)) {
      if (const Said said = to_mend(one.mitigation); said && usable(f, said.text)) {
        worst = &one;
        share.mend = said;
        share.question = quotable(one.text);
      }
    }
  }
}

void answer_concern(const Facts& f, const Person& person, Share& share) {
  int heaviest = -1;
  for (const auto& one : f.in.interview->concerns) {
    if (one.by != person.id || one.resolved || one.severity.value_or(1) <= heaviest) continue;
    const Said said = about_me(one.rebuttal);
    if (!said || !usable(f, said.text)) continue;
    heaviest = one.severity.value_or(1);
    share.rebuttal = said;
    share.concern = concern_topic(one.text);
  }
}

void quote_question(const Facts& f, const Person& person, Share& share) {
  const Asked* best = nullptr;
  for (const auto& one : f.in.interview->asked) {
    if (one.by != person.id || quotable(one.text).empty() || !usable(f, one.text)) continue;
    if (best == nullptr || one.received.value_or(0) > best->received.value_or(0)) best = &one;
  }
  if (best != nullptr) share.asked = quotable(best->text);
}

/// Everything that was recorded of a person, to see which asset would interest whom.
std::set<std::string> interests(const Facts& f, const Person& person) {
  std::string all = person.title;
  for (const auto& one : person.cares_about) all += " " + one.text;
  for (const auto& one : person.details) all += " " + one.text;
  for (const auto& one : f.in.interview->asked)
    if (one.by == person.id) all += " " + one.text;
  for (const auto& one : f.in.interview->concerns)
    if (one.by == person.id) all += " " + one.text;
  const Stemmer stem;
  std::set<std::string> stems;
  constexpr std::size_t shortest = 4;
  for (const auto& word : words_of(all))
    if (word.folded.size() >= shortest) stems.insert(stem(word.folded));
  return stems;
}

/// Each asset to the person whom it interests most; nobody gets a second one. Recruiters get what is left.
void share_assets(const Facts& f, std::vector<Share>& shares) {
  struct Pair {
    std::size_t asset, share;
    int score;
  };
  const auto& assets = f.in.interview->not_mentioned;
  std::vector<Said> said;
  for (const auto& asset : assets) said.push_back(about_me(asset.text));
  std::vector<Pair> pairs;
  const Stemmer stem;
  for (std::size_t s = 0; s < shares.size(); ++s) {
    if (shares[s].staff) continue;
    const auto* person = find(f, shares[s].person);
    const auto theirs = interests(f, *person);
    for (std::size_t a = 0; a < assets.size(); ++a) {
      if (!said[a] || said[a].form == Form::send || !usable(f, said[a].text)) continue;
      int score = person->role == Role::recruiter ? -2 : 0;
      if (shares[s].mend) score -= 3;  // as much as a word: their letter is full
      if (shares[s].rebuttal) score -= 3;
      constexpr int for_a_word = 3;
      for (const auto& word : words_of(assets[a].text))
        if (word.folded.size() > 3 && theirs.contains(stem(word.folded))) score += for_a_word;
      pairs.push_back({a, s, score});
    }
  }
  std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.score > b.score; });
  std::set<std::size_t> used_assets;
  for (const auto& pair : pairs) {
    Share& share = shares[pair.share];
    if (share.asset || used_assets.contains(pair.asset)) continue;
    used_assets.insert(pair.asset);
    // What answers their concern already is not said twice.
    if (!says_the_same(assets[pair.asset].text, share.rebuttal.text)) share.asset = said[pair.asset];
  }
}

void share_closing(const Facts& f, std::vector<Share>& shares) {
  const auto& closing = f.in.interview->closing;
  std::vector<Share*> spoke;
  for (auto& share : shares)
    if (!share.staff) spoke.push_back(&share);
  if (spoke.empty()) return;
  const auto with_role = [&](Role role) {
    const auto found =
        std::find_if(spoke.begin(), spoke.end(), [&](Share* s) { return find(f, s->person)->role == role; });
    return found == spoke.end() ? nullptr : *found;
  };
  Share* decides = with_role(Role::hiring_manager) != nullptr ? with_role(Role::hiring_manager) : spoke.front();
  Share* handles = with_role(Role::recruiter) != nullptr ? with_role(Role::recruiter) : spoke.back();
  const auto left_out = [](const std::optional<bool>& done) { return done && !*done; };
  decides->ask_for_job = left_out(closing.asked_for_job);
  decides->voice_interest = left_out(closing.voiced_interest);
  handles->ask_materials = left_out(closing.asked_materials);
  handles->ask_timeline = left_out(closing.asked_timeline) && !f.decision_known;
  spoke[spoke.size() / 2]->say_follow_up = left_out(closing.said_follow_up);
}

}  // namespace

Said best_detail(const Facts& f, const Person& person) {
  std::vector<const Detail*> details;
  for (const auto& one : person.details) details.push_back(&one);
  const auto here = [&](const Detail* one) {
    return f.in.interview != nullptr && one->interview == f.in.interview->id;
  };
  std::stable_sort(details.begin(), details.end(), [&](const auto* a, const auto* b) { return here(a) && !here(b); });
  for (const auto* one : details) {
    if (!tactful(*one) || about_name(*one)) continue;
    if (const Said said = about_you(one->text); said && usable(f, said.text)) return said;
  }
  return {};
}

std::vector<Share> shares_of(const Facts& f) {
  std::vector<Share> shares;
  if (f.in.interview == nullptr) return shares;
  const auto add = [&](const Attendee& one, bool staff) {
    const bool known =
        std::any_of(shares.begin(), shares.end(), [&](const Share& s) { return s.person == one.person; });
    if (known || find(f, one.person) == nullptr) return;
    Share share;
    share.person = one.person;
    share.place = shares.size();
    share.staff = staff;
    shares.push_back(share);
  };
  const auto thanked = [](const Attendee& one) {
    return one.as == AttendedAs::interviewer || one.as == AttendedAs::host;
  };
  for (const auto& one : f.in.interview->people)
    if (thanked(one)) add(one, false);
  for (const auto& one : f.in.interview->people)
    if (!thanked(one)) add(one, true);
  std::vector<std::string> told;
  for (auto& share : shares) {
    const Person& person = *find(f, share.person);
    share.cares = best_topic(f, person, told);
    share.detail = best_detail(f, person);
    if (share.staff) continue;
    mend(f, person, share);
    answer_concern(f, person, share);
    quote_question(f, person, share);
  }
  share_assets(f, shares);
  share_closing(f, shares);
  return shares;
}

std::vector<Said> assets_left(const Facts& f, const std::vector<Share>& shares) {
  std::vector<Said> left;
  if (f.in.interview == nullptr) return left;
  for (const auto& asset : f.in.interview->not_mentioned) {
    const Said said = about_me(asset.text);
    if (!said || !usable(f, said.text)) continue;
    if (std::none_of(shares.begin(), shares.end(), [&](const Share& s) { return s.asset.text == said.text; }))
      left.push_back(said);
  }
  return left;
}

}  // namespace afterword::domain::drafts
