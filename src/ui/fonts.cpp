#include "ui/fonts.h"

#include <fcntl.h>
#include <ft2build.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmath>

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

// Drawn from the start; the others are built when a screen first asks for them.
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
    if (fstat(fd, &status) == 0 && status.st_size > 0) {
      size = static_cast<std::size_t>(status.st_size);
      data = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
      if (data == MAP_FAILED) data = nullptr;
    }
    close(fd);
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
  dirty_ = true;
}

bool Fonts::update() {
  if (!dirty_) return false;
  dirty_ = false;
  build();
  ++generation_;
  return true;
}

ImFont* Fonts::get(Font font) {
  Face& face = of(font);
  if (!face.wanted) {
    face.wanted = true;
    dirty_ = true;
  }
  return face.font != nullptr ? face.font : of(Font::body).font;
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
  face.extra.insert(character);
  dirty_ = true;
}

float Fonts::em(Font font) const { return std::round(info(font).size * scale_); }

Fonts::File* Fonts::open(const FontFile& file) {
  auto& entry = files_[file];
  if (!entry) entry = std::make_unique<File>(library_->handle, file);
  return entry->usable() ? entry.get() : nullptr;
}

void Fonts::build() {
  clear_atlas();
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

// Characters that the font itself lacks, each from a font that has it, at the same em.
void Fonts::add_extra(Font font, Face& face) {
  File* const main = main_[static_cast<std::size_t>(font)];
  std::map<File*, std::set<char32_t>> by_file;
  for (auto it = face.extra.begin(); it != face.extra.end();) {
    const char32_t c = *it;
    if (main->has(c)) {
      ++it;
      continue;
    }
    const auto [known, fresh] = fallback_.try_emplace({font, c}, nullptr);
    if (fresh)
      if (const auto found = source_.face_with(c, info(font).family, info(font).weight)) {
        File* const file = open(*found);
        if (file != nullptr && file->has(c)) known->second = file;
      }
    if (known->second == nullptr) {
      face.lacking.insert(c);
      it = face.extra.erase(it);
      continue;
    }
    by_file[known->second].insert(c);
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
void Fonts::set_advances(Font font, Face& face) {
  File* const main = main_[static_cast<std::size_t>(font)];
  if (main == nullptr) return;
  const auto set = [&](char32_t c, const File& file) {
    if (const auto advance = file.advance(c)) set_advance(face.font, c, *advance * em(font));
  };
  for (const ImWchar* r = base_ranges; *r != 0; r += 2)
    for (char32_t c = r[0]; c <= r[1]; ++c) set(c, *main);
  for (const char32_t c : face.extra) {
    const auto other = fallback_.find({font, c});
    set(c, other != fallback_.end() && other->second != nullptr ? *other->second : *main);
  }
  finish_advances(face.font);
}

}  // namespace afterword::ui
