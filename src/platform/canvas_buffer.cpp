#include "platform/canvas_buffer.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

namespace afterword::platform {

namespace {

// Numbers of the OpenGL specification; its headers are not needed for a dozen of calls.
constexpr unsigned framebuffer = 0x8D40, read_framebuffer = 0x8CA8, draw_framebuffer = 0x8CA9, renderbuffer = 0x8D41,
                   colour_attachment = 0x8CE0, rgb8 = 0x8051, colour_bit = 0x4000, nearest = 0x2600,
                   scissor_test = 0x0C11;

template <class F>
void load(F& f, const char* name) {
  f = reinterpret_cast<F>(glfwGetProcAddress(name));
}

}  // namespace

struct CanvasBuffer::Gl {
  void (*gen_framebuffers)(int, unsigned*) = nullptr;
  void (*delete_framebuffers)(int, const unsigned*) = nullptr;
  void (*bind_framebuffer)(unsigned, unsigned) = nullptr;
  void (*gen_renderbuffers)(int, unsigned*) = nullptr;
  void (*delete_renderbuffers)(int, const unsigned*) = nullptr;
  void (*bind_renderbuffer)(unsigned, unsigned) = nullptr;
  void (*renderbuffer_storage)(unsigned, unsigned, int, int) = nullptr;
  void (*framebuffer_renderbuffer)(unsigned, unsigned, unsigned, unsigned) = nullptr;
  void (*blit_framebuffer)(int, int, int, int, int, int, int, int, unsigned, unsigned) = nullptr;
  void (*viewport)(int, int, int, int) = nullptr;
  void (*scissor)(int, int, int, int) = nullptr;
  void (*enable)(unsigned) = nullptr;
  void (*disable)(unsigned) = nullptr;
  void (*clear_colour)(float, float, float, float) = nullptr;
  void (*clear)(unsigned) = nullptr;

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
    load(viewport, "glViewport");
    load(scissor, "glScissor");
    load(enable, "glEnable");
    load(disable, "glDisable");
    load(clear_colour, "glClearColor");
    load(clear, "glClear");
  }
};

CanvasBuffer::CanvasBuffer() : gl_(std::make_unique<Gl>()) {
  gl_->gen_framebuffers(1, &frame_);
  gl_->gen_renderbuffers(1, &pixels_);
}

CanvasBuffer::~CanvasBuffer() {
  gl_->delete_framebuffers(1, &frame_);
  gl_->delete_renderbuffers(1, &pixels_);
}

void CanvasBuffer::begin(int width, int height) {
  gl_->bind_framebuffer(framebuffer, frame_);
  if (width != width_ || height != height_) {
    width_ = width;
    height_ = height;
    gl_->bind_renderbuffer(renderbuffer, pixels_);
    gl_->renderbuffer_storage(renderbuffer, rgb8, width, height);
    gl_->framebuffer_renderbuffer(framebuffer, colour_attachment, renderbuffer, pixels_);
  }
  gl_->viewport(0, 0, width, height);
}

void CanvasBuffer::end() { gl_->bind_framebuffer(framebuffer, 0); }

void CanvasBuffer::show() const {
  gl_->disable(scissor_test);
  gl_->bind_framebuffer(read_framebuffer, frame_);
  gl_->bind_framebuffer(draw_framebuffer, 0);
  gl_->blit_framebuffer(0, 0, width_, height_, 0, 0, width_, height_, colour_bit, nearest);
  gl_->bind_framebuffer(framebuffer, 0);
}

void CanvasBuffer::fill(int x, int y, int w, int h, float red, float green, float blue) const {
  gl_->enable(scissor_test);
  gl_->scissor(x, height_ - y - h, w, h);
  gl_->clear_colour(red, green, blue, 1);
  gl_->clear(colour_bit);
  gl_->disable(scissor_test);
}

}  // namespace afterword::platform
