# The debrief: its frame and its nine steps, one file each.
set(AFTERWORD_UI_DEBRIEF
  screens/debrief/debrief.cpp
  screens/debrief/parts.cpp
  screens/debrief/origins.cpp
  screens/debrief/where.cpp
  screens/debrief/who.cpp
  screens/debrief/who_person.cpp
  screens/debrief/recall.cpp
  screens/debrief/questions.cpp
  screens/debrief/questions_list.cpp
  screens/debrief/questions_notes.cpp
  screens/debrief/concerns.cpp
  screens/debrief/personal.cpp
  screens/debrief/documents.cpp
  screens/debrief/next.cpp
  screens/debrief/review.cpp)
