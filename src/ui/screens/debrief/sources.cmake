# The debrief: its frame and its steps.
set(AFTERWORD_UI_DEBRIEF
  screens/debrief/debrief.cpp
  screens/debrief/documents.cpp
  screens/debrief/next.cpp
  screens/debrief/review.cpp)
