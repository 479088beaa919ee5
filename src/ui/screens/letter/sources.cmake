# The letter editor: the page, what is recorded at its left, the checks in its margin, the ways to send it.
set(AFTERWORD_UI_LETTER
  screens/letter/aside.cpp
  screens/letter/beside.cpp
  screens/letter/body.cpp
  screens/letter/checks.cpp
  screens/letter/fixes.cpp
  screens/letter/letter.cpp
  screens/letter/ruler.cpp
  screens/letter/sending.cpp
  screens/letter/writing.cpp)
