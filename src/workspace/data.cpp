#include "workspace/data.h"

#include <thread>

namespace afterword::workspace {

namespace {

bool wanted_lately(const Data& data) {
  using Clock = std::chrono::steady_clock;
  constexpr std::chrono::milliseconds moment{1};
  return data.wanted > 0 || Clock::now() < Clock::time_point(Clock::duration(data.let_go)) + moment;
}

}  // namespace

Turn::Turn(Data& data) : data_(data) {
  for (;;) {
    while (wanted_lately(data_)) std::this_thread::sleep_for(std::chrono::microseconds(50));
    data_.mutex.lock();
    if (data_.wanted == 0) return;
    data_.mutex.unlock();
  }
}

}  // namespace afterword::workspace
