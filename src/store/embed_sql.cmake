# embed_sql(HEADER file.sql …): makes HEADER with one constant per file, named after its path: asked/put.sql becomes
# sql::asked_put. Run as a script (cmake -DOUT=… -DFILES=… -DROOT=… -P embed_sql.cmake) it does the writing.
if(CMAKE_SCRIPT_MODE_FILE)
  set(text "// Made by embed_sql.cmake from the .sql files of the store.\n#pragma once\n\n#include <string_view>\n\n")
  string(APPEND text "namespace afterword::store::sql {\n")
  string(REPLACE "|" ";" FILES "${FILES}")
  foreach(file IN LISTS FILES)
    string(REGEX REPLACE "\\.sql$" "" name "${file}")
    string(MAKE_C_IDENTIFIER "${name}" name)
    file(READ "${ROOT}/${file}" body)
    string(LENGTH "${body}" length)
    string(APPEND text "inline constexpr std::string_view ${name} =")
    # A string literal may hold at most 64 KB; long files are cut into pieces that the compiler joins.
    set(at 0)
    while(at LESS length)
      string(SUBSTRING "${body}" ${at} 8000 piece)
      string(APPEND text "\n    R\"~sql~(${piece})~sql~\"")
      math(EXPR at "${at} + 8000")
    endwhile()
    string(APPEND text ";\n")
  endforeach()
  string(APPEND text "}  // namespace afterword::store::sql\n")
  file(WRITE "${OUT}" "${text}")
  return()
endif()

set(EMBED_SQL_SCRIPT ${CMAKE_CURRENT_LIST_FILE})
function(embed_sql header)
  list(JOIN ARGN "|" files)
  list(TRANSFORM ARGN PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/ OUTPUT_VARIABLE paths)
  add_custom_command(
    OUTPUT ${header}
    COMMAND ${CMAKE_COMMAND} -DOUT=${header} "-DFILES=${files}" -DROOT=${CMAKE_CURRENT_SOURCE_DIR}
            -P ${EMBED_SQL_SCRIPT}
    DEPENDS ${paths} ${EMBED_SQL_SCRIPT}
    VERBATIM)
endfunction()
