# What the search says so far, one file for each kind of drawing.
set(AFTERWORD_UI_INSIGHTS
  screens/insights/insights.cpp
  screens/insights/ratings.cpp
  screens/insights/response.cpp
  screens/insights/said.cpp)
