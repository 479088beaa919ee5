// The store and the lock that keeps the saving worker and the workspace's thread from using it at once.
#pragma once

#include <memory>
#include <mutex>

#include "store/store.h"

namespace afterword::workspace {

struct Data {
  std::mutex mutex;  ///< held while `store` is used
  std::unique_ptr<store::Store> store;
};

}  // namespace afterword::workspace
