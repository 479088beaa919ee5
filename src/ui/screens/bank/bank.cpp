#include "ui/screens/bank/bank.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/memory.h"
#include "ui/screens/start.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr std::array<CommandRow, 4> rows{{
    {"bank.practise", "Practise this one", plain(Key::p), "This question, aloud or typed", PageId::bank, false},
    {"bank.merge", "Merge with another…", {}, "When two questions are the same", PageId::bank},
    {"bank.new", "New question", ctrl_shift(Key::n), "One of your own", PageId::bank},
    {"bank.find", "Search the questions", ctrl(Key::f), "By words, or any part of a question", PageId::bank},
}};

constexpr float room_for_both = 720, room_for_toast = 368;

/// A window too narrow for both shows the list or the question.
bool one_at_a_time(const Frame& f) { return f.width < room_for_both; }

Page bank_page(const Frame& f) {
  Page p = page(f, PageShape::wide, false, true);
  p.beside = false;
  if (one_at_a_time(f)) {
    if (!f.route.question) p.list = p.area;
    p.x = p.area.x + step::s24;
    p.w = std::min(size::column, p.area.w - 2 * step::s24);
  } else {
    const float list_w = std::round(std::clamp(p.area.w * 0.372F, 264.0F, 384.0F));
    p.list = {p.area.x, 0, list_w, f.height};
    p.area = {p.list.right(), 0, f.width - p.list.right(), f.height};
    const float side = p.area.w >= size::column + 80 ? step::s40 : step::s24;
    p.x = p.area.x + side + std::max(0.0F, std::floor((f.width - 1280) / 2));
    p.w = std::min(size::column, f.width - p.x - side);
  }
  add_foot(f, p);
  return p;
}

void draw_empty(Frame& f, BankView& view) {
  const Page p = page(f, PageShape::wide);
  float y = p.area.y + p.top;
  y += title(f, {p.x, y, p.w}, "Question bank") + step::s8;
  y += f.draw.paragraph({p.x, y, std::min(p.w, size::column)}, Font::body, Colour::ink2,
                        "Every question you are asked stands here, with your best answer beside each one you gave, "
                        "until it is strong. The first ones come with your next debrief, or put one in yourself.",
                        prose_line);
  y += step::s24;
  const Reply write = command_button(f, p.x, y, "start.write", ButtonStyle::primary);
  if (write) write_it_down(f);
  if (command_button(f, write.rect.right() + step::s16, y, "bank.new", ButtonStyle::secondary))
    put_in_question(f, view, {});
}

void show(BankView& view, domain::QuestionId question, bool go_to) {
  view.shown = question;
  view.there = view.first = false;
  view.sought_among = ~std::size_t{0};
  view.seek = true;
  view.go_to = go_to;
}

/// Where the route leads, and what was asked for in the frame before.
void arrive(Frame& f, BankView& view) {
  const bool came = view.drawn_in + 1 != f.memory().frame_number;
  view.drawn_in = f.memory().frame_number;
  // One who comes back to where the focus was finds the question that was shown, which need not be the route's.
  const bool back = came && f.route.question == view.arrived && !f.route.focus.empty();
  if (f.route.question && !back && (came || f.route.question != view.arrived))
    show(view, f.route.question, f.route.focus.empty());
  view.arrived = f.route.question;
  if (came && !f.route.question && f.route.focus.empty() && !view.wanted) f.focus(f.path("search"), false);
  if (view.wanted) show(view, view.wanted, false);
  view.wanted = {};
}

}  // namespace

std::span<const CommandRow> bank_commands() { return rows; }

void put_in_question(Frame& f, BankView& view, const std::string& text) {
  const domain::QuestionId id{f.new_id()};
  f.out.edit(workspace::AddQuestion{id, text}, text.empty() ? "" : "Put into the bank");
  view.wanted = id;
  view.fresh = id;
  view.query = {.sort = view.query.sort};
  f.focus("bank/question/title");
  if (one_at_a_time(f)) f.out.go({.page = PageId::bank, .question = id, .focus = "bank/question/title"});
}

void draw_bank(Frame& f, BankView& view) {
  if (f.workspace.bank_size() == 0) {
    view.first = true;
    return draw_empty(f, view);
  }
  follow_start_commands(f);
  if (f.command("bank.find")) f.focus(f.path("search"), false);
  arrive(f, view);
  const Page p = bank_page(f);
  if (!p.list.empty()) draw_question_list(f, view, p);
  if (one_at_a_time(f) && !p.list.empty()) return;
  const domain::Question* question = f.workspace.question(view.shown);
  if (question == nullptr || (!p.list.empty() && view.nothing)) {
    if (f.command("bank.new")) put_in_question(f, view, {});
    return;
  }
  draw_question_page(f, view, p, *question, f.workspace.question_row(view.shown));
  draw_merge(f, view, *question);
  // The bar is at the right only: what is told stands at the foot of the list.
  if (p.list.w >= room_for_toast) f.memory().foot_height = 0;
}

}  // namespace afterword::ui
