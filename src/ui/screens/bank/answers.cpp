#include "ui/screens/bank/answers.h"

#include <algorithm>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/screens/bank/words.h"
#include "ui/screens/spoken.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using AskedBefore = workspace::Workspace::AskedBefore;

constexpr float left_w = 104, next_w = 80, line = 24;
constexpr std::size_t shown_at_first = 6;

/// One line of the course: an answer in an interview, or a practice.
struct Given {
  std::optional<domain::Time> at;
  const AskedBefore* asked = nullptr;
  const domain::Review* review = nullptr;
};

std::vector<Given> everything(const std::vector<AskedBefore>& asked, const domain::Question& question) {
  std::vector<Given> all;
  for (const AskedBefore& one : asked) all.push_back({one.at, &one, nullptr});
  for (const domain::Review& one : question.reviews) all.push_back({one.at, nullptr, &one});
  // Those without a time last.
  std::stable_sort(all.begin(), all.end(), [](const Given& a, const Given& b) {
    if (a.at.has_value() != b.at.has_value()) return a.at.has_value();
    return a.at && *a.at > *b.at;
  });
  return all;
}

std::string who_words(const Frame& f, const Given& given) {
  if (given.review != nullptr) return {};
  const domain::Person* by = f.workspace.person(given.asked->asked.by);
  if (by != nullptr && !by->name.empty()) return by->name;
  return std::string(company_words(given.asked->company));
}

std::string_view practised_words(domain::ReviewMode mode) {
  switch (mode) {
    case domain::ReviewMode::spoken:
      return "practised aloud";
    case domain::ReviewMode::typed:
      return "practised in writing";
    case domain::ReviewMode::thought:
      return "practised in thought";
    case domain::ReviewMode::unset:
      break;
  }
  return "practised";
}

/// "practised aloud, 1:35, you expected 2"
std::string practice_words(const domain::Review& review) {
  std::string words(practised_words(review.mode));
  if (review.seconds && *review.seconds >= 1) {
    const int seconds = static_cast<int>(*review.seconds + 0.5);
    words += fmt::format(", {}:{:02}", seconds / 60, seconds % 60);
  }
  if (review.predicted) words += fmt::format(", you expected {}", *review.predicted);
  return words;
}

/// The way to where it was written down.
Route way_to(const Frame& f, const AskedBefore& asked) {
  Route route{.page = PageId::debrief, .interview = asked.interview, .step = static_cast<int>(domain::Step::questions)};
  const domain::Interview* interview = f.workspace.interview(asked.interview);
  if (interview == nullptr) return route;
  for (std::size_t i = 0; i < interview->asked.size(); ++i)
    if (interview->asked[i].id == asked.asked.id) route.focus = fmt::format("debrief/questions/{}/answer", i);
  return route;
}

/// How well it went, how they took it, and what else is known of a practice.
void draw_marks(Frame& f, Place at, const Given& given) {
  float x = at.x;
  const std::optional<int> rating = given.review != nullptr ? given.review->rating : given.asked->asked.rating;
  if (rating) {
    rating_dots(f, x, at.y + 7, *rating);
    x += 76;
  }
  if (given.asked != nullptr && given.asked->asked.received) {
    reception_glyph(f, x, at.y + 6, *given.asked->asked.received);
    x += 58;
  }
  std::string words = given.review != nullptr ? practice_words(*given.review) : std::string{};
  if (given.asked != nullptr && !rating && !given.asked->asked.received) words = "not rated yet";
  f.draw.text(x, at.y + 2, Font::small, Colour::ink2, f.draw.fit(Font::small, words, at.x + at.w - x));
}

class Answers {
 public:
  Answers(Frame& f, const Page& p, const ScrollArea& scroll, const domain::Question& question)
      : f_(f), p_(p), scroll_(scroll), question_(question) {
    beside_ = p.w >= 360;
  }

  float one(const Given& given, int index, float y) {
    const float indent = beside_ ? left_w : 0;
    const Place text{p_.x + indent, y + (beside_ ? 0 : line), p_.w - indent};
    const std::string_view said = given.review != nullptr ? given.review->text : given.asked->asked.answer;
    const std::string_view better = given.asked != nullptr ? given.asked->asked.better : std::string_view{};
    const float said_h = height(text.w, said),
                better_h = better.empty() ? 0 : height(text.w - next_w, better) + step::s4;
    const float left_h = beside_ && given.asked != nullptr ? 2 * line : line;
    const float high = std::max(left_h, text.y - y + said_h + better_h + line);
    if (given.asked != nullptr) {
      const Rect ground{p_.x - step::s8, y - 2, p_.w + step::s16, high + 4};
      const Reply reply = row(f_, ground, std::to_string(index), {.bar = false, .label = said});
      if (reply.pressed) f_.out.go(way_to(f_, *given.asked));
    }
    if (!scroll_.hidden(y, high)) draw(given, y, text, said, better, said_h, better_h);
    offer(given, index, text, text.y + said_h);
    return y + high + step::s12;
  }

 private:
  float height(float w, std::string_view words) {
    return domain::trim(words).empty() ? 0 : f_.draw.paragraph_height(w, Font::body, words);
  }

  void draw(const Given& given, float y, Place text, std::string_view said, std::string_view better, float said_h,
            float better_h) {
    const std::string day = given.at ? day_of_year(*given.at, f_.now) : std::string("some day");
    const std::string who = who_words(f_, given);
    if (beside_) {
      f_.draw.text(p_.x, y + 2, Font::small, Colour::ink2, f_.draw.fit(Font::small, day, left_w - 8));
      f_.draw.text(p_.x, y + line + 2, Font::small, Colour::ink2, f_.draw.fit(Font::small, who, left_w - 8));
    } else {
      const std::string words = who.empty() ? day : day + ", " + who;
      f_.draw.text(p_.x, y + 2, Font::small, Colour::ink2, f_.draw.fit(Font::small, words, p_.w));
    }
    if (said_h > 0) f_.draw.paragraph(text, Font::body, Colour::ink, said);
    if (better_h > 0) {
      const float at = text.y + said_h + step::s4;
      f_.draw.text(text.x, at + 2, Font::small, Colour::ink2, "Next time");
      f_.draw.paragraph({text.x + next_w, at, text.w - next_w}, Font::body, Colour::ink, better);
    }
    draw_marks(f_, {text.x, text.y + said_h + better_h, text.w}, given);
  }

  /// What was meant to be said next time may be the best answer that is still missing.
  void offer(const Given& given, int index, Place text, float y) {
    if (given.asked == nullptr || !question_.answer.empty() || domain::trim(given.asked->asked.better).empty()) return;
    constexpr std::string_view words = "Make it the best answer";
    const float better_h = height(text.w - next_w, given.asked->asked.better) + step::s4;
    const float x = text.x + text.w - f_.draw.width(Font::small_bold, words);
    const auto scope = f_.scope(index);
    if (link(f_, x, y + better_h + 1, "best", words, {.font = Font::small_bold}).pressed)
      f_.out.set(workspace::Field::question_answer, question_.id.value, given.asked->asked.better);
  }

  Frame& f_;
  const Page& p_;
  const ScrollArea& scroll_;
  const domain::Question& question_;
  bool beside_ = true;
};

}  // namespace

float draw_answers(Frame& f, QuestionPageView& view, const Page& p, const ScrollArea& scroll,
                   const domain::Question& question, float y) {
  const auto& asked =
      view.asked.get(f.workspace, f.now, question.id.value, [&] { return f.workspace.asked_before(question.id); });
  const std::vector<Given> all = everything(asked, question);
  if (all.empty()) return y;
  y += label(f, p.x, y, "Your answers so far");
  const std::size_t count = view.all_answers ? all.size() : std::min(all.size(), shown_at_first);
  Answers answers(f, p, scroll, question);
  {
    const auto list = f.group("answers");
    for (std::size_t i = 0; i < count; ++i) y = answers.one(all[i], static_cast<int>(i), y);
  }
  if (count < all.size()) {
    const Reply more =
        link(f, p.x, y - step::s4, "more_answers", fmt::format("All {}", all.size()), {.font = Font::small_bold});
    if (more.pressed) view.all_answers = true;
    y = more.rect.bottom() + step::s4;
  }
  return y + step::s8;
}

}  // namespace afterword::ui
