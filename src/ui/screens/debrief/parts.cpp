#include "ui/screens/debrief/parts.h"

#include <array>
#include <chrono>

#include <fmt/format.h>

#include "ui/widgets.h"

namespace afterword::ui {

Rect step_area(const Page& page) {
  const float top = page.area.y + page.top - step_title;
  return {page.area.x, top, page.area.w, page.foot_y - top};
}

float step_heading(Frame& f, const Page& page, float y, std::string_view title_text, std::string_view sentence) {
  float height = title(f, {page.x, y, page.w}, title_text);
  if (!sentence.empty()) {
    height += f.draw.paragraph({page.x, y + height, page.w}, Font::body, Colour::ink2, sentence);
  }
  return height + step::s24;
}

std::string spoken_day(domain::Date day) {
  static constexpr std::array weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  static constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};
  const std::chrono::year_month_day date{day};
  const unsigned weekday = std::chrono::weekday{day}.c_encoding();
  return fmt::format("{} {} {}", weekdays[weekday], static_cast<unsigned>(date.day()),
                     months[static_cast<unsigned>(date.month()) - 1]);
}

std::string clock_time(const domain::Time& time) {
  const int minute = domain::minute_of_day(time);
  return fmt::format("{:02}:{:02}", minute / 60, minute % 60);
}

std::string spoken_times(const domain::Interview& in) {
  if (!in.starts && !in.ends) return {};
  const domain::Time& first = in.starts ? *in.starts : *in.ends;
  const std::string day = spoken_day(domain::date_of(first));
  if (!in.starts) return fmt::format("{}, until {}", day, clock_time(*in.ends));
  if (!in.ends) return fmt::format("{}, {}", day, clock_time(*in.starts));
  return fmt::format("{}, {} to {}", day, clock_time(*in.starts), clock_time(*in.ends));
}

}  // namespace afterword::ui
