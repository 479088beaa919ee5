# The pages but the debrief, one file each, and what they share.
set(AFTERWORD_UI_SCREENS
  screens/interview_page.cpp
  screens/interview_reading.cpp
  screens/interviews.cpp
  screens/lack_route.cpp
  screens/page_parts.cpp
  screens/people.cpp
  screens/person_page.cpp
  screens/person_reading.cpp
  screens/planned.cpp
  screens/reading.cpp
  screens/settings.cpp
  screens/settings_keys.cpp
  screens/spoken.cpp
  screens/start.cpp
  screens/today.cpp
  screens/today_lines.cpp)
