# The text editor's tests.
set(AFTERWORD_TEXT_TESTS
  text_bidi_test.cpp
  text_editor_test.cpp
  text_graphemes_test.cpp
  text_input_test.cpp
  text_layout_test.cpp
  text_marks_test.cpp
  text_model_test.cpp
  text_utf8_test.cpp
  text_view_test.cpp)
