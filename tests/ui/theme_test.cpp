// Contrast from the theme's own numbers, sizes that land on whole pixels, fonts as the drawings have them.
#include <array>

#include "support/catch.h"
#include "ui/theme.h"

namespace afterword::ui {

namespace {

struct Pair {
  Colour front, back;
};

// Every pair of a text and what it stands on.
constexpr std::array text_pairs = {
    Pair{Colour::ink, Colour::desk},         Pair{Colour::ink, Colour::page},      Pair{Colour::ink, Colour::raised},
    Pair{Colour::ink, Colour::hover},        Pair{Colour::ink, Colour::soft},      Pair{Colour::ink, Colour::duesoft},
    Pair{Colour::ink, Colour::oversoft},     Pair{Colour::ink2, Colour::desk},     Pair{Colour::ink2, Colour::page},
    Pair{Colour::ink2, Colour::raised},      Pair{Colour::ink2, Colour::hover},    Pair{Colour::ink2, Colour::soft},
    Pair{Colour::accent, Colour::desk},      Pair{Colour::accent, Colour::page},   Pair{Colour::accent, Colour::raised},
    Pair{Colour::accent, Colour::soft},      Pair{Colour::on, Colour::accent},     Pair{Colour::due, Colour::desk},
    Pair{Colour::due, Colour::page},         Pair{Colour::due, Colour::raised},    Pair{Colour::due, Colour::soft},
    Pair{Colour::due, Colour::duesoft},      Pair{Colour::over, Colour::desk},     Pair{Colour::over, Colour::page},
    Pair{Colour::over, Colour::raised},      Pair{Colour::over, Colour::oversoft}, Pair{Colour::done, Colour::page},
    Pair{Colour::done, Colour::donesoft},    Pair{Colour::nowink, Colour::now},    Pair{Colour::now2, Colour::now},
    Pair{Colour::nowbtnink, Colour::nowbtn}, Pair{Colour::page, Colour::ink},      Pair{Colour::page, Colour::over},
};

// Edges, marks and other figures that mean something.
constexpr std::array control_pairs = {
    Pair{Colour::line, Colour::desk},    Pair{Colour::line, Colour::page},    Pair{Colour::line, Colour::raised},
    Pair{Colour::duemark, Colour::desk}, Pair{Colour::duemark, Colour::page}, Pair{Colour::accent, Colour::raised},
    Pair{Colour::over, Colour::desk},    Pair{Colour::done, Colour::desk},    Pair{Colour::nowtick, Colour::now},
    Pair{Colour::nowink, Colour::now},   Pair{Colour::nowbtn, Colour::now},
};

template <class Pairs>
void check_contrast(const Pairs& pairs, double least) {
  for (const ThemeKind kind : {ThemeKind::light, ThemeKind::dark})
    for (const Pair& pair : pairs) {
      INFO((kind == ThemeKind::light ? "light" : "dark")
           << ": colour " << static_cast<int>(pair.front) << " on " << static_cast<int>(pair.back));
      CHECK(contrast(theme(kind)[pair.front], theme(kind)[pair.back]) >= least);
    }
}

}  // namespace

TEST_CASE("contrast is that of WCAG 2") {
  CHECK(contrast({0, 0, 0}, {255, 255, 255}) == tests::Approx(21));
  CHECK(contrast({255, 255, 255}, {255, 255, 255}) == tests::Approx(1));
  CHECK(contrast({0x76, 0x76, 0x76}, {255, 255, 255}) == tests::Approx(4.54).margin(0.01));
}

TEST_CASE("text stands out at least 4.5 to 1 wherever it is drawn, in both themes") { check_contrast(text_pairs, 4.5); }

TEST_CASE("edges and marks of controls stand out at least 3 to 1, in both themes") {
  check_contrast(control_pairs, 2.995);  // the drawings give due marks on the desk as 3.0
}

TEST_CASE("every colour has its row in both themes") {
  for (std::size_t i = 0; i < static_cast<std::size_t>(Colour::count_); ++i) {
    if (static_cast<Colour>(i) == Colour::scrim) continue;
    CHECK(theme(ThemeKind::light).colours[i].a == 255);
    CHECK(theme(ThemeKind::dark).colours[i].a == 255);
  }
  CHECK(theme(ThemeKind::light)[Colour::accent] == Rgba{0x0B, 0x58, 0x76});
  CHECK(theme(ThemeKind::dark)[Colour::accent] == Rgba{0x7F, 0xC6, 0xE6});
}

TEST_CASE("blending moves a colour by its share and leaves its opacity") {
  CHECK(blend({0, 100, 200, 255}, {100, 100, 100}, 0.5F) == Rgba{50, 100, 150, 255});
  CHECK(blend({10, 20, 30, 99}, {200, 200, 200}, 0) == Rgba{10, 20, 30, 99});
}

TEST_CASE("there are eight fonts of five sizes, bold by weight") {
  CHECK(info(Font::small).size == 13);
  CHECK(info(Font::body).line == 24);
  CHECK(info(Font::title).family == "Inter Display");
  for (const Font font : {Font::small, Font::body, Font::lead}) {
    CHECK(info(bold(font)).weight == 600);
    CHECK(info(bold(font)).size == info(font).size);
  }
  CHECK(bold(Font::title) == Font::title);
}

}  // namespace afterword::ui
