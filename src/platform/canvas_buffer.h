// The picture as drawn last, kept on the graphics side: what lies over it can change without drawing it again.
#pragma once

#include <memory>

namespace afterword::platform {

/// Needs a current OpenGL 3 context for as long as it lives.
class CanvasBuffer {
 public:
  CanvasBuffer();
  ~CanvasBuffer();
  CanvasBuffer(const CanvasBuffer&) = delete;
  CanvasBuffer& operator=(const CanvasBuffer&) = delete;

  /// What is drawn from now on goes into the buffer, which is made to fit; its old content is gone.
  void begin(int width, int height);
  /// Drawing goes to the window again.
  void end();
  /// Copies the buffer into the window's picture.
  void show() const;
  /// Fills a rectangle of the window's picture; y counts from above.
  void fill(int x, int y, int w, int h, float red, float green, float blue) const;

 private:
  struct Gl;
  std::unique_ptr<Gl> gl_;
  unsigned frame_ = 0, pixels_ = 0;
  int width_ = 0, height_ = 0;
};

}  // namespace afterword::platform
