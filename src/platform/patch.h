// A small rectangle over the window's picture that comes and goes: the caret, whose blink must not cost a whole
// picture.
#pragma once

#include <array>
#include <cstdint>
#include <memory>

namespace afterword::platform {

/// What the window's back buffer holds after a swap is not promised, and the system may rotate several. So a picture is
/// stamped: the last bit of a few colours in its lower left corner, which no eye can see, carries a number. Where the
/// back buffer still has the stamp, it has the picture, and only the rectangle need be brought up to date; where not,
/// the picture is drawn again. Needs a current OpenGL 3 context for as long as it lives.
class Patch {
 public:
  struct Place {
    int x = 0, y = 0, w = 0, h = 0;  ///< pixels; y counts from above
    friend bool operator==(const Place&, const Place&) = default;
  };

  Patch();
  ~Patch();
  Patch(const Patch&) = delete;
  Patch& operator=(const Patch&) = delete;

  /// The picture was just drawn into the back buffer, `height` pixels high: stamps it and keeps what is at the place.
  void take(const Place& place, int height);
  /// Whether the back buffer holds the picture that was taken last, with or without something over the place.
  bool is_there() const;
  /// No picture is stamped any more: is_there() is false until the next take().
  void forget() { taken_ = false; }
  /// Puts back what was at the place.
  void uncover() const;
  /// Fills a rectangle of the back buffer; needs no picture taken.
  void fill(const Place& place, int height, float red, float green, float blue) const;

 private:
  static constexpr int stamp_width = 4;  // pixels, three bits each
  using Stamp = std::array<std::uint8_t, stamp_width * 4>;
  Stamp read_corner() const;
  struct Gl;
  std::unique_ptr<Gl> gl_;
  unsigned frame_ = 0, pixels_ = 0;
  Place place_;
  int height_ = 0, kept_width_ = 0, kept_height_ = 0;
  Stamp stamp_{};
  std::uint32_t number_ = 0;
  bool taken_ = false;
};

}  // namespace afterword::platform
