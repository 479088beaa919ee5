# Follow-ups: the plan as a list by day and as a timeline by opportunity.
set(AFTERWORD_UI_FOLLOW_UPS
  screens/follow_ups/acting.cpp
  screens/follow_ups/another.cpp
  screens/follow_ups/follow_ups.cpp
  screens/follow_ups/step_list.cpp
  screens/follow_ups/steps.cpp
  screens/follow_ups/timeline.cpp)
