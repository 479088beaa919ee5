# The text editor's part of the ui library.
set(AFTERWORD_TEXT_SOURCES
  text/arabic.cpp
  text/bidi.cpp
  text/buffer.cpp
  text/editor.cpp
  text/geometry.cpp
  text/graphemes.cpp
  text/history.cpp
  text/layout.cpp
  text/marks.cpp
  text/metrics.cpp
  text/movement.cpp
  text/utf8.cpp
  text/view_draw.cpp
  text/view_input.cpp
  text/visual_row.cpp)
