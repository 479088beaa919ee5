// Beside the column: what to bring, what to say, what is new, and what to do before leaving the room.
#include <algorithm>

#include "domain/debrief.h"
#include "domain/text.h"
#include "ui/screens/brief_parts.h"
#include "ui/screens/page_parts.h"

namespace afterword::ui {

namespace {

using domain::BriefItem;

constexpr float box = size::check, box_gap = 10;

void tick_box(Frame& f, float x, float y) { f.draw.edge({x, y + 3, box, box}, Colour::line, radius::check); }

float small_heading(Frame& f, const Place& at, std::string_view words) {
  f.draw.text(at.x, at.y, Font::small_bold, Colour::ink2, words);
  return at.y + 26;
}

/// What is owed: a box to tick on paper, and the way to where it is marked sent.
float promises(Frame& f, const Place& at, const std::vector<BriefItem>& items) {
  if (items.empty()) return at.y;
  float y = small_heading(f, at, "Bring, or send before");
  const auto list = f.group("promises");
  for (std::size_t i = 0; i < items.size(); ++i) {
    const BriefItem& item = items[i];
    const float indent = box + box_gap, w = at.w - indent;
    const float high =
        f.draw.paragraph_height(w, Font::body, item.text) + f.draw.paragraph_height(w, Font::small, item.note);
    const Reply reply = row(f, {at.x - 8, y - 2, at.w + 16, high + 4}, std::to_string(i), {.label = item.text});
    tick_box(f, at.x, y);
    y += f.draw.paragraph({at.x + indent, y, w}, Font::body, Colour::ink, item.text);
    y += f.draw.paragraph({at.x + indent, y, w}, Font::small, Colour::due, domain::capitalised(item.note)) + step::s8;
    if (reply.pressed && !item.sources.empty())
      f.out.go({.page = PageId::debrief,
                .interview = item.sources.back().interview,
                .step = static_cast<int>(domain::Step::documents)});
  }
  return y + step::s16;
}

float texts(Frame& f, const Place& at, std::string_view heading, const std::vector<BriefItem>& items) {
  if (items.empty()) return at.y;
  float y = small_heading(f, at, heading);
  for (const BriefItem& item : items) {
    y += f.draw.paragraph({at.x, y, at.w}, Font::body, Colour::ink, item.text);
    if (!item.note.empty()) y += f.draw.paragraph({at.x, y, at.w}, Font::small, Colour::ink2, item.note);
    y += step::s8;
  }
  return y + step::s16;
}

std::string left_out_words(std::size_t left_out) {
  if (left_out == 0) return {};
  return left_out == 1 ? "The first was left out last time."
                       : "The first " + std::to_string(left_out) + " were left out last time.";
}

/// K6, on the soft ground of the closing card.
float closing_card(Frame& f, const Place& at, const std::vector<BriefItem>& items) {
  if (items.empty()) return at.y;
  constexpr float pad = 16;
  const float w = at.w - 2 * pad, indent = box + box_gap;
  const auto left_out = static_cast<std::size_t>(
      std::count_if(items.begin(), items.end(), [](const BriefItem& item) { return item.open; }));
  const std::string words = left_out_words(left_out);
  const auto font = [](const BriefItem& item) { return item.open ? Font::body_bold : Font::body; };
  float high = pad + 28;
  for (const BriefItem& item : items) high += f.draw.paragraph_height(w - indent, font(item), item.text) + step::s4;
  if (!words.empty()) high += step::s8 + f.draw.paragraph_height(w, Font::small, words);
  high += pad;
  f.draw.fill({at.x, at.y, at.w, high}, Colour::soft, radius::control);
  float y = at.y + pad;
  f.draw.text(at.x + pad, y, Font::body_bold, Colour::ink, "Before you leave the room");
  y += 28;
  for (const BriefItem& item : items) {
    tick_box(f, at.x + pad, y);
    y += f.draw.paragraph({at.x + pad + indent, y, w - indent}, font(item), Colour::ink, item.text) + step::s4;
  }
  if (!words.empty()) f.draw.paragraph({at.x + pad, y + step::s8, w}, Font::small, Colour::ink2, words);
  return at.y + high + step::s24;
}

}  // namespace

float brief_side(Frame& f, const Place& at, const domain::Brief& brief) {
  float y = promises(f, at, brief.promises);
  y = texts(f, {at.x, y, at.w}, "Never mentioned", brief.unsaid);
  y = texts(f, {at.x, y, at.w}, "News since", brief.news);
  y = closing_card(f, {at.x, y, at.w}, brief.closing);
  if (!brief.elsewhere.empty()) y += f.draw.paragraph({at.x, y, at.w}, Font::small, Colour::ink2, brief.elsewhere);
  return y;
}

}  // namespace afterword::ui
