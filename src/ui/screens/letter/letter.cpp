#include "ui/screens/letter/letter.h"

#include <array>

#include "ui/memory.h"
#include "ui/screens/letter/parts.h"
#include "ui/screens/page_parts.h"

namespace afterword::ui {

namespace {

constexpr auto here = PageId::letter;

constexpr std::array<CommandRow, 11> rows{{
    {"letter.send_next", "Sent, and the next letter", ctrl(Key::enter), "Records when it went; undo takes it back",
     here},
    {"letter.mail", "Open in mail program", ctrl(Key::m), "Afterword sends nothing itself", here},
    {"letter.copy", "Copy", ctrl_shift(Key::c), "The whole letter, to the clipboard", here},
    {"letter.page", "Printable page…", ctrl(Key::p), "For post: with the date, whom it goes to and who you are", here},
    {"letter.anew", "Compose anew", {}, "A fresh draft; what stands here is kept as a version", here},
    {"letter.versions", "Versions", alt(Key::v), "What was kept of this letter", here},
    {"letter.other", "Another letter beside it", alt(Key::o), "With what is alike in both", here},
    {"letter.next_mark", "Next mark", plain(Key::f8), "What to put right or think about", here},
    {"letter.last_mark", "Previous mark", shift(Key::f8), "", here},
    {"letter.keep", "Keep it as it is", alt(Key::k), "The mark at the caret, else the first one", here},
    {"letter.learn", "Learn the word", alt(Key::l), "It is spelled right from now on", here},
}};

void draw_missing(Frame& f) {
  const Page p = page(f, PageShape::wide);
  float y = p.area.y + p.top;
  y += title(f, {p.x, y, p.w}, "This letter is no longer here") + step::s8;
  y += f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink2,
                        "It was taken back, or its interview was removed. Ctrl Shift Z brings it back.");
  if (button(f, p.x, y + step::s24, "follow_ups", "To the follow-ups")) f.out.go_instead({.page = PageId::follow_ups});
}

void draw_page(LetterContext& c) {
  Frame& f = c.f;
  const Page& p = c.page;
  ScrollArea scroll(f, "page", {p.area.x, 60, p.area.w, p.foot_y - 60});
  const float top = scroll.top() + 16;
  const BodyReply body = draw_letter_body(c, top);
  check_letter(c, body.text);
  Page unbounded = p;  // its notes scroll with the text
  unbounded.top = -1e6F;
  Margin margin(f, unbounded);
  float below = body.y + 300;
  if (!draw_beside(c, p.beside ? Place{p.margin_x, top, p.margin_w} : Place{p.x, body.y, p.w}))
    below = draw_checks(c, body.text, margin, p.beside ? body.text.text_y : body.y);
  scroll.finish(std::max(body.y, below) + step::s24);
}

}  // namespace

std::span<const CommandRow> letter_commands() { return rows; }

void draw_letter(Frame& f, LetterView& view) {
  const domain::Note* const note = letter_of_route(f, view);
  const domain::Interview* const interview = f.workspace.interview(f.route.interview);
  if (note == nullptr || interview == nullptr) {
    const bool composed = std::exchange(view.composed, false);
    f.memory().coming = composed || view.drafting == LetterView::Drafting::letter;
    if (composed) return f.again();  // it is there in the next frame
    if (f.memory().coming) return;   // it is composed in a moment
    return draw_missing(f);
  }
  const bool fresh = std::exchange(view.composed, false) || f.focused().empty();
  const Page p = page(f, PageShape::column, true, true);
  LetterContext c{.f = f,
                  .view = view,
                  .note = *note,
                  .person = f.workspace.person(note->person),
                  .interview = *interview,
                  .opportunity = f.workspace.opportunity(interview->opportunity),
                  .step = step_of(f.workspace, *note),
                  .page = p};
  follow_sending(c);
  const std::optional<std::string> chosen = draw_letter_aside(c);
  if (chosen) put_in(c, *chosen);
  draw_page(c);
  draw_letter_ruler(c);
  draw_letter_foot(c);
  if (fresh && f.route.focus.empty() && !note->sent) f.focus(f.path("body"));
}

}  // namespace afterword::ui
