// Keeps the session in the file, runs its clock.
#include "ui/screens/practice/session.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "ui/memory.h"

namespace afterword::ui {

namespace {

using domain::PracticeItem;
using domain::PracticePhase;
using domain::PracticeSession;

constexpr double longest_step = 300;  ///< seconds between two frames; more is no answer but a computer asleep

std::optional<int> recorded(const Frame& f, const PracticeItem& item) {
  const domain::Question* question = f.workspace.question(item.question);
  if (question == nullptr) return std::nullopt;
  for (const domain::Review& review : question->reviews)
    if (review.id == item.review) return review.rating;
  return std::nullopt;
}

/// Questions that were deleted meanwhile are passed over; true where there were some.
bool pass_over_deleted(const Frame& f, PracticeSession& session) {
  bool passed = false;
  for (const PracticeItem* item = domain::current(session); item != nullptr; item = domain::current(session)) {
    if (f.workspace.question(item->question) != nullptr) break;
    domain::skip_current(session);
    passed = true;
  }
  return passed;
}

}  // namespace

int practice_minutes(const workspace::Workspace& workspace) {
  int minutes = 20;
  if (const auto kept = workspace.preference(preference::practice_minutes)) {
    std::from_chars(kept->data(), kept->data() + kept->size(), minutes);
  }
  return std::clamp(minutes, 1, 600);
}

// ---- Keeping ----

void take_session(Frame& f, PracticeView& view) {
  const std::string kept = f.workspace.preference(domain::practice_session_preference).value_or("");
  const bool other = kept != view.kept;
  if (other) {
    view.kept = kept;
    view.session = domain::session_from_text(kept);
    view.item = -1;
    // A session that comes from a killed or closed window goes on when the user is ready.
    PracticeItem* item = view.session ? domain::current(*view.session) : nullptr;
    if (item != nullptr && item->phase == PracticePhase::answer) item->paused = true;
  }
  if (!view.session || (!other && view.followed == f.workspace.revision())) return;
  view.followed = f.workspace.revision();
  const bool followed =
      domain::follow_reviews(*view.session, [&](const PracticeItem& item) { return recorded(f, item); });
  if (pass_over_deleted(f, *view.session) || followed) keep_session(f, view);
}

void keep_session(Frame& f, PracticeView& view) {
  std::string text = view.session ? domain::to_text(*view.session) : std::string{};
  view.changed = false;
  if (text == view.kept) return;
  view.kept = std::move(text);
  f.out.prefer(std::string(domain::practice_session_preference), view.kept);
}

bool answer_begun(const PracticeSession& session) {
  const PracticeItem* item = domain::current(session);
  return item != nullptr && (!item->typed.empty() || !item->ticked.empty() || item->phase == PracticePhase::reveal);
}

void begin_session(Frame& f, PracticeView& view, PracticeSession fresh) {
  view.chosen_session.reset();
  if (fresh.items.empty())
    return f.out.toast(fresh.what.kind == domain::PracticeKind::category
                           ? "The bank has no question of this kind yet. Finishing a debrief puts its questions there."
                       : fresh.what.kind == domain::PracticeKind::due
                           ? "Nothing is due just now. What is weak can be practised any day"
                           : "There is nothing to practise there yet");
  if (view.session && answer_begun(*view.session)) {
    const PracticeItem begun = *domain::current(*view.session);
    std::erase_if(fresh.items, [&](const PracticeItem& item) { return item.question == begun.question; });
    fresh.items.insert(fresh.items.begin(), begun);
  }
  view.session = std::move(fresh);
  view.item = -1;
  keep_session(f, view);
  f.out.go_instead({.page = PageId::practice, .step = 1});
}

void choose_session(Frame& f, PracticeView& view, const domain::PracticeFor& what, int limit, std::uint64_t seed) {
  view.chosen_session = PracticeChosen{what, limit, seed, f.memory().frame_number};
  follow_chosen(f, view);
  if (view.chosen_session && f.route.page != PageId::practice) f.out.go_instead({.page = PageId::practice});
}

void follow_chosen(Frame& f, PracticeView& view) {
  if (!view.chosen_session) return;
  PracticeChosen& chosen = *view.chosen_session;
  const int frame = f.memory().frame_number;
  const bool goes_on = f.route.step == 1 && view.session && domain::current(*view.session) != nullptr;
  if (chosen.drawn_in + 1 < frame || goes_on || f.route.question) return view.chosen_session.reset();
  chosen.drawn_in = frame;
  auto session = f.workspace.practice_in_time(chosen.what, chosen.limit, chosen.seed);
  if (!session) return;
  view.chosen_session.reset();
  begin_session(f, view, std::move(*session));
}

void begin_question(Frame& f, PracticeView& view, domain::QuestionId question) {
  const PracticeItem* under_way = view.session ? domain::current(*view.session) : nullptr;
  if (under_way == nullptr) {
    domain::PracticeFor what;
    what.kind = domain::PracticeKind::question;
    what.question = question;
    PracticeSession fresh = f.workspace.new_practice(what, 1);
    if (fresh.items.empty()) return f.out.go_instead({.page = PageId::practice});
    return begin_session(f, view, std::move(fresh));
  }
  if (under_way->question != question && f.workspace.question(question) != nullptr) {
    PracticeItem item;
    item.question = question;
    view.session->items.insert(view.session->items.begin() + view.session->at, item);
    view.item = -1;
    keep_session(f, view);
  }
  f.out.go_instead({.page = PageId::practice, .step = 1});
}

void leave_session(Frame& f, PracticeView& view) {
  if (view.session && domain::at_end(*view.session)) close_session(f, view);
  if (view.session) {
    PracticeItem* item = domain::current(*view.session);
    if (item != nullptr && item->phase == PracticePhase::answer) item->paused = true;
    keep_session(f, view);
  }
  view.greeted = false;
  f.out.go_instead({.page = PageId::practice});
}

void close_session(Frame& f, PracticeView& view) {
  view.session.reset();
  view.greeted = false;
  keep_session(f, view);
}

// ---- The clock ----

void run_clock(PracticeContext& c) {
  PracticeView& view = c.view;
  const int frame = c.f.memory().frame_number;
  // One who comes back from another page finds the clock standing.
  const bool away = view.drawn_in >= 0 && view.drawn_in != frame && view.drawn_in + 1 != frame;
  const bool came_back = away && c.item.phase == PracticePhase::answer;
  view.drawn_in = frame;
  if (came_back) c.item.paused = view.changed = true;
  const std::int64_t now = c.f.now.utc_ms;
  const double passed = static_cast<double>(now - view.ticked_ms) / 1000;
  view.ticked_ms = now;
  if (c.item.phase != PracticePhase::answer || c.item.paused || c.item.mode == domain::ReviewMode::thought) return;
  if (view.item != c.session.at || passed < 0) return;  // its first frame: it begins now
  if (passed > longest_step) {
    c.item.paused = view.changed = true;
    return;
  }
  const double before = std::floor(c.item.seconds);
  c.item.seconds += passed;
  if (std::floor(c.item.seconds) > before) view.changed = true;
  if (c.item.mode == domain::ReviewMode::spoken) c.f.wake_in(1.001 - (c.item.seconds - std::floor(c.item.seconds)));
}

// ---- Focus ----

void drop_focus(Frame& f) {
  f.memory().focused.clear();
  f.memory().wanted.clear();
  f.again();
}

bool page_keys(const Frame& f, std::string_view but) {
  return !f.typing() && (f.focused().empty() || (!but.empty() && f.focus_within(but)));
}

}  // namespace afterword::ui
