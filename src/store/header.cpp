// Reads SQLite's file header itself: SQLite opens an empty file as a valid database and does not miss the last byte of
// a cut one (https://www.sqlite.org/fileformat.html, "The Database Header" and "The WAL File Format").
#include "store/header.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <set>
#include <string_view>

namespace afterword::store {
namespace {

namespace fs = std::filesystem;
using domain::Error;

constexpr std::size_t header_size = 100;
constexpr std::size_t wal_header_size = 32;
constexpr std::size_t frame_header_size = 24;

std::uint32_t big_endian(const unsigned char* bytes) {
  return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 | bytes[3];
}

struct Header {
  std::array<unsigned char, header_size> bytes{};
  bool is_sqlite() const { return std::memcmp(bytes.data(), "SQLite format 3", 16) == 0; }
  std::uint64_t page_size() const {
    const std::uint32_t size = std::uint32_t{bytes[16]} << 8 | bytes[17];
    return size == 1 ? 65536 : size;
  }
  std::uint32_t pages() const { return big_endian(&bytes[28]); }
  std::int32_t user_version() const { return static_cast<std::int32_t>(big_endian(&bytes[60])); }
  std::int32_t application() const { return static_cast<std::int32_t>(big_endian(&bytes[68])); }
};

// The pages that a write-ahead log left by a crash holds: those may be missing from the file itself, as SQLite copies
// page 1, with the new page count in it, before the others.
std::set<std::uint32_t> pages_in_log(const fs::path& file, std::uint64_t page_size) {
  std::set<std::uint32_t> pages;
  std::ifstream in(file.string() + "-wal", std::ios::binary);
  std::array<unsigned char, wal_header_size> start{};
  if (!in.read(reinterpret_cast<char*>(start.data()), start.size())) return pages;
  std::array<unsigned char, frame_header_size> frame{};
  while (in.read(reinterpret_cast<char*>(frame.data()), frame.size())) {
    if (std::memcmp(&frame[8], &start[16], 8) != 0) break;
    pages.insert(big_endian(&frame[0]));
    in.seekg(static_cast<std::streamoff>(page_size), std::ios::cur);
  }
  return pages;
}

bool is_whole(const fs::path& file, const Header& header, std::uint64_t size) {
  const std::uint64_t page_size = header.page_size();
  if (page_size < 512 || size < page_size) return false;
  const std::uint64_t pages = header.pages();
  if (size >= pages * page_size) return true;
  const auto logged = pages_in_log(file, page_size);
  for (std::uint64_t page = size / page_size + 1; page <= pages; ++page)
    if (!logged.contains(static_cast<std::uint32_t>(page))) return false;
  return true;
}

Error about(Error::Kind kind, std::string_view sentence, const fs::path& file) {
  return {kind, std::string(sentence) + " Nothing in it was touched: " + file.string()};
}

}  // namespace

domain::Result<std::optional<int>> look_at(const fs::path& file) {
  std::error_code trouble;
  const fs::file_status status = fs::status(file, trouble);
  if (status.type() == fs::file_type::not_found) return std::optional<int>();
  if (trouble) return Error::disk("The data file cannot be reached (" + trouble.message() + "): " + file.string());
  if (status.type() == fs::file_type::directory)
    return Error::invalid("This is a folder. Name the data file in it: " + file.string());
  if (status.type() != fs::file_type::regular)
    return Error::invalid("This is no ordinary file, so nothing can be kept in it: " + file.string());

  std::ifstream in(file, std::ios::binary);
  if (!in)
    return Error::disk("The data file cannot be read (" + std::string(std::strerror(errno)) +
                       "). Check that it belongs to you: " + file.string());
  const std::uint64_t size = fs::file_size(file, trouble);
  if (size == 0)
    return about(Error::Kind::invalid,
                 "This file is empty. If it should hold your debriefs, “afterword restore” brings back a backup from "
                 "the folder “backups” beside it; otherwise delete it and start again.",
                 file);
  Header header;
  in.read(reinterpret_cast<char*>(header.bytes.data()), header.bytes.size());
  if (!in || !header.is_sqlite() || header.application() != application_id)
    return about(Error::Kind::invalid, "This file was not made by Afterword. Choose another with --data.", file);
  if (header.user_version() > schema_version)
    return about(Error::Kind::invalid, "This file was written by a newer Afterword. Install that version to open it.",
                 file);
  if (header.user_version() < 1 || !is_whole(file, header, size))
    return about(Error::Kind::invalid,
                 "This file is cut short, so opening it could lose more. “afterword restore” brings back a backup from "
                 "the folder “backups” beside it.",
                 file);
  return std::optional<int>(header.user_version());
}

}  // namespace afterword::store
