// A fuzz target for what comes from address books and spreadsheets: whatever bytes come, they are read or refused, and
// what was read can be written and read again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "exchange/csv.h"
#include "exchange/vcard.h"

using namespace afterword;

namespace {

void try_cards(std::string_view bytes) {
  const auto read = exchange::read_vcards({"fuzz.vcf", bytes});
  if (!read) {
    if (read.error().message.empty()) std::abort();
    return;
  }
  for (const auto version : {exchange::VCardVersion::v3, exchange::VCardVersion::v4}) {
    const std::string once = exchange::write_vcards(read->people, {version, true});
    const auto again = exchange::read_vcards({"again.vcf", once});
    if (!again || exchange::write_vcards(again->people, {version, true}) != once) std::abort();
  }
}

void try_table(std::string_view bytes) {
  const auto rows = exchange::read_csv(bytes, "fuzz.csv");
  if (!rows) return;
  auto again = exchange::read_csv(exchange::write_csv(*rows), "again.csv");
  if (!again) std::abort();
  for (auto& row : *again)
    for (auto& cell : row) cell = exchange::undefused(cell);
  if (*again != *rows) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  try_cards(bytes);
  try_table(bytes);
  return 0;
}
