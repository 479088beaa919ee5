// Wordings are filled, fitted to the length of a note, and framed by salutation and close.
#include "domain/drafts/letter.h"

#include <algorithm>
#include <array>

#include "domain/dates.h"
#include "domain/debrief.h"
#include "domain/drafts/fragment.h"
#include "domain/drafts/said.h"
#include "domain/drafts/wordings.h"
#include "domain/stem.h"
#include "domain/text.h"

namespace afterword::domain::drafts {
namespace {

constexpr std::size_t line_width = 90, most_lines = 2;

std::string day_phrase(Date day, Date today) {
  const auto apart = (today - day).count();
  if (apart == 0) return " today";
  if (apart < 0) return {};
  constexpr int weekdays_are_clear = 6;
  if (apart <= weekdays_are_clear) {
    const std::string named = long_day(day);
    return " on " + named.substr(0, named.find(' '));
  }
  return " on " + day_and_month(day);
}

std::string sentence_end(std::string text) {
  // A quotation that ends the sentence keeps its own sign.
  for (const std::string_view doubled : {"?.", "!.", ".."})
    if (text.ends_with(doubled)) text.pop_back();
  return text;
}

std::vector<std::string> stems_of(std::string_view text) {
  static thread_local const Stemmer stem;
  std::vector<std::string> stems;
  constexpr std::size_t shortest = 4;
  for (const auto& word : words_of(text))
    if (word.folded.size() >= shortest) stems.push_back(stem(word.folded));
  return stems;
}

bool names_other_company(const Facts& facts, std::string_view text) {
  const std::string folded = " " + fold(text) + " ";
  const std::string ours = fold(facts.company);
  for (const auto* one : facts.in.opportunities) {
    const std::string theirs = fold(trim(one->company));
    constexpr std::size_t shortest = 3;
    if (theirs.size() < shortest || theirs == ours || ours.find(theirs) != std::string::npos) continue;
    for (auto at = folded.find(theirs); at != std::string::npos; at = folded.find(theirs, at + 1)) {
      const auto part = [](char c) {
        return is_letter(static_cast<unsigned char>(c)) || is_digit(static_cast<unsigned char>(c));
      };
      if (!part(folded[at - 1]) && !part(folded[at + theirs.size()])) return true;
    }
  }
  return false;
}

}  // namespace

std::uint64_t hash(std::string_view text) {
  std::uint64_t value = 1469598103934665603ULL;  // FNV-1a
  for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return value;
}

std::size_t Choice::first_of(std::string_view purpose, std::size_t count) const {
  if (purpose.empty()) return 0;
  constexpr std::size_t stride = 3;  // shares no factor with the steps between people, so that attempts try other pairs
  return count == 0 ? 0
                    : static_cast<std::size_t>((interview ^ hash(purpose)) % count + place +
                                               attempt * (1 + hash(purpose) % stride)) %
                          count;
}

std::string filled(std::string_view wording, const Slots& slots) {
  std::string out;
  while (!wording.empty()) {
    const auto open = wording.find('{');
    out += wording.substr(0, open);
    if (open == std::string_view::npos) break;
    const auto close = wording.find('}', open);
    const auto name = wording.substr(open + 1, close - open - 1);
    const auto found = slots.find(name);
    if (found == slots.end() || (found->second.empty() && name != "_day")) return {};
    out += found->second;
    wording.remove_prefix(close + 1);
  }
  return sentence_end(capitalised(out));
}

bool fits(std::string_view paragraph) {
  std::size_t lines = 1, column = 0;
  for (const auto& word : words(paragraph)) {
    const std::size_t width = code_points(word);
    if (column > 0 && column + 1 + width > line_width) {
      ++lines;
      column = 0;
    }
    column += (column > 0 ? 1 : 0) + width;
    if (width > line_width) return false;
  }
  return lines <= most_lines;
}

bool Paragraph::add(const std::string& sentence) {
  if (sentence.empty()) return false;
  const std::string longer = text_.empty() ? sentence : text_ + " " + sentence;
  if (!fits(longer)) return false;
  text_ = longer;
  return true;
}

bool Paragraph::add(Wordings wordings, const Slots& slots, const Choice& choice, std::string_view purpose) {
  const std::size_t first = choice.first_of(purpose, wordings.size());
  for (std::size_t i = 0; i < wordings.size(); ++i)
    if (add(filled(wordings[(first + i) % wordings.size()], slots))) return true;
  return false;
}

Facts facts_of(const DraftInput& in) {
  Facts f{
      .in = in, .name = {}, .company = {}, .role = {}, .as_role = {}, .me = {}, .phone = {}, .day = {}, .decision = {}};
  f.today = date_of(in.now);
  if (in.addressee != nullptr) f.name = joined(words(in.addressee->name), " ");
  if (in.opportunity != nullptr) {
    f.company = joined(words(in.opportunity->company), " ");
    f.role = plain_role(in.opportunity->role);
    f.as_role = as_role(in.opportunity->role);
    constexpr std::size_t longest = 60;
    if (code_points(f.company) > longest) f.company.clear();
    if (code_points(f.role) > longest) f.role.clear(), f.as_role.clear();
  }
  if (names_other_company(f, f.role)) f.role.clear(), f.as_role.clear();
  f.me = joined(words(in.me.name), " ");
  f.phone = joined(words(in.me.phone), " ");
  if (in.interview == nullptr) return f;
  const auto& interview = *in.interview;
  f.seed = hash(interview.ref.empty() ? std::to_string(interview.id.value) : interview.ref);
  if (const auto end = end_of(interview)) {
    f.today = date_of({in.now.utc_ms, end->offset_min});
    f.day = day_phrase(date_of(*end), f.today);
  }
  std::optional<Date> latest;
  for (const auto* when : {&interview.next.decision_by, &interview.next.hear_by})
    if (const auto day = day_of(*when)) latest = latest ? std::max(*latest, *day) : *day;
  f.decision_known = latest.has_value();
  if (latest && *latest > f.today) f.decision = day_and_month(*latest);
  return f;
}

Slots slots_of(const Facts& f) {
  return {{"company", f.company}, {"role", f.role},     {"as_role", f.as_role}, {"_day", f.day},
          {"day", f.day},         {"date", f.decision}, {"me", f.me},           {"phone", f.phone}};
}

bool says_the_same(std::string_view text, std::string_view other) {
  const auto mine = stems_of(text), theirs = stems_of(other);
  if (mine.empty()) return false;
  const auto shared = std::count_if(mine.begin(), mine.end(), [&](const std::string& stem) {
    return std::find(theirs.begin(), theirs.end(), stem) != theirs.end();
  });
  constexpr double most = 0.6;
  return static_cast<double>(shared) >= most * static_cast<double>(mine.size());
}

bool names_no_other_company(const Facts& f, std::string_view text) { return !names_other_company(f, text); }

bool usable(const Facts& f, std::string_view text) {
  if (text.empty() || names_other_company(f, text)) return false;
  for (const auto* letter : f.in.letters) {
    const bool here = f.in.interview != nullptr && letter->interview == f.in.interview->id;
    const bool own = f.in.addressee != nullptr && letter->person == f.in.addressee->id;
    const bool same_letter = own && letter->kind == step_of(f.in.kind);
    if (here && !same_letter && says_the_same(text, letter->body)) return false;
  }
  return true;
}

std::string put_together(const Facts& f, const std::vector<Paragraph>& paragraphs, const Choice& choice) {
  std::string body = salutation(f) + "\n\n";
  for (const auto& paragraph : paragraphs)
    if (!paragraph.empty()) body += paragraph.text() + "\n\n";
  body += closes[choice.first_of("close", closes.size())];
  if (!f.me.empty()) body += "\n" + f.me;
  if (!f.phone.empty()) body += "\n" + f.phone;
  return body + "\n";
}

Channel channel_of(const DraftInput& in) {
  const Channel prefers = in.addressee == nullptr ? Channel::unset : in.addressee->prefers;
  switch (in.kind) {
    case DraftKind::phone_script:
    case DraftKind::voicemail_script:
      return Channel::phone;
    case DraftKind::value_add:
    case DraftKind::status_check:
    case DraftKind::reference_notice:
    case DraftKind::contact_notice:
      return prefers == Channel::unset ? Channel::email : prefers;
    default:
      return prefers == Channel::post ? Channel::post : Channel::email;
  }
}

}  // namespace afterword::domain::drafts
