// The eight fonts in one atlas. Starts with the letters of English; every other glyph is added when it is first
// needed, from whichever installed font has it. A few go into room that was kept for them; where that is full, or the
// size is another, the atlas is built anew.
#pragma once

#include <array>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "ui/imgui_compat.h"
#include "ui/text/metrics.h"
#include "ui/theme.h"

namespace afterword::ui {

/// A face in a font file.
struct FontFile {
  std::string path;
  int index = 0;  ///< of the face within a collection
  friend auto operator<=>(const FontFile&, const FontFile&) = default;
};

/// Where fonts come from: fontconfig in the program. May be asked on another thread.
struct FontSource {
  virtual ~FontSource() = default;
  /// The installed face nearest to a family and weight (400, 600).
  virtual FontFile face(std::string_view family, int weight) = 0;
  /// A face that really has the character, nearest to family and weight; nothing when none is installed.
  virtual std::optional<FontFile> face_with(char32_t character, std::string_view family, int weight) = 0;
};

/// Fills and refills the atlas of the current ImGui context.
class Fonts {
 public:
  explicit Fonts(FontSource& source);
  ~Fonts();
  Fonts(const Fonts&) = delete;
  Fonts& operator=(const Fonts&) = delete;

  /// Screen pixels per design pixel. Takes effect with the next update().
  void set_scale(float scale);
  /// Adds to the atlas what is missing in it, as much as a frame has time for. Call it before NewFrame; true when its
  /// picture has changed.
  bool update();
  /// Something was drawn that the atlas lacks: another frame is needed after update().
  bool wanting() const { return dirty_; }
  /// A font is being looked for that has a letter: update() is to be called again in a moment.
  bool looking() const { return looking_.valid(); }
  /// Grows with every change: whoever keeps widths measures again.
  int generation() const { return generation_; }

  /// The font to draw with. One that is not built yet is asked for, and the body font stands in meanwhile.
  ImFont* get(Font font);
  /// The size to give ImGui for it, in screen pixels: from ascender to descender, not the em.
  float pixels(Font font);
  /// Of the letters, for the editors.
  text::WidthTables& widths() { return widths_; }
  /// Asks for those that no screen asked for yet, so that none has to wait for its letters.
  void get_all();
  /// Says that `text` is drawn in `font`: what is missing is remembered for the next update().
  void need(Font font, std::string_view text);
  void need(Font font, char32_t character);

 private:
  text::WidthTables widths_;
  struct File;  // a mapped file with its FreeType face
  struct Face {
    ImFont* font = nullptr;
    float pixels = 0;
    bool wanted = false;
    std::set<char32_t> extra;    ///< beyond the base letters
    std::set<char32_t> coming;   ///< those that were needed since
    std::set<char32_t> lacking;  ///< no installed font has them
    std::vector<File*> others;   ///< from which some of them are taken
  };
  /// Places in the room that is kept, in rows from the top.
  struct Room {
    int number = -1;  ///< of its rectangle in the atlas
    int width = 0, height = 0, x = 0, y = 0, row_height = 0;
    std::optional<std::pair<int, int>> take(int w, int h);
  };
  void build();
  /// False: there is no room, or no atlas yet.
  bool add_coming(bool& changed);
  bool draw_glyph(Font font, const File& file, char32_t character);
  // The file that draws a letter; nullptr where no installed font has it.
  std::optional<File*> known_file(Font font, char32_t character);
  File* found_file(Font font, char32_t character, const std::optional<FontFile>& found);
  File* file_of(Font font, char32_t character);
  std::optional<File*> file_in_time(Font font, char32_t character);
  void add(Font font);
  void take_coming(Font font, Face& face);
  void add_extra(Font font, Face& face);
  const ImWchar* ranges(const std::set<char32_t>& characters, bool base);
  void set_exact_advance(Font font, char32_t character, const File& file);
  void set_advances(Font font, Face& face);
  File* open(const FontFile& file);
  Face& of(Font font) { return faces_[static_cast<std::size_t>(font)]; }
  float em(Font font) const;

  FontSource& source_;
  struct Library;
  std::unique_ptr<Library> library_;
  std::map<FontFile, std::unique_ptr<File>> files_;
  std::array<Face, static_cast<std::size_t>(Font::count_)> faces_;
  std::map<std::pair<Font, char32_t>, File*> fallback_;  ///< which file draws what the font's own lacks
  std::array<File*, static_cast<std::size_t>(Font::count_)> main_{};
  std::vector<std::vector<ImWchar>> ranges_;  ///< ImGui reads them while it builds
  float scale_ = 1;
  Room room_;
  std::pair<Font, char32_t> looked_for_;
  std::future<std::optional<FontFile>> looking_;
  bool dirty_ = true, to_build_ = true;
  int generation_ = 0;
};

}  // namespace afterword::ui
