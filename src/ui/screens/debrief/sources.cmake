#The debrief : its frame and its steps.
set(AFTERWORD_UI_DEBRIEF screens / debrief / debrief.cpp)
