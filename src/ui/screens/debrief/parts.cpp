#include "ui/screens/debrief/parts.h"

#include "ui/widgets.h"

namespace afterword::ui {

Rect step_area(const Page& page) {
  const float top = page.area.y + page.top - step_title;
  return {page.area.x, top, page.area.w, page.foot_y - top};
}

float step_heading(Frame& f, const Page& page, float y, std::string_view title_text, std::string_view sentence) {
  float height = title(f, {page.x, y, page.w}, title_text);
  if (!sentence.empty()) {
    height += f.draw.paragraph({page.x, y + height, page.w}, Font::body, Colour::ink2, sentence);
  }
  return height + step::s24;
}

}  // namespace afterword::ui
