# Practice: its start page, the pages of a session, and their parts.
set(AFTERWORD_UI_PRACTICE
  screens/practice/calibration.cpp
  screens/practice/comparison.cpp
  screens/practice/end.cpp
  screens/practice/parts.cpp
  screens/practice/practice.cpp
  screens/practice/question.cpp
  screens/practice/readiness.cpp
  screens/practice/reveal.cpp
  screens/practice/session.cpp
  screens/practice/start.cpp)
