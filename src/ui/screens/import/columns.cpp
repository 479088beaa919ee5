// A table of questions: what each of its columns was taken for, to be changed at a list.
#include <algorithm>

#include "domain/text.h"
#include "ui/screens/import/import.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using workspace::ImportPreview;

constexpr float cell_w = 232, cell_h = 72;
constexpr std::size_t most_lines_seen = 2;  // the rest scrolls

std::string spoken(const std::string& meaning) {
  return meaning == "-" ? std::string("Passed over") : domain::capitalised(meaning);
}

// A part of a question stands in one column; tags may stand in several.
void choose(Frame& f, ImportFile& file, std::size_t index, const std::string& meaning) {
  auto& columns = file.preview->columns;
  if (meaning != "-" && meaning != "tags")
    for (auto& column : columns)
      if (column.meaning == meaning) column.meaning = "-";
  columns[index].meaning = meaning;
  file.columns.clear();
  for (const auto& column : columns) file.columns += (file.columns.empty() ? "" : ",") + column.meaning;
  look_again(f, file);
}

void draw_column(Frame& f, ImportFile& file, std::size_t index, const Rect& r) {
  const ImportPreview::Column column = file.preview->columns[index];
  const std::string name = file.preview->header ? column.name : "Column " + column.name;
  const std::string shown = f.draw.fit(Font::small_bold, name, r.w * 0.6F);
  const float name_w = f.draw.text(r.x, r.y, Font::small_bold, Colour::ink, shown);
  if (!column.sample.empty() && name_w < r.w - 60)
    f.draw.text(r.x + name_w + step::s8, r.y, Font::small, Colour::ink2,
                f.draw.fit(Font::small, "“" + column.sample + "”", r.w - name_w - step::s8));
  const auto scope = f.scope(static_cast<int>(index));
  const float y = r.y + 20;
  const Rect b{r.x, y, r.w, size::field - 4};
  const bool passed = column.meaning == "-";
  const Reply reply = f.widget(b, "meaning", {.label = spoken(column.meaning), .state = column.meaning});
  f.draw.fill(b, reply.hovered ? Colour::soft : Colour::raised, radius::control);
  f.draw.edge(b, Colour::line, radius::control);
  f.draw.text(b.x + step::s12, b.y + 6, passed ? Font::body : Font::body_bold, passed ? Colour::ink2 : Colour::ink,
              f.draw.fit(Font::body_bold, spoken(column.meaning), b.w - 44));
  const Point down[] = {{b.right() - 24, b.y + 15}, {b.right() - 19, b.y + 20}, {b.right() - 14, b.y + 15}};
  f.draw.polyline(down, Colour::ink2, 1.5F);
  f.focus_ring(reply, radius::control);
  if (reply.pressed) open_popup(f, "choose");
  std::vector<PopupItem> items;
  for (const std::string& meaning : file.preview->meanings) items.push_back({meaning, spoken(meaning), ""});
  const PopupReply popup = popup_list(f, b, "choose", items, "What it holds");
  if (popup.chosen >= 0) choose(f, file, index, file.preview->meanings[static_cast<std::size_t>(popup.chosen)]);
}

}  // namespace

float draw_columns(Frame& f, ImportFile& file, Place at) {
  if (file.preview->columns.empty()) return at.y;
  const auto scope = f.scope("columns");
  float y = at.y;
  f.draw.text(at.x, y, Font::small_bold, Colour::ink2, "Its columns, and what each holds");
  y += 24;
  const auto across = static_cast<std::size_t>(std::max(1.0F, (at.w + step::s16) / (cell_w + step::s16)));
  const std::size_t count = file.preview->columns.size(), lines = (count + across - 1) / across;
  const float w = (at.w + step::s16) / static_cast<float>(across) - step::s16;
  const float seen = static_cast<float>(std::min(lines, most_lines_seen)) * cell_h;
  {
    // Room for the ring of what has the focus.
    ScrollArea scroll(f, "all", {at.x - step::s4, y - step::s4, at.w + step::s12, seen + step::s4});
    const float top = scroll.top() + step::s4;
    for (std::size_t i = 0; i < count; ++i)
      draw_column(f, file, i,
                  {at.x + static_cast<float>(i % across) * (w + step::s16),
                   top + static_cast<float>(i / across) * cell_h, w, cell_h});
    scroll.finish(top + static_cast<float>(lines) * cell_h);
  }
  y += seen + step::s4;
  const bool header = file.preview->header;
  const Reply box = check_box(f, {at.x, y, at.w}, "header", "The first row names the columns", header);
  if (box.changed) {
    file.header = !header;
    look_again(f, file);
  }
  return y + box.rect.h + step::s8;
}

}  // namespace afterword::ui
