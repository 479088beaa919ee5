// The small parts that several pages are drawn from.
#include "ui/screens/page_parts.h"

#include "domain/text.h"

namespace afterword::ui {

Rect page_area(const Page& page) { return {page.area.x, page.area.y, page.area.w, page.foot_y - page.area.y}; }

Page scrolled_page(const Page& page, float top) {
  Page scrolled = page;
  scrolled.area.y = top - page.top;
  return scrolled;
}

float heading(Frame& f, const Page& page, float y, std::string_view text) {
  return f.draw.paragraph({page.x, y, page.w}, Font::lead_bold, Colour::ink, text) + step::s8;
}

float rule_heading(Frame& f, Place at, std::string_view text) {
  f.draw.text(at.x, at.y, Font::small_bold, Colour::ink2, text);
  f.draw.hair(at.x, at.y + 26, at.w);
  return 26 + step::s12;
}

float written(Frame& f, const ScrollArea& scroll, Place at, std::string_view text) {
  const Place inside{at.x + 14, at.y, at.w - 14};
  const float height = f.draw.paragraph_height(inside.w, Font::body, text, prose_line);
  if (scroll.hidden(at.y, height)) return height;
  f.draw.fill({at.x, at.y, 2, height}, Colour::line);
  f.draw.paragraph(inside, Font::body, Colour::ink, text, prose_line);
  return height;
}

TextReply grow_line(Frame& f, Place at, std::string_view name, const GrowingLine& line, const TextOptions& options) {
  TextOptions stays = options;
  stays.enter_leaves = false;
  TextReply reply = text_field(f, at, name, {}, line.text, stays);
  if (reply.changed && line.growing == 0 && !reply.text.empty()) {
    line.growing = f.new_id();
    f.out.edit(line.add(line.growing, reply.text));
  } else if (reply.changed && line.growing != 0) {
    f.out.set(line.field, line.growing, reply.text);
  }
  if (line.growing != 0 && (reply.entered || reply.left)) {
    if (reply.text.empty()) f.out.edit(workspace::Remove{line.noun, line.growing});
    line.growing = 0;
    f.out.end_typing();
    f.again();
  }
  return reply;
}

std::string telling_part(Frame& f, Font font, std::string_view text, float w) {
  const std::size_t half = text.find("; ");
  if (half == std::string_view::npos || f.draw.width(font, text) <= w) return f.draw.fit(font, text, w);
  return f.draw.fit(font, domain::capitalised(text.substr(half + 2)), w);
}

bool remove_link(Frame& f, const Rect& row, float right, float y) {
  if (!f.hovers(row) && !f.focus_within(f.path({}))) return false;
  const float w = f.draw.width(Font::small_bold, "Remove");
  return link(f, right - w, y, "remove", "Remove", {.font = Font::small_bold, .colour = Colour::ink2}).pressed;
}

void way_to_bank(Frame& f, Place line, std::size_t index, domain::QuestionId question) {
  constexpr std::string_view words = "Question bank";
  const auto links = f.group("in_bank");
  const float x = line.x + line.w - f.draw.width(Font::small, words);
  if (link(f, x, line.y + 1, std::to_string(index), words, {.font = Font::small}).pressed)
    f.out.go({.page = PageId::bank, .question = question});
}

Reply choice_row(Frame& f, Place at, std::string_view name, std::string_view what, std::string_view detail, Chord key) {
  const Rect r{at.x, at.y, at.w, choice_height};
  f.draw.hair(at.x, at.y, at.w);
  const Reply reply = row(f, {r.x - 12, r.y + 1, r.w + 24, r.h - 1}, name, {.key = key, .label = what});
  const float cap = key ? key_cap_width(f, key) : 0;
  const float w = at.w - cap - step::s16;
  f.draw.text(at.x, at.y + 8, Font::body_bold, Colour::ink, f.draw.fit(Font::body_bold, what, w));
  f.draw.text(at.x, at.y + 34, Font::small, Colour::ink2, f.draw.fit(Font::small, detail, w));
  if (key) key_cap(f, at.x + at.w - cap, at.y + 21, key);
  return reply;
}

}  // namespace afterword::ui
