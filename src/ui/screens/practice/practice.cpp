// Which page of practice is shown, and the focus where one goes on.
#include "ui/screens/practice/practice.h"

#include <algorithm>
#include <array>

#include "ui/memory.h"
#include "ui/screens/practice/pages.h"
#include "ui/screens/practice/parts.h"

namespace afterword::ui {

namespace {

using domain::PracticePhase;

constexpr std::array<CommandRow, 3> rows{{
    {"practice.due", "Practise what is due", {}, "The weakest first, one question at a time", PageId::practice},
    {"practice.skip", "Skip this question for today", {}, "It comes back tomorrow", PageId::practice},
    {"practice.stop", "Stop practising for now", {}, "The session is kept: carry on at any time", PageId::practice},
}};

constexpr float question_width = 880, reveal_width = 992;

/// One who comes to another question, or from the answer to the comparison, finds the focus where it is needed next.
void arrive(PracticeContext& c) {
  PracticeView& view = c.view;
  const bool fresh = view.item != c.session.at || view.phase != c.item.phase;
  view.item = c.session.at;
  view.phase = c.item.phase;
  if (!fresh) return;
  view.changing = false;
  view.chosen = view.card = 0;
  drop_focus(c.f);
  c.f.memory().scrolls.erase(c.f.path("page"));
  if (c.item.phase == PracticePhase::reveal && c.item.predicted) {
    view.chosen = *c.item.predicted;
    // Where the cards scroll, what was said is looked at first.
    if (practice_is_tall(c.f)) c.f.focus(c.f.path("rate") + "/" + std::to_string(view.chosen));
  } else if (c.item.phase == PracticePhase::answer && c.item.mode == domain::ReviewMode::typed) {
    c.f.focus(c.f.path("said_" + std::to_string(c.session.at)));
  }
}

PractisedQuestion about(const Frame& f, const domain::PracticeSession& session, domain::QuestionId id, bool comparing) {
  using domain::PracticeKind;
  const bool dated = session.what.kind == PracticeKind::prepare || session.what.kind == PracticeKind::likely;
  PractisedQuestion about;
  about.known = f.workspace.question_practice(id);
  if (comparing) about.next = f.workspace.next_due(id, dated ? session.what.interview : domain::InterviewId{});
  about.asked = f.workspace.asked_before(id);
  return about;
}

/// False where a key led to another page: then that one is drawn in this frame.
bool draw_item(Frame& f, PracticeView& view, domain::PracticeItem& item) {
  const domain::Question* const question = f.workspace.question(item.question);
  if (question == nullptr) return true;
  const bool comparing = item.phase == PracticePhase::reveal;
  const PractisedQuestion& known = view.question.get(f.workspace, f.now, item.question.value ^ (comparing ? 1 : 0),
                                                     [&] { return about(f, *view.session, item.question, comparing); });
  PracticeContext c{.f = f,
                    .view = view,
                    .session = *view.session,
                    .item = item,
                    .question = *question,
                    .about = known,
                    .page = practice_page(f, comparing ? reveal_width : question_width)};
  run_clock(c);
  arrive(c);
  return comparing ? draw_practice_reveal(c) : draw_practice_question(c);
}

void draw_session(Frame& f, PracticeView& view) {
  if (!view.session) return f.out.go_instead({.page = PageId::practice});
  constexpr int pages = 4;  // a key leads from one page to the next: no chain of keys is that long in one frame
  for (int i = 0; i < pages && view.session; ++i) {
    domain::PracticeItem* const item = domain::current(*view.session);
    if (item == nullptr) {
      draw_practice_end(f, view);
      break;
    }
    if (draw_item(f, view, *item)) break;
  }
  if (view.changed) keep_session(f, view);
}

}  // namespace

std::span<const CommandRow> practice_commands() { return rows; }

bool practice_fills_window(const Route& route) {
  return route.page == PageId::practice && (route.step == 1 || route.question);
}

void draw_practice(Frame& f, PracticeView& view) {
  take_session(f, view);
  follow_chosen(f, view);
  if (f.route.question) begin_question(f, view, f.route.question);
  if (f.route.step == 1 || (f.route.question && view.session)) return draw_session(f, view);
  if (f.route.question) return;
  draw_practice_start(f, view);
}

}  // namespace afterword::ui
