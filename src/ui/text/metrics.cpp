// Measures clusters: Latin from a table, the rest by composing, joining and asking the font.
#include "ui/text/metrics.h"

#include <utf8proc.h>

#include <algorithm>

#include "domain/text.h"
#include "ui/text/arabic.h"
#include "ui/text/utf8.h"

namespace afterword::ui::text {

namespace {

constexpr std::size_t longest_drawn = 32;  // code points of one cluster: more marks than that are a joke, or an attack

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0xD800 && c <= 0xDFFF); }

// Says how the letter before it is drawn, and has no look of its own.
bool is_selector(char32_t c) {
  return c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE01EF);
}

}  // namespace

char32_t composed(std::u32string_view cluster) {
  std::array<utf8proc_int32_t, longest_drawn> buffer{};
  if (cluster.size() > buffer.size()) return 0;
  std::transform(cluster.begin(), cluster.end(), buffer.begin(),
                 [](char32_t c) { return static_cast<utf8proc_int32_t>(c); });
  const auto length = utf8proc_normalize_utf32(buffer.data(), static_cast<utf8proc_ssize_t>(cluster.size()),
                                               static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
  return length == 1 ? static_cast<char32_t>(buffer[0]) : 0;
}

WidthTable measure_widths(const Glyphs& glyphs) {
  WidthTable widths;
  widths.fill(-1);
  for (char32_t c = U' '; c < widths.size(); ++c)
    if (!is_control(c) && c != 0xAD && glyphs.has(c)) widths[c] = glyphs.advance(c);
  const float blank = widths[U' '] >= 0 ? widths[U' '] : glyphs.em() / 4;
  widths[U'\t'] = 4 * blank;
  widths[U'\n'] = blank;
  return widths;
}

const WidthTable& WidthTables::of(std::uint64_t key, const Glyphs& glyphs) {
  constexpr std::size_t most = 64;  // of fonts as they were before letters came in
  if (const auto known = known_.find(key); known != known_.end()) return known->second;
  if (known_.size() >= most) known_.clear();
  return known_.emplace(key, measure_widths(glyphs)).first->second;
}

Metrics::Metrics(const Glyphs& glyphs)
    : glyphs_(&glyphs), widths_(glyphs.widths() != nullptr ? *glyphs.widths() : measure_widths(glyphs)) {}

Cluster Metrics::box(std::size_t length) const {
  return {.length = length, .width = glyphs_->em(), .shown = Cluster::Shown::box};
}

bool Metrics::has_ligature(std::u32string_view text, std::size_t at) const {
  const char32_t ligature = lam_alef(text, at);
  return ligature != 0 && glyphs_->has(ligature);
}

Cluster Metrics::single(std::u32string_view text, std::size_t at) const {
  const char32_t c = text[at];
  if (c < first_unusual && widths_[c] >= 0) return {.length = 1, .width = widths_[c], .glyph = c};
  if (is_control(c) || domain::is_hidden(c)) return box(1);
  if (is_mark_or_invisible(c)) return {.length = 1, .shown = Cluster::Shown::nothing};
  if (at > 0 && has_ligature(text, at - 1)) return {.length = 1, .shown = Cluster::Shown::nothing};
  const char32_t joined = has_ligature(text, at) ? lam_alef(text, at) : joined_form(text, at);
  for (const char32_t glyph : {joined, c})
    if (glyphs_->has(glyph)) return {.length = 1, .width = glyphs_->advance(glyph), .glyph = glyph};
  return box(1);
}

Cluster Metrics::several(std::u32string_view text, std::size_t at, std::size_t end) const {
  const std::u32string_view cluster = text.substr(at, end - at);
  if (cluster.size() > longest_drawn) return box(cluster.size());
  const char32_t one = composed(cluster);
  if (one != 0 && glyphs_->has(one)) return {.length = cluster.size(), .width = glyphs_->advance(one), .glyph = one};
  const char32_t joined = joined_form(text, at);
  Cluster parts{.length = cluster.size(), .shown = Cluster::Shown::parts, .glyph = cluster.front()};
  if (glyphs_->has(joined)) parts.glyph = joined;
  for (std::size_t i = 0; i < cluster.size(); ++i) {
    const char32_t c = i == 0 ? parts.glyph : cluster[i];
    if (is_selector(c)) continue;
    if (!glyphs_->has(c)) return box(cluster.size());
    if (i == 0 || !is_mark_or_invisible(c)) parts.width += glyphs_->advance(c);
  }
  return parts;
}

Cluster Metrics::unusual(std::u32string_view text, std::size_t at) const {
  const std::size_t end = cluster_end(text, at);
  if (end == at + 1) return single(text, at);
  if (text.substr(at, 2) == U"\r\n") return {.length = 2, .width = widths_[U'\n'], .shown = Cluster::Shown::nothing};
  return several(text, at, end);
}

}  // namespace afterword::ui::text
