#include "platform/picture_hash.h"

#include <imgui.h>

#include <cstring>

namespace afterword::platform {

namespace {

// Multiply and shift, a word at a time: fast, and strong enough to tell pictures apart.
class Mix {
 public:
  void add(const void* data, std::size_t bytes) {
    const char* at = static_cast<const char*>(data);
    for (; bytes >= 8; at += 8, bytes -= 8) {
      std::uint64_t word = 0;
      std::memcpy(&word, at, 8);
      add_word(word);
    }
    std::uint64_t rest = bytes;
    std::memcpy(&rest, at, bytes);
    add_word(rest ^ (static_cast<std::uint64_t>(bytes) << 56U));
  }
  std::uint64_t value() const { return state_ | 1U; }

 private:
  void add_word(std::uint64_t word) {
    state_ = (state_ ^ word) * 0x9E3779B97F4A7C15ULL;
    state_ ^= state_ >> 29U;
  }
  std::uint64_t state_ = 0xCBF29CE484222325ULL;
};

}  // namespace

std::uint64_t picture_hash(const ImDrawData& data) {
  Mix mix;
  mix.add(&data.DisplaySize, sizeof data.DisplaySize);
  for (int i = 0; i < data.CmdListsCount; ++i) {
    const ImDrawList& list = *data.CmdLists[i];
    mix.add(list.VtxBuffer.Data, static_cast<std::size_t>(list.VtxBuffer.Size) * sizeof(ImDrawVert));
    mix.add(list.IdxBuffer.Data, static_cast<std::size_t>(list.IdxBuffer.Size) * sizeof(ImDrawIdx));
    for (const ImDrawCmd& command : list.CmdBuffer) mix.add(&command.ClipRect, sizeof command.ClipRect);
  }
  return mix.value();
}

}  // namespace afterword::platform
