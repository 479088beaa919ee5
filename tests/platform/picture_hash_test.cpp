// Two pictures that differ in anything have different numbers.
#include "platform/picture_hash.h"

#include <imgui.h>

#include "support/catch.h"

namespace afterword::platform {

TEST_CASE("a picture's number changes with every vertex, clip rectangle and size, and with nothing else") {
  ImGui::CreateContext();
  unsigned char* pixels = nullptr;
  int w = 0, h = 0;
  ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&pixels, &w, &h);
  const auto number = [](float x, unsigned colour, float clip, float width) {
    ImGui::GetIO().DisplaySize = ImVec2(width, 600);
    ImGui::NewFrame();
    ImDrawList* const list = ImGui::GetBackgroundDrawList();
    list->PushClipRect({0, 0}, {clip, clip});
    list->AddRectFilled({x, 10}, {50, 50}, colour);
    list->PopClipRect();
    ImGui::Render();
    return picture_hash(*ImGui::GetDrawData());
  };
  const std::uint64_t base = number(10, 0xFF112233, 400, 800);
  CHECK(base != 0);
  CHECK(number(10, 0xFF112233, 400, 800) == base);
  CHECK(number(11, 0xFF112233, 400, 800) != base);
  CHECK(number(10, 0xFF112234, 400, 800) != base);
  CHECK(number(10, 0xFF112233, 401, 800) != base);
  CHECK(number(10, 0xFF112233, 400, 801) != base);
  ImGui::DestroyContext();
}

}  // namespace afterword::platform
