# The text editor's tests; `headless` is what every test of the interface links to.
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

add_library(headless STATIC ${PROJECT_SOURCE_DIR}/tests/support/headless.cpp)
target_include_directories(headless PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(headless PUBLIC afterword_ui)
target_compile_options(headless PRIVATE ${AFTERWORD_WARNINGS})

include(${PROJECT_SOURCE_DIR}/src/ui/text/sources.cmake)
list(TRANSFORM AFTERWORD_TEXT_MODEL_SOURCES PREPEND ${PROJECT_SOURCE_DIR}/src/ui/ OUTPUT_VARIABLE text_model)
fuzz_target(text_fuzz DRIVER fuzz/fuzz_driver.cpp LIBRARIES afterword_domain PkgConfig::UTF8PROC
  SOURCES fuzz/text_fuzz.cpp ${text_model})
set_source_files_properties(fuzz/fuzz_driver.cpp fuzz/text_fuzz.cpp PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
compile_together(text_fuzz 12)
add_test(NAME text_fuzz COMMAND text_fuzz 1500)
set_tests_properties(text_fuzz PROPERTIES COST 20)

# UI time of the editor; not part of the tests.
add_executable(text_bench EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/tests/bench/text_bench.cpp)
target_link_libraries(text_bench PRIVATE headless)
target_compile_options(text_bench PRIVATE ${AFTERWORD_WARNINGS})
set_target_properties(text_bench PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
