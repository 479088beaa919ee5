// SHA-256 of a file, read in pieces.
#include "store/checksum.h"

#include <nettle/base16.h>
#include <nettle/sha2.h>

#include <array>
#include <fstream>
#include <vector>

namespace afterword::store {

domain::Result<std::string> sha256(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return domain::Error::disk("The file cannot be read: " + file.string());
  sha256_ctx context;
  sha256_init(&context);
  std::vector<char> piece(1 << 16);
  while (in) {
    in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    sha256_update(&context, static_cast<std::size_t>(in.gcount()), reinterpret_cast<std::uint8_t*>(piece.data()));
  }
  if (in.bad()) return domain::Error::disk("The file cannot be read to its end: " + file.string());
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&context, digest.size(), digest.data());
  std::string text(BASE16_ENCODE_LENGTH(digest.size()), '0');
  base16_encode_update(text.data(), digest.size(), digest.data());
  return text;
}

}  // namespace afterword::store
