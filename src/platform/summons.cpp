#include "platform/summons.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstddef>
#include <cstring>
#include <string>
#include <thread>
#include <utility>

namespace afterword::platform {

namespace {

struct Address {
  sockaddr_un name{};
  socklen_t length = 0;
};

// By device and inode, so that every path to the file rings the same bell.
bool address_of(const std::filesystem::path& file, Address& out) {
  struct stat status {};
  if (stat(file.c_str(), &status) != 0) return false;
  const std::string name = "afterword/" + std::to_string(getuid()) + "/" + std::to_string(status.st_dev) + "/" +
                           std::to_string(status.st_ino);
  out.name.sun_family = AF_UNIX;
  std::memcpy(out.name.sun_path + 1, name.data(), name.size());  // a name that begins with 0 is abstract
  out.length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + name.size());
  return true;
}

bool same_user(int connection) {
  ucred other{};
  socklen_t size = sizeof other;
  return getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == getuid();
}

void give_up_after_a_second(int connection) {
  const timeval second{1, 0};
  setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &second, sizeof second);
  setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &second, sizeof second);
}

}  // namespace

struct Doorbell::Impl {
  std::function<void()> rung;
  int listener = -1;
  std::thread thread;

  void listen_on() {
    for (;;) {
      const int caller = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
      if (caller < 0) return;
      if (same_user(caller)) {
        give_up_after_a_second(caller);
        rung();
        static_cast<void>(!send(caller, "!", 1, MSG_NOSIGNAL));
      }
      close(caller);
    }
  }
};

Doorbell::Doorbell(const std::filesystem::path& file, std::function<void()> rung) : impl_(std::make_unique<Impl>()) {
  impl_->rung = std::move(rung);
  Address address;
  if (!address_of(file, address)) return;
  impl_->listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (impl_->listener < 0) return;
  if (bind(impl_->listener, reinterpret_cast<const sockaddr*>(&address.name), address.length) != 0 ||
      listen(impl_->listener, 4) != 0) {
    close(std::exchange(impl_->listener, -1));
    return;
  }
  impl_->thread = std::thread([impl = impl_.get()] { impl->listen_on(); });
}

Doorbell::~Doorbell() {
  if (impl_->listener < 0) return;
  shutdown(impl_->listener, SHUT_RDWR);
  if (impl_->thread.joinable()) impl_->thread.join();
  close(impl_->listener);
}

bool ring(const std::filesystem::path& file) {
  Address address;
  if (!address_of(file, address)) return false;
  const int bell = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (bell < 0) return false;
  give_up_after_a_second(bell);
  std::array<char, 1> answer{};
  const bool heard = connect(bell, reinterpret_cast<const sockaddr*>(&address.name), address.length) == 0 &&
                     same_user(bell) && recv(bell, answer.data(), answer.size(), 0) == 1;
  close(bell);
  return heard;
}

}  // namespace afterword::platform
