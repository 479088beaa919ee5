# What comes in from a file: naming it, and what it holds before it is taken in.
set(AFTERWORD_UI_IMPORT
  screens/import/choose.cpp
  screens/import/columns.cpp
  screens/import/import.cpp
  screens/import/looking.cpp
  screens/import/rows.cpp
  screens/import/several.cpp)
