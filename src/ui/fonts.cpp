#include "ui/fonts.h"

#include <fcntl.h>
#include <ft2build.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cmath>
#include <utility>

#include FT_FREETYPE_H

#include "ui/imgui_compat_fonts.h"
#include "ui/utf8.h"

namespace afterword::ui {

namespace {

// What English needs, with the punctuation and the arrows that the program itself uses. The first frame waits for these
// only.
constexpr ImWchar base_ranges[] = {0x20,   0x7E,   0xA0,   0xA0,   0xB7,   0xB7,   0x2013,
                                   0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2026,
                                   0x2190, 0x2193, 0x2212, 0x2212, 0xFFFD, 0xFFFD, 0};

bool in_base(char32_t c) {
  for (const ImWchar* r = base_ranges; *r != 0; r += 2)
    if (c >= r[0] && c <= r[1]) return true;
  return false;
}

constexpr int room_width = 480;    // an atlas is never narrower than 512
constexpr float room_height = 24;  // of a line of text: for some five hundred letters, half of them at twice the size
constexpr std::chrono::microseconds for_glyphs{1500};  // of a frame

// Drawn from the start; the others are built when a screen first asks for them, or once the first frames are shown.
constexpr Font first_fonts[] = {Font::small, Font::small_bold, Font::body, Font::body_bold, Font::title};

}  // namespace

struct Fonts::Library {
  FT_Library handle = nullptr;
  Library() { FT_Init_FreeType(&handle); }
  ~Library() { FT_Done_FreeType(handle); }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
};

struct Fonts::File {
  void* data = nullptr;
  std::size_t size = 0;
  int index = 0;
  FT_Face face = nullptr;

  File(FT_Library library, const FontFile& file) : index(file.index) {
    const int fd = ::open(file.path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return;
    struct stat status {};
    if (::fstat(fd, &status) == 0 && status.st_size > 0) {
      size = static_cast<std::size_t>(status.st_size);
      data = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
      if (data == MAP_FAILED) data = nullptr;
    }
    ::close(fd);
    if (data != nullptr)
      FT_New_Memory_Face(library, static_cast<const FT_Byte*>(data), static_cast<FT_Long>(size), index, &face);
  }
  ~File() {
    if (face != nullptr) FT_Done_Face(face);
    if (data != nullptr) munmap(data, size);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  bool usable() const { return face != nullptr && face->units_per_EM > 0; }
  bool has(char32_t c) const { return FT_Get_Char_Index(face, c) != 0; }
  // From ascender to descender, in em.
  float height() const {
    return static_cast<float>(face->ascender - face->descender) / static_cast<float>(face->units_per_EM);
  }
  // As ImGui's own builder draws it, at that height from ascender to descender. Until the next one is drawn.
  std::optional<GlyphImage> draw(char32_t c, float pixels) const {
    FT_Size_RequestRec wanted{FT_SIZE_REQUEST_TYPE_REAL_DIM, 0, static_cast<FT_Long>(pixels) * 64, 0, 0};
    if (FT_Request_Size(face, &wanted) != 0) return std::nullopt;
    if (FT_Load_Char(face, c, FT_LOAD_NO_BITMAP | FT_LOAD_TARGET_LIGHT) != 0) return std::nullopt;
    if (FT_Render_Glyph(face->glyph, FT_RENDER_MODE_NORMAL) != 0) return std::nullopt;
    const FT_GlyphSlotRec& slot = *face->glyph;
    return GlyphImage{static_cast<int>(slot.bitmap.width),
                      static_cast<int>(slot.bitmap.rows),
                      slot.bitmap.pitch,
                      slot.bitmap.buffer,
                      slot.bitmap_left,
                      slot.bitmap_top};
  }
  // In em; nothing where it cannot be read.
  std::optional<float> advance(char32_t c) const {
    if (FT_Load_Char(face, c, FT_LOAD_NO_SCALE | FT_LOAD_NO_BITMAP) != 0) return std::nullopt;
    return static_cast<float>(face->glyph->advance.x) / static_cast<float>(face->units_per_EM);
  }
};

Fonts::Fonts(FontSource& source) : source_(source), library_(std::make_unique<Library>()) {
  for (const Font font : first_fonts) of(font).wanted = true;
}

Fonts::~Fonts() = default;

void Fonts::set_scale(float scale) {
  if (scale == scale_) return;
  scale_ = scale;
  dirty_ = to_build_ = true;
}

bool Fonts::update() {
  const bool found = looking_.valid() && looking_.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
  if (found) found_file(looked_for_.first, looked_for_.second, looking_.get());
  if (!dirty_ && !found) return false;
  dirty_ = false;
  bool changed = false;
  if (to_build_ || !add_coming(changed)) {
    build();
    changed = true;
  }
  if (changed) ++generation_;
  return changed;
}

ImFont* Fonts::get(Font font) {
  Face& face = of(font);
  if (!face.wanted) {
    face.wanted = true;
    dirty_ = to_build_ = true;
  }
  return face.font != nullptr ? face.font : of(Font::body).font;
}

void Fonts::get_all() {
  for (std::size_t i = 0; i < faces_.size(); ++i) get(static_cast<Font>(i));
}

float Fonts::pixels(Font font) {
  Face& face = of(font);
  return face.font != nullptr ? face.pixels : of(Font::body).pixels * em(font) / em(Font::body);
}

void Fonts::need(Font font, std::string_view text) {
  bool plain = true;
  for (const char c : text) plain = plain && static_cast<unsigned char>(c) < 0x80;
  if (plain) return;
  for (std::size_t at = 0; at < text.size();) need(font, next_code_point(text, at));
}

void Fonts::need(Font font, char32_t character) {
  if (character < 0x20 || in_base(character) || character > IM_UNICODE_CODEPOINT_MAX) return;
  Face& face = of(font);
  if (face.extra.contains(character) || face.lacking.contains(character)) return;
  if (face.coming.insert(character).second) dirty_ = true;
}

float Fonts::em(Font font) const { return std::round(info(font).size * scale_); }

Fonts::File* Fonts::open(const FontFile& file) {
  auto& entry = files_[file];
  if (!entry) entry = std::make_unique<File>(library_->handle, file);
  return entry->usable() ? entry.get() : nullptr;
}

// Nothing: nobody has looked for it yet.
std::optional<Fonts::File*> Fonts::known_file(Font font, char32_t character) {
  File* const main = main_[static_cast<std::size_t>(font)];
  if (main == nullptr || main->has(character)) return main;
  if (const auto known = fallback_.find({font, character}); known != fallback_.end()) return known->second;
  // A font that was taken for one letter of a script has the others.
  for (File* const other : of(font).others)
    if (other->has(character)) return fallback_[{font, character}] = other;
  return std::nullopt;
}

Fonts::File* Fonts::found_file(Font font, char32_t character, const std::optional<FontFile>& found) {
  File* file = found ? open(*found) : nullptr;
  if (file != nullptr && !file->has(character)) file = nullptr;
  if (file != nullptr) of(font).others.push_back(file);
  if (!found)  // whatever the weight and size
    for (std::size_t i = 0; i < faces_.size(); ++i) fallback_.try_emplace({static_cast<Font>(i), character}, nullptr);
  return fallback_[{font, character}] = file;
}

Fonts::File* Fonts::file_of(Font font, char32_t character) {
  const auto known = known_file(font, character);
  return known ? *known
               : found_file(font, character, source_.face_with(character, info(font).family, info(font).weight));
}

// To look through hundreds of installed fonts takes longer than a frame has: a thread does, for one letter at a time.
std::optional<Fonts::File*> Fonts::file_in_time(Font font, char32_t character) {
  const auto known = known_file(font, character);
  if (known || looking_.valid()) return known;
  looked_for_ = {font, character};
  looking_ = std::async(std::launch::async, [this, font, character] {
    return source_.face_with(character, info(font).family, info(font).weight);
  });
  return std::nullopt;
}

std::optional<std::pair<int, int>> Fonts::Room::take(int w, int h) {
  if (x + w > width) {
    x = 0;
    y += std::exchange(row_height, 0) + 1;
  }
  if (number < 0 || x + w > width || y + h > height) return std::nullopt;
  const std::pair at(x, y);
  x += w + 1;
  row_height = std::max(row_height, h);
  return at;
}

bool Fonts::draw_glyph(Font font, const File& file, char32_t character) {
  const float advance = file.advance(character).value_or(0) * em(font);  // before: it uses what the picture lies in
  auto image = file.draw(character, em(font) * file.height());
  if (!image) return false;
  image->advance = advance;
  const auto place = room_.take(image->width, image->height);
  if (place) put_glyph(of(font).font, character, *image, room_.number, place->first, place->second);
  return place.has_value();
}

bool Fonts::add_coming(bool& changed) {
  if (!atlas_can_grow()) return false;
  const auto begun = std::chrono::steady_clock::now();
  for (std::size_t i = 0; i < faces_.size(); ++i) {
    Face& face = faces_[i];
    const auto font = static_cast<Font>(i);
    if (face.font == nullptr || face.coming.empty()) continue;
    for (auto it = face.coming.begin(); it != face.coming.end();) {
      if (std::chrono::steady_clock::now() - begun > for_glyphs) {
        dirty_ = true;
        break;
      }
      const auto file = file_in_time(font, *it);
      if (!file) {
        ++it;
        continue;
      }
      if (*file != nullptr && !draw_glyph(font, **file, *it)) return false;
      changed = changed || *file != nullptr;
      (*file != nullptr ? face.extra : face.lacking).insert(*it);
      it = face.coming.erase(it);
    }
    finish_advances(face.font);
  }
  return true;
}

void Fonts::build() {
  to_build_ = false;
  clear_atlas();
  room_ = {.width = room_width, .height = static_cast<int>(room_height * em(Font::body))};
  room_.number = keep_room_in_atlas(room_.width, room_.height);
  ranges_.clear();
  ranges_.reserve(256);
  for (std::size_t i = 0; i < faces_.size(); ++i)
    if (faces_[i].wanted) add(static_cast<Font>(i));
  build_atlas();
  for (std::size_t i = 0; i < faces_.size(); ++i)
    if (faces_[i].font != nullptr) set_advances(static_cast<Font>(i), faces_[i]);
  ImGui::GetIO().FontDefault = of(Font::body).font;
}

void Fonts::add(Font font) {
  Face& face = of(font);
  face.font = nullptr;
  File*& file = main_[static_cast<std::size_t>(font)];
  if (file == nullptr) file = open(source_.face(info(font).family, info(font).weight));
  take_coming(font, face);
  if (file == nullptr) {  // no font at all is installed: ImGui's own keeps the program readable
    face.pixels = em(font);
    face.font = add_default_font(face.pixels);
    return;
  }
  std::set<char32_t> own;
  for (const char32_t c : face.extra)
    if (file->has(c)) own.insert(c);
  face.pixels = em(font) * file->height();
  face.font = add_to_atlas({file->data, file->size, file->index, face.pixels, ranges(own, true), nullptr});
  add_extra(font, face);
}

// Letters that have to be looked for first join the atlas later, where they can.
void Fonts::take_coming(Font font, Face& face) {
  for (auto it = face.coming.begin(); it != face.coming.end();) {
    const auto file = glyphs_join_atlas ? known_file(font, *it) : std::optional(file_of(font, *it));
    if (!file) {
      dirty_ = true;
      ++it;
      continue;
    }
    (*file != nullptr ? face.extra : face.lacking).insert(*it);
    it = face.coming.erase(it);
  }
}

// Characters that the font itself lacks, each from a font that has it, at the same em.
void Fonts::add_extra(Font font, Face& face) {
  File* const main = main_[static_cast<std::size_t>(font)];
  std::map<File*, std::set<char32_t>> by_file;
  for (auto it = face.extra.begin(); it != face.extra.end();) {
    File* const file = file_of(font, *it);
    if (file == nullptr) {
      face.lacking.insert(*it);
      it = face.extra.erase(it);
      continue;
    }
    if (file != main) by_file[file].insert(*it);
    ++it;
  }
  for (const auto& [file, characters] : by_file)
    add_to_atlas(
        {file->data, file->size, file->index, em(font) * file->height(), ranges(characters, false), face.font});
}

const ImWchar* Fonts::ranges(const std::set<char32_t>& characters, bool base) {
  std::vector<ImWchar> out;
  if (base) out.assign(std::begin(base_ranges), std::end(base_ranges) - 1);
  for (const char32_t c : characters) {
    const auto wide = static_cast<ImWchar>(c);
    if (!out.empty() && !base && out.back() + 1 == wide)
      out.back() = wide;
    else
      out.insert(out.end(), {wide, wide});
  }
  out.push_back(0);
  ranges_.push_back(std::move(out));
  return ranges_.back().data();
}

// ImGui rounds every advance to whole pixels, which sets text visibly wider or narrower than the face was drawn for.
void Fonts::set_exact_advance(Font font, char32_t character, const File& file) {
  if (const auto advance = file.advance(character)) set_advance(of(font).font, character, *advance * em(font));
}

void Fonts::set_advances(Font font, Face& face) {
  File* const main = main_[static_cast<std::size_t>(font)];
  if (main == nullptr) return;
  for (const ImWchar* r = base_ranges; *r != 0; r += 2)
    for (char32_t c = r[0]; c <= r[1]; ++c) set_exact_advance(font, c, *main);
  for (const char32_t c : face.extra)
    if (const File* const file = file_of(font, c)) set_exact_advance(font, c, *file);
  finish_advances(face.font);
}

}  // namespace afterword::ui
