// The session under way as the screens change it: taken from the file, kept after every change, begun and left.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/brief.h"
#include "ui/layout.h"
#include "ui/screens/practice/practice.h"

namespace afterword::ui {

/// What one question takes, with its guess, its answer and the comparison.
constexpr double practice_minutes_each = domain::PrepareInput{}.minutes_per_question;
/// The same by the kind of the session, in minutes: a brief counts less for what may come back, and so does its
/// session.
constexpr double minutes_each(domain::PracticeKind kind) {
  return kind == domain::PracticeKind::likely ? domain::minutes_per_likely : practice_minutes_each;
}
/// Questions of a session.
constexpr int practice_most = 20;
/// The clock's mark, seconds.
constexpr double practice_mark_secs = 120;

namespace preference {
constexpr std::string_view practice_minutes = "practice.minutes";  ///< a day, "20" when absent
}
int practice_minutes(const workspace::Workspace& workspace);

/// One question of a session while it is drawn.
struct PracticeContext {
  Frame& f;
  PracticeView& view;
  domain::PracticeSession& session;
  domain::PracticeItem& item;
  const domain::Question& question;
  const PractisedQuestion& about;
  Page page;
};

/// Takes the session from the file where it is not the one at hand, and follows what was undone and redone.
void take_session(Frame& f, PracticeView& view);
/// Keeps the session as it is now; nothing where it is kept so already.
void keep_session(Frame& f, PracticeView& view);
/// Begins a session in place of the one under way, and goes there. An answer that is begun but not rated comes along,
/// as its first question.
void begin_session(Frame& f, PracticeView& view, domain::PracticeSession fresh);
/// The same as soon as its questions are chosen, which may be in a later frame: follow_chosen.
void choose_session(Frame& f, PracticeView& view, const domain::PracticeFor& what, int limit, std::uint64_t seed = 0);
/// Once a frame of the page. One who leaves it before, or goes on with another session, does not want it any more.
void follow_chosen(Frame& f, PracticeView& view);
/// Begins a session of what was chosen (start.cpp).
void begin_practice(Frame& f, PracticeView& view, const domain::PracticeFor& what);
/// Puts one question in front of what is still to come, or begins a session of it.
void begin_question(Frame& f, PracticeView& view, domain::QuestionId question);
/// Leaves the session where it is, to be carried on.
void leave_session(Frame& f, PracticeView& view);
/// The session is over: nothing of it is kept but the practices themselves.
void close_session(Frame& f, PracticeView& view);

/// The current question's answer was begun: something of it would be lost with the session.
bool answer_begun(const domain::PracticeSession& session);

/// Lets the clock of the current question run on; stands still while it is paused, and after a long sleep of the
/// computer. Asks for the next frame when its second turns.
void run_clock(PracticeContext& c);

/// Nothing has the focus: plain keys are the page's.
void drop_focus(Frame& f);
/// Plain keys of the page: none of its buttons has the focus.
bool page_keys(const Frame& f, std::string_view but);

}  // namespace afterword::ui
