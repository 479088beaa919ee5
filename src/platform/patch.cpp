#include "platform/patch.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>

namespace afterword::platform {

namespace {

// Numbers of the OpenGL specification; its headers are not needed for a dozen of calls.
constexpr unsigned framebuffer = 0x8D40, read_framebuffer = 0x8CA8, draw_framebuffer = 0x8CA9, renderbuffer = 0x8D41,
                   colour_attachment = 0x8CE0, rgb8 = 0x8051, rgba = 0x1908, unsigned_byte = 0x1401,
                   colour_bit = 0x4000, nearest = 0x2600, scissor_test = 0x0C11;

template <class F>
void load(F& f, const char* name) {
  f = reinterpret_cast<F>(glfwGetProcAddress(name));
}

}  // namespace

struct Patch::Gl {
  void (*gen_framebuffers)(int, unsigned*) = nullptr;
  void (*delete_framebuffers)(int, const unsigned*) = nullptr;
  void (*bind_framebuffer)(unsigned, unsigned) = nullptr;
  void (*gen_renderbuffers)(int, unsigned*) = nullptr;
  void (*delete_renderbuffers)(int, const unsigned*) = nullptr;
  void (*bind_renderbuffer)(unsigned, unsigned) = nullptr;
  void (*renderbuffer_storage)(unsigned, unsigned, int, int) = nullptr;
  void (*framebuffer_renderbuffer)(unsigned, unsigned, unsigned, unsigned) = nullptr;
  void (*blit_framebuffer)(int, int, int, int, int, int, int, int, unsigned, unsigned) = nullptr;
  void (*scissor)(int, int, int, int) = nullptr;
  void (*enable)(unsigned) = nullptr;
  void (*disable)(unsigned) = nullptr;
  void (*clear_colour)(float, float, float, float) = nullptr;
  void (*clear)(unsigned) = nullptr;
  void (*read_pixels)(int, int, int, int, unsigned, unsigned, void*) = nullptr;

  Gl() {
    load(gen_framebuffers, "glGenFramebuffers");
    load(delete_framebuffers, "glDeleteFramebuffers");
    load(bind_framebuffer, "glBindFramebuffer");
    load(gen_renderbuffers, "glGenRenderbuffers");
    load(delete_renderbuffers, "glDeleteRenderbuffers");
    load(bind_renderbuffer, "glBindRenderbuffer");
    load(renderbuffer_storage, "glRenderbufferStorage");
    load(framebuffer_renderbuffer, "glFramebufferRenderbuffer");
    load(blit_framebuffer, "glBlitFramebuffer");
    load(scissor, "glScissor");
    load(enable, "glEnable");
    load(disable, "glDisable");
    load(clear_colour, "glClearColor");
    load(clear, "glClear");
    load(read_pixels, "glReadPixels");
  }
};

Patch::Patch() : gl_(std::make_unique<Gl>()) {
  gl_->gen_framebuffers(1, &frame_);
  gl_->gen_renderbuffers(1, &pixels_);
}

Patch::~Patch() {
  gl_->delete_framebuffers(1, &frame_);
  gl_->delete_renderbuffers(1, &pixels_);
}

Patch::Stamp Patch::read_corner() const {
  Stamp corner{};
  gl_->read_pixels(0, 0, stamp_width, 1, rgba, unsigned_byte, corner.data());
  for (std::size_t i = 3; i < corner.size(); i += 4) corner[i] = 0;  // alpha is none of ours
  return corner;
}

void Patch::take(const Place& place, int height) {
  place_ = place;
  height_ = height;
  ++number_;
  stamp_ = read_corner();
  for (std::size_t pixel = 0; pixel < stamp_width; ++pixel) {
    for (std::size_t part = 0; part < 3; ++part) {
      std::uint8_t& value = stamp_[pixel * 4 + part];
      value = static_cast<std::uint8_t>((value & 0xFEU) | (number_ >> (pixel * 3 + part) & 1U));
    }
    const auto part = [&](std::size_t i) { return static_cast<float>(stamp_[pixel * 4 + i]) / 255; };
    fill({static_cast<int>(pixel), height - 1, 1, 1}, height, part(0), part(1), part(2));
  }
  gl_->bind_framebuffer(framebuffer, frame_);
  if (place.w > kept_width_ || place.h > kept_height_) {
    kept_width_ = std::max(place.w, kept_width_);
    kept_height_ = std::max(place.h, kept_height_);
    gl_->bind_renderbuffer(renderbuffer, pixels_);
    gl_->renderbuffer_storage(renderbuffer, rgb8, kept_width_, kept_height_);
    gl_->framebuffer_renderbuffer(framebuffer, colour_attachment, renderbuffer, pixels_);
  }
  const int bottom = height - place.y - place.h;
  gl_->disable(scissor_test);
  gl_->bind_framebuffer(read_framebuffer, 0);
  gl_->blit_framebuffer(place.x, bottom, place.x + place.w, bottom + place.h, 0, 0, place.w, place.h, colour_bit,
                        nearest);
  gl_->bind_framebuffer(framebuffer, 0);
  taken_ = true;
}

bool Patch::is_there() const { return taken_ && read_corner() == stamp_; }

void Patch::uncover() const {
  const int bottom = height_ - place_.y - place_.h;
  gl_->disable(scissor_test);
  gl_->bind_framebuffer(read_framebuffer, frame_);
  gl_->bind_framebuffer(draw_framebuffer, 0);
  gl_->blit_framebuffer(0, 0, place_.w, place_.h, place_.x, bottom, place_.x + place_.w, bottom + place_.h, colour_bit,
                        nearest);
  gl_->bind_framebuffer(framebuffer, 0);
}

void Patch::fill(const Place& place, int height, float red, float green, float blue) const {
  gl_->enable(scissor_test);
  gl_->scissor(place.x, height - place.y - place.h, place.w, place.h);
  gl_->clear_colour(red, green, blue, 1);
  gl_->clear(colour_bit);
  gl_->disable(scissor_test);
}

}  // namespace afterword::platform
