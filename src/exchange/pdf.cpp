// Sets blocks into lines (Pango), lines onto pages, and writes them (Cairo). A page ends where the next lines that
// belong together do not fit any more.
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "domain/text.h"
#include "exchange/gobject.h"
#include "exchange/plain_text.h"
#include "exchange/printed.h"

namespace afterword::exchange {

namespace {

using domain::Error;
using Look = PrintRun::Look;

constexpr double points_per_mm = 72 / 25.4;
constexpr double quiet_scale = 0.88;
constexpr double number_points = 9;

struct Colour {
  double red, green, blue;
};
constexpr Colour grey{0.29, 0.36, 0.41}, accent{0.04, 0.35, 0.49}, hairline{0.83, 0.86, 0.87};

struct FreeMore {
  void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
  void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
  void operator()(PangoLayoutIter* iter) const { pango_layout_iter_free(iter); }
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
};
template <class T>
using Held = std::unique_ptr<T, FreeMore>;

struct Sheet {
  double width, height;  // points
};
Sheet sheet_of(Paper paper) { return paper == Paper::a4 ? Sheet{595.276, 841.89} : Sheet{612, 792}; }

/// One line where it stands on its page, points.
struct Line {
  PangoLayoutLine* line = nullptr;  // held by its layout
  double x = 0, height = 0, baseline = 0;
  double before = 0;
  bool rule = false;
  bool holds_next = false;  // the next line stands on the same page
  bool new_page = false;
  double y = 0;
};

void attribute(PangoAttrList* list, PangoAttribute* one, std::size_t from, std::size_t to) {
  one->start_index = static_cast<guint>(from);
  one->end_index = static_cast<guint>(to);
  pango_attr_list_insert(list, one);
}

PangoAttribute* foreground(const Colour& colour) {
  const auto part = [](double value) { return static_cast<guint16>(std::lround(value * 65535)); };
  return pango_attr_foreground_new(part(colour.red), part(colour.green), part(colour.blue));
}

void look(PangoAttrList* list, Look how, std::size_t from, std::size_t to) {
  if (how == Look::strong) attribute(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, to);
  if (how == Look::accent) attribute(list, foreground(accent), from, to);
  if (how != Look::quiet) return;
  attribute(list, foreground(grey), from, to);
  attribute(list, pango_attr_scale_new(quiet_scale), from, to);
}

class Typesetter {
 public:
  Typesetter(const PrintedPages& pages, Paper paper, double scale)
      : pages_(pages), sheet_(sheet_of(paper)), scale_(scale), fonts_(pango_cairo_font_map_new()) {
    // As a point of the page is a point of the text, on every screen.
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(fonts_.get()), 72);
    context_.reset(pango_font_map_create_context(fonts_.get()));
    const Held<cairo_font_options_t> options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context_.get(), options.get());
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
    for (const PrintBlock& block : pages.blocks) set(block);
    place();
  }
  int page_count() const { return page_count_; }
  void draw(cairo_t* cairo) const {
    int page = 1;
    for (const Line& line : lines_) {
      if (line.new_page) {
        cairo_show_page(cairo);
        number(cairo, ++page);
      }
      if (line.rule) rule(cairo, line);
      cairo_move_to(cairo, line.x, line.y + line.baseline);
      cairo_set_source_rgb(cairo, 0.05, 0.08, 0.1);
      pango_cairo_show_layout_line(cairo, line.line);
    }
    cairo_show_page(cairo);
  }

 private:
  double left() const { return pages_.side_mm * points_per_mm; }
  double top() const { return pages_.top_mm * points_per_mm; }
  double width() const { return sheet_.width - 2 * left(); }
  double bottom() const { return sheet_.height - top(); }

  Object<PangoLayout> layout(double points) const {
    Object<PangoLayout> made(pango_layout_new(context_.get()));
    const Held<PangoFontDescription> font(pango_font_description_new());
    pango_font_description_set_family(font.get(), pages_.family.c_str());
    pango_font_description_set_size(font.get(), static_cast<int>(std::lround(points * PANGO_SCALE)));
    pango_layout_set_font_description(made.get(), font.get());
    return made;
  }

  void set(const PrintBlock& block) {
    std::string text;
    const Held<PangoAttrList> list(pango_attr_list_new());
    for (const PrintRun& run : block.runs) {
      const std::size_t from = text.size();
      text += several_lines(run.text);
      look(list.get(), run.look, from, text.size());
    }
    if (domain::trim(text).empty()) return;
    Object<PangoLayout> made = layout(pages_.points * block.scale * scale_);
    pango_layout_set_width(made.get(), static_cast<int>(width() * PANGO_SCALE));
    pango_layout_set_wrap(made.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_indent(made.get(), -static_cast<int>(block.indent * points_per_mm * scale_ * PANGO_SCALE));
    pango_layout_set_attributes(made.get(), list.get());
    pango_layout_set_text(made.get(), text.c_str(), static_cast<int>(text.size()));
    lines_of(made.get(), block);
    layouts_.push_back(std::move(made));
  }

  void lines_of(PangoLayout* made, const PrintBlock& block) {
    const std::size_t first = lines_.size();
    const Held<PangoLayoutIter> iter(pango_layout_get_iter(made));
    do {
      PangoRectangle extents;
      pango_layout_iter_get_line_extents(iter.get(), nullptr, &extents);
      const auto points = [](int units) { return static_cast<double>(units) / PANGO_SCALE; };
      Line line;
      line.line = pango_layout_iter_get_line_readonly(iter.get());
      line.height = points(extents.height) * pages_.leading / natural_leading;
      line.x = left() + (block.at_end ? width() - points(extents.width) : points(extents.x));
      const double ascent = points(pango_layout_iter_get_baseline(iter.get()) - extents.y);
      line.baseline = ascent + (line.height - points(extents.height)) / 2;
      lines_.push_back(line);
    } while (pango_layout_iter_next_line(iter.get()));
    lines_[first].before = block.before * points_per_mm * scale_;
    lines_[first].rule = block.rule;
    const std::size_t n = lines_.size() - first;
    if (n > 1) lines_[first].holds_next = lines_[first + n - 2].holds_next = true;
    lines_.back().holds_next = block.heads;
  }

  // Greedy: lines that hold each other go together, on a page of their own where they must.
  void place() {
    double y = top();
    bool at_head = true;
    for (std::size_t i = 0; i < lines_.size();) {
      std::size_t end = i + 1;
      while (end < lines_.size() && lines_[end - 1].holds_next) ++end;
      double height = at_head ? 0 : lines_[i].before;
      for (std::size_t k = i; k < end; ++k) height += lines_[k].height + (k > i ? lines_[k].before : 0);
      if (height > bottom() - top()) end = i + 1;  // no page holds them together
      const double needed = end == i + 1 ? lines_[i].height + (at_head ? 0 : lines_[i].before) : height;
      if (!at_head && y + needed > bottom()) {
        lines_[i].new_page = at_head = true;
        ++page_count_;
        y = top();
      }
      for (; i < end; ++i) {
        if (!at_head) y += lines_[i].before;
        if (at_head) lines_[i].rule = false;
        at_head = false;
        lines_[i].y = y;
        y += lines_[i].height;
      }
    }
  }

  void rule(cairo_t* cairo, const Line& line) const {
    cairo_set_source_rgb(cairo, hairline.red, hairline.green, hairline.blue);
    cairo_set_line_width(cairo, 0.6);
    cairo_move_to(cairo, left(), line.y - line.before / 3);
    cairo_rel_line_to(cairo, width(), 0);
    cairo_stroke(cairo);
  }

  void number(cairo_t* cairo, int page) const {
    const Object<PangoLayout> made = layout(number_points);
    pango_layout_set_text(made.get(), std::to_string(page).c_str(), -1);
    int w = 0, h = 0;
    pango_layout_get_size(made.get(), &w, &h);
    cairo_set_source_rgb(cairo, grey.red, grey.green, grey.blue);
    cairo_move_to(cairo, (sheet_.width - static_cast<double>(w) / PANGO_SCALE) / 2,
                  sheet_.height - top() / 2 - static_cast<double>(h) / PANGO_SCALE / 2);
    pango_cairo_show_layout(cairo, made.get());
  }

  static constexpr double natural_leading = 1.17;  // what the fonts used here bring along

  const PrintedPages& pages_;
  Sheet sheet_;
  double scale_;
  Object<PangoFontMap> fonts_;
  Object<PangoContext> context_;
  std::vector<Object<PangoLayout>> layouts_;
  std::vector<Line> lines_;
  int page_count_ = 1;
};

cairo_status_t append(void* to, const unsigned char* bytes, unsigned int length) {
  static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), length);
  return CAIRO_STATUS_SUCCESS;
}

void describe(cairo_surface_t* surface, const PrintedPages& pages, const domain::Time& made) {
  const auto set = [surface](cairo_pdf_metadata_t what, const std::string& text) {
    if (!text.empty()) cairo_pdf_surface_set_metadata(surface, what, text.c_str());
  };
  const std::string date = domain::to_string(domain::Time{made.utc_ms / 1000 * 1000, made.offset_min});
  set(CAIRO_PDF_METADATA_TITLE, one_line(pages.title));
  set(CAIRO_PDF_METADATA_AUTHOR, one_line(pages.author));
  set(CAIRO_PDF_METADATA_CREATOR, "Afterword");
  set(CAIRO_PDF_METADATA_CREATE_DATE, date);
  set(CAIRO_PDF_METADATA_MOD_DATE, date);
}

}  // namespace

int sheets_of(const PrintedPages& pages, Paper paper, double scale) {
  return Typesetter(pages, paper, scale).page_count();
}

domain::Result<std::string> pdf(const PrintedPages& pages, Paper paper, const domain::Time& made) {
  std::unique_ptr<Typesetter> set;
  for (const double scale : {1.0, 0.92, 0.84, smallest_scale}) {
    set = std::make_unique<Typesetter>(pages, paper, scale);
    if (pages.most_pages == 0 || set->page_count() <= pages.most_pages) break;
  }
  std::string out;
  const Sheet sheet = sheet_of(paper);
  const Held<cairo_surface_t> surface(cairo_pdf_surface_create_for_stream(append, &out, sheet.width, sheet.height));
  describe(surface.get(), pages, made);
  const Held<cairo_t> cairo(cairo_create(surface.get()));
  set->draw(cairo.get());
  const cairo_status_t drawn = cairo_status(cairo.get());
  cairo_surface_finish(surface.get());
  for (const cairo_status_t status : {drawn, cairo_surface_status(surface.get())})
    if (status != CAIRO_STATUS_SUCCESS)
      return Error::internal(std::string("The page could not be set (") + cairo_status_to_string(status) +
                             "); nothing was written. Take HTML instead");
  return out;
}

}  // namespace afterword::exchange
