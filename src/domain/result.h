// The outcome of anything that can fail: a value, or one sentence for the user. Stands in for std::expected.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace afterword::domain {

/// What went wrong, in one sentence that says what happened, what was kept and what to do; a path, if any, comes last.
struct Error {
  enum class Kind {
    invalid,   ///< the input is wrong: a file that cannot be read as what it claims, a value out of range
    missing,   ///< something named does not exist
    conflict,  ///< it exists already, or something else holds it
    disk,      ///< the operating system or the disk refused
    internal   ///< a broken promise of our own
  };
  Kind kind = Kind::internal;
  std::string message;

  static Error invalid(std::string m) { return {Kind::invalid, std::move(m)}; }
  static Error missing(std::string m) { return {Kind::missing, std::move(m)}; }
  static Error conflict(std::string m) { return {Kind::conflict, std::move(m)}; }
  static Error disk(std::string m) { return {Kind::disk, std::move(m)}; }
  static Error internal(std::string m) { return {Kind::internal, std::move(m)}; }
  friend bool operator==(const Error&, const Error&) = default;
};

/// A value of type T or an Error. Ask `if (result)` before taking either.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT: implicit by design
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT

  explicit operator bool() const { return state_.index() == 0; }
  T& value() & { return assert(*this), std::get<0>(state_); }
  const T& value() const& { return assert(*this), std::get<0>(state_); }
  T&& value() && { return assert(*this), std::get<0>(std::move(state_)); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  const Error& error() const { return assert(!*this), std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)), failed_(true) {}  // NOLINT: implicit by design
  explicit operator bool() const { return !failed_; }
  const Error& error() const { return assert(failed_), error_; }

 private:
  Error error_;
  bool failed_ = false;
};

}  // namespace afterword::domain
