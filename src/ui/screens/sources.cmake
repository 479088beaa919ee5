# The pages but the debrief, one file each.
set(AFTERWORD_UI_SCREENS
  screens/interviews.cpp
  screens/people.cpp
  screens/settings.cpp
  screens/today.cpp)
