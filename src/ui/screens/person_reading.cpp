// One person: what they care about and told, what worried them, what they asked, where they were met.
#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/tact.h"
#include "domain/text.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/person_page.h"
#include "ui/screens/spoken.h"

namespace afterword::ui {

namespace {

using workspace::Field;

std::string where_words(const Frame& f, const domain::Interview& interview) {
  const domain::Opportunity* opportunity = f.workspace.opportunity(interview.opportunity);
  return interview_words(opportunity == nullptr ? std::string_view{} : opportunity->company, interview.round);
}

std::string day_words(const Frame& f, const domain::Interview& interview) {
  const auto& at = interview.starts ? interview.starts : interview.ends;
  return at ? domain::dated(domain::date_of(*at), domain::date_of(f.now)) : std::string{};
}

/// "Harbour Analytics, second round, 21 April"
std::string said_words(const Frame& f, const domain::Interview& interview) {
  const std::string day = day_words(f, interview);
  return day.empty() ? where_words(f, interview) : where_words(f, interview) + ", " + day;
}

void read_cares(Frame& f, Reading& r, const domain::Person& person) {
  if (person.cares_about.empty()) return;
  r.section("What they care about");
  std::vector<std::size_t> strongest(person.cares_about.size());
  std::iota(strongest.begin(), strongest.end(), std::size_t{0});
  std::ranges::stable_sort(strongest, std::ranges::greater(),
                           [&](std::size_t i) { return person.cares_about[i].weight; });
  for (const std::size_t i : strongest) {
    const domain::CaredAbout& care = person.cares_about[i];
    const auto scope = f.scope("cares/" + std::to_string(i));
    const RatingReply reply = weight(f, r.x(), r.y, "weight", care.weight);
    if (reply.changed && reply.value) f.out.set(Field::cared_about_weight, care.id.value, std::int64_t{*reply.value});
    constexpr float words_w = 88;  // what the weight says in words, right of it
    r.text(Font::body, Colour::ink, care.text, reply.rect.w + words_w);
    if (const domain::Interview* said = f.workspace.interview(care.interview); said != nullptr) {
      const Reply way = link(f, r.x() + reply.rect.w + words_w, r.y, "said", said_words(f, *said),
                             {.font = Font::small, .colour = Colour::ink2});
      if (way.pressed) f.out.go({.page = PageId::interviews, .interview = said->id});
      r.gap(size::key);
    }
    r.gap(step::s8);
  }
}

/// Whether the brief may bring it up. Dashed while only the program thinks so; pressing says the opposite for good.
void mention_chip(Frame& f, Reading& r, const domain::Detail& detail, int number) {
  const bool may = domain::tactful(detail);
  const auto scope = f.scope("details");
  const Reply reply =
      chip(f, r.x() + 112, r.y, std::to_string(number), may ? "May be mentioned" : "Better not mentioned",
           {.chosen = detail.mention.has_value(),
            .dashed = !detail.mention.has_value(),
            .small = true,
            .tooltip = "For the page that you read before you meet"});
  if (reply.pressed) f.out.set(workspace::Field::detail_mention, detail.id.value, !may);
  r.gap(size::chip_small + step::s8);
}

/// By topic, those without one last.
void read_details(Frame& f, Reading& r, const domain::Person& person) {
  if (person.details.empty()) return;
  r.section("What they told of themselves");
  std::map<std::string, std::vector<const domain::Detail*>> topics;
  for (const domain::Detail& detail : person.details) topics[domain::fold(detail.topic)].push_back(&detail);
  int number = 0;
  const auto show = [&](const std::vector<const domain::Detail*>& details) {
    const std::string topic = domain::capitalised(details.front()->topic);
    if (!r.hidden(24)) f.draw.text(r.x(), r.y + 2, Font::small, Colour::ink2, f.draw.fit(Font::small, topic, 104));
    for (const domain::Detail* detail : details) {
      r.text(Font::body, Colour::ink, detail->text, 112);
      r.gap(step::s4);
      mention_chip(f, r, *detail, number++);
    }
    r.gap(step::s4);
  };
  for (const auto& [topic, details] : topics) {
    if (!topic.empty()) show(details);
  }
  if (const auto rest = topics.find(""); rest != topics.end()) show(rest->second);
}

void read_concerns(Frame& f, Reading& r, domain::PersonId person, const std::vector<domain::InterviewId>& met) {
  bool begun = false;
  int number = 0;
  for (const domain::InterviewId id : met) {
    const domain::Interview* interview = f.workspace.interview(id);
    if (interview == nullptr) continue;
    for (std::size_t i = 0; i < interview->concerns.size(); ++i) {
      const domain::Concern& concern = interview->concerns[i];
      if (concern.by != person) continue;
      if (!begun) r.section("What worried them");
      begun = true;
      const auto list = f.group("concerns");
      if (r.lead(std::to_string(number++), concern.text)) {
        f.out.go({.page = PageId::debrief,
                  .interview = id,
                  .step = static_cast<int>(domain::Step::concerns),
                  .focus = fmt::format("debrief/concerns/{}/text", i)});
      }
      const std::string_view answer = !concern.rebuttal.empty() ? concern.rebuttal : concern.response;
      r.text(Font::small, Colour::ink2,
             concern.resolved ? "Settled"
             : answer.empty() ? "No answer yet"
                              : "Your answer");
      r.gap(step::s4);
      r.written("", answer);
      r.gap(step::s8);
    }
  }
}

void read_questions(Frame& f, Reading& r, domain::PersonId person, const std::vector<domain::InterviewId>& met) {
  bool begun = false;
  int number = 0;
  for (const domain::InterviewId id : met) {
    const domain::Interview* interview = f.workspace.interview(id);
    if (interview == nullptr) continue;
    for (std::size_t i = 0; i < interview->asked.size(); ++i) {
      const domain::Asked& asked = interview->asked[i];
      if (asked.by != person) continue;
      if (!begun) r.section("What they asked");
      begun = true;
      {
        const auto list = f.group("asked");
        if (r.lead(std::to_string(number), asked.text)) {
          f.out.go({.page = PageId::debrief,
                    .interview = id,
                    .step = static_cast<int>(domain::Step::questions),
                    .focus = fmt::format("debrief/questions/{}/answer", i)});
        }
      }
      if (asked.question) way_to_bank(f, {r.x(), r.y, r.w()}, static_cast<std::size_t>(number), asked.question);
      ++number;
      if (!r.hidden(24)) {
        float x = r.x();
        if (asked.rating) {
          rating_dots(f, x, r.y + 7, *asked.rating);
          x += 76;
        }
        if (asked.received) {
          reception_glyph(f, x, r.y + 6, *asked.received);
          x += 58;
        }
        const float room = r.x() + r.w() - x - (asked.question ? 104.0F : 0.0F);
        f.draw.text(x, r.y + 2, Font::small, Colour::ink2, f.draw.fit(Font::small, where_words(f, *interview), room));
      }
      r.gap(step::s24 + step::s12);
    }
  }
}

/// Everything written to them, the newest first, sent or not.
void read_letters(Frame& f, Reading& r, const domain::Person& person) {
  const auto& letters = f.workspace.notes_to(person.id);
  if (letters.empty()) return;
  r.section("What you wrote to them");
  const auto list = f.group("letters");
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const domain::Note& letter = letters[i];
    const std::string kind = step_words(letter.kind, person.name, {});
    if (r.lead(std::to_string(i), letter.subject.empty() ? kind : letter.subject)) {
      f.out.go({.page = PageId::letter,
                .interview = letter.interview,
                .person = person.id,
                .letter = letter.kind,
                .note = letter.id});
    }
    std::vector<std::string> words;
    if (!letter.subject.empty()) words.push_back(kind);
    words.push_back(letter.sent ? "Sent on " + domain::dated(domain::date_of(*letter.sent), domain::date_of(f.now))
                                : "Not sent yet");
    if (letter.channel != domain::Channel::unset) words.emplace_back(spoken(letter.channel));
    if (const auto* interview = f.workspace.interview(letter.interview)) words.push_back(where_words(f, *interview));
    r.text(Font::small, Colour::ink2, fmt::format("{}", fmt::join(words, " · ")));
    r.gap(step::s12);
  }
}

void read_met(Frame& f, Reading& r, const std::vector<domain::InterviewId>& met) {
  if (met.empty()) return;
  r.section("Where you met");
  const auto list = f.group("met");
  int number = 0;
  for (const domain::InterviewId id : met) {
    const domain::Interview* interview = f.workspace.interview(id);
    if (interview == nullptr) continue;
    if (r.lead(std::to_string(number++), where_words(f, *interview))) {
      f.out.go({.page = PageId::interviews, .interview = id});
    }
    r.text(Font::small, Colour::ink2, day_words(f, *interview));
    r.gap(step::s12);
  }
}

}  // namespace

void read_person(Frame& f, Reading& r, const domain::Person& person, const std::vector<domain::InterviewId>& met) {
  read_cares(f, r, person);
  read_details(f, r, person);
  read_concerns(f, r, person.id, met);
  read_questions(f, r, person.id, met);
  read_letters(f, r, person);
  read_met(f, r, met);
}

}  // namespace afterword::ui
