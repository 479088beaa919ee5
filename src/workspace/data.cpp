#include "workspace/data.h"

#include <thread>

namespace afterword::workspace {

Turn::Turn(Data& data) : data_(data) {
  for (;;) {
    while (data_.wanted > 0) std::this_thread::sleep_for(std::chrono::microseconds(50));
    data_.mutex.lock();
    if (data_.wanted == 0) return;
    data_.mutex.unlock();
  }
}

}  // namespace afterword::workspace
