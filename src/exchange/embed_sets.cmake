# embed_sets(SOURCE file.json …): makes the C++ file behind shipped_sets.h. Run as a script
# (cmake -DOUT=… -DFILES=… -P embed_sets.cmake) it does the writing.
if(CMAKE_SCRIPT_MODE_FILE)
  set(text "// Made by embed_sets.cmake from the files of question-bank/.\n#include \"exchange/shipped_sets.h\"\n\n")
  string(APPEND text "#include <vector>\n\nnamespace afterword::exchange {\n\n")
  string(APPEND text "std::span<const ShippedSet> shipped_sets() {\n  static const std::vector<ShippedSet> sets = {")
  set(marks "")
  string(REPLACE "|" ";" FILES "${FILES}")
  foreach(file IN LISTS FILES)
    get_filename_component(name "${file}" NAME)
    file(SHA256 "${file}" mark)
    string(APPEND marks "${name} ${mark}\n")
    # Read as digits, so that no character is special to CMake; a string literal may hold 64 KB at most.
    file(READ "${file}" digits HEX)
    string(LENGTH "${digits}" length)
    string(APPEND text "\n      {\"${name}\",")
    set(at 0)
    while(at LESS length)
      string(SUBSTRING "${digits}" ${at} 4096 piece)
      string(REGEX REPLACE "(..)" "\\\\x\\1" piece "${piece}")
      string(APPEND text "\n       \"${piece}\"")
      math(EXPR at "${at} + 4096")
    endwhile()
    string(APPEND text "},")
  endforeach()
  string(SHA256 mark "${marks}")
  string(APPEND text "};\n  return sets;\n}\n\n")
  string(APPEND text "std::string_view shipped_sets_mark() { return \"${mark}\"; }\n\n")
  string(APPEND text "}  // namespace afterword::exchange\n")
  file(WRITE "${OUT}" "${text}")
  return()
endif()

set(EMBED_SETS_SCRIPT ${CMAKE_CURRENT_LIST_FILE})
function(embed_sets source)
  list(JOIN ARGN "|" files)
  add_custom_command(
    OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} -DOUT=${source} "-DFILES=${files}" -P ${EMBED_SETS_SCRIPT}
    DEPENDS ${ARGN} ${EMBED_SETS_SCRIPT}
    VERBATIM)
endfunction()
