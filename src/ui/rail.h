// The program's left rail: what it is called, the way to find anything, the pages, whether everything is saved.
#pragma once

#include "ui/frame.h"

namespace afterword::ui {

/// Draws the rail, narrow where the window is (layout.h). Pressed entries go out as commands and routes.
void draw_rail(Frame& f);
/// Whether what was typed is saved, at the foot of any rail: mark and words, or the mark alone when it is narrow.
void rail_foot(Frame& f, float width, std::string_view saved = "Saved on this computer");
/// Opens the menu with every command; size::hit square. For any rail, so that the mouse finds a way from every page.
void menu_button(Frame& f, float x, float y);
/// The drawing that stands for a page (a ScreenRow's name) in a narrow rail, about 18 × 18; false: it has none.
bool page_sign(Frame& f, std::string_view page, Point centre, Colour ink);
/// The five strokes, 22 × 20.
void logo(Frame& f, float x, float y);

}  // namespace afterword::ui
