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

# The fuzz target with a driver of its own, so that GCC builds it; always with sanitizers and assertions.
include(${PROJECT_SOURCE_DIR}/src/ui/text/sources.cmake)
list(TRANSFORM AFTERWORD_TEXT_MODEL_SOURCES PREPEND ${PROJECT_SOURCE_DIR}/src/ui/ OUTPUT_VARIABLE text_model)
add_executable(text_fuzz fuzz/text_fuzz.cpp fuzz/fuzz_driver.cpp ${text_model})
target_include_directories(text_fuzz PRIVATE ${PROJECT_SOURCE_DIR}/src)
target_link_libraries(text_fuzz PRIVATE PkgConfig::UTF8PROC)
target_compile_options(text_fuzz PRIVATE ${AFTERWORD_WARNINGS} -O1 -UNDEBUG -fsanitize=address,undefined
                                         -fno-sanitize-recover=all)
target_link_options(text_fuzz PRIVATE -fsanitize=address,undefined)
set_target_properties(text_fuzz PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
add_test(NAME text_fuzz COMMAND text_fuzz 1500)

# For `./run bench`: UI time of the editor. Timings are no tests.
add_executable(text_bench ${PROJECT_SOURCE_DIR}/tests/bench/text_bench.cpp)
target_link_libraries(text_bench PRIVATE headless)
target_compile_options(text_bench PRIVATE ${AFTERWORD_WARNINGS})
set_target_properties(text_bench PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
