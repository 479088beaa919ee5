# The board of the search and the page of one opportunity.
set(AFTERWORD_UI_OPPORTUNITIES
  screens/opportunities/board.cpp
  screens/opportunities/board_lines.cpp
  screens/opportunities/opportunities.cpp
  screens/opportunities/opportunity.cpp
  screens/opportunities/record.cpp
  screens/opportunities/research.cpp)
