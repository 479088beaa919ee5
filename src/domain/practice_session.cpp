// How a session moves from question to question.
#include "domain/practice_session.h"

#include <algorithm>
#include <cmath>

namespace afterword::domain {
namespace {

constexpr int lost = 1;

bool is_open(const PracticeItem& item) { return item.rating == 0 && !item.skipped; }

int size_of(const PracticeSession& session) { return static_cast<int>(session.items.size()); }

PracticeItem& item_at(PracticeSession& session, int place) { return session.items[static_cast<std::size_t>(place)]; }

// To the next open item after the current one, else to one that was passed over before it, else to the end.
void go_on(PracticeSession& session) {
  const int count = size_of(session);
  for (int step = 1; step <= count; ++step) {
    const int place = (session.at + step) % count;
    if (!is_open(item_at(session, place))) continue;
    session.at = place;
    return;
  }
  session.at = count;
}

bool untouched(const PracticeItem& item) {
  return is_open(item) && item.phase == PracticePhase::predict && !item.predicted && item.typed.empty();
}

// A repeat follows from the loss of its question, and goes with it unless it was begun.
void settle_repeat(PracticeSession& session, int place) {
  const PracticeItem first = item_at(session, place);
  if (first.repeat) return;
  const auto repeat = std::find_if(session.items.begin(), session.items.end(), [&](const PracticeItem& item) {
    return item.repeat && item.question == first.question;
  });
  if (first.rating == lost && repeat == session.items.end()) {
    PracticeItem again;
    again.question = first.question;
    again.repeat = true;
    again.mode = first.mode;
    session.items.push_back(again);
  } else if (first.rating != lost && repeat != session.items.end() && untouched(*repeat)) {
    const int gone = static_cast<int>(repeat - session.items.begin());
    session.items.erase(repeat);
    if (session.at > gone) --session.at;
  }
}

}  // namespace

PracticeSession new_session(PracticeFor what, std::string title, const Time& now,
                            const std::vector<QuestionId>& questions) {
  PracticeSession session;
  session.what = what;
  session.title = std::move(title);
  session.begun = now;
  for (const QuestionId question : questions) {
    PracticeItem item;
    item.question = question;
    session.items.push_back(std::move(item));
  }
  return session;
}

bool at_end(const PracticeSession& session) { return session.at >= size_of(session); }

PracticeItem* current(PracticeSession& session) { return at_end(session) ? nullptr : &item_at(session, session.at); }

const PracticeItem* current(const PracticeSession& session) {
  return at_end(session) ? nullptr : &session.items[static_cast<std::size_t>(session.at)];
}

void reveal_current(PracticeSession& session, ReviewId review) {
  PracticeItem* item = current(session);
  if (item == nullptr) return;
  item->phase = PracticePhase::reveal;
  if (!item->review) item->review = review;
}

bool rate_current(PracticeSession& session, ReviewId review, int rating) {
  PracticeItem* item = current(session);
  if (item == nullptr || !review || rating < 1 || rating > 5) return false;
  const bool fresh = item->rating == 0;
  if (fresh) {
    item->phase = PracticePhase::reveal;
    item->review = review;
    item->rating = rating;
    item->skipped = false;
    settle_repeat(session, session.at);
  }
  go_on(session);
  return fresh;
}

void skip_current(PracticeSession& session) {
  PracticeItem* item = current(session);
  if (item == nullptr) return;
  item->skipped = true;
  go_on(session);
}

void answer_again(PracticeSession& session) {
  PracticeItem* item = current(session);
  if (item == nullptr || item->rating != 0) return;
  item->phase = PracticePhase::answer;
  item->seconds = 0;
  item->paused = false;
}

bool go_back(PracticeSession& session) {
  if (session.at <= 0) return false;
  session.at = std::min(session.at, size_of(session)) - 1;
  item_at(session, session.at).skipped = false;
  return true;
}

bool follow_reviews(PracticeSession& session, const std::function<std::optional<int>(const PracticeItem&)>& recorded) {
  bool changed = false, pass = false;
  for (int place = 0; place < size_of(session); ++place) {
    PracticeItem& item = item_at(session, place);
    if (!item.review) continue;
    const int rating = recorded(item).value_or(0);
    if (rating == item.rating) continue;
    changed = true;
    item.rating = rating;
    item.phase = PracticePhase::reveal;
    if (rating == 0) {
      item.skipped = false;
      session.at = place;
    } else {
      pass = pass || session.at == place;
    }
    settle_repeat(session, place);
  }
  if (pass && !at_end(session) && !is_open(item_at(session, session.at))) go_on(session);
  return changed;
}

SessionProgress progress(const PracticeSession& session, double minutes_each) {
  SessionProgress so_far;
  so_far.items = size_of(session);
  double minutes = 0;
  for (const PracticeItem& item : session.items) {
    if (is_open(item))
      minutes += std::max(0.0, minutes_each - item.seconds / 60);
    else
      ++so_far.done;
  }
  so_far.minutes_left = static_cast<int>(std::ceil(minutes));
  return so_far;
}

}  // namespace afterword::domain
