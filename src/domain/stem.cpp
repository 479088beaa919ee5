// A thin cover over libstemmer.
#include "domain/stem.h"

#include <libstemmer.h>

namespace afterword::domain {

Stemmer::Stemmer() : stemmer_(sb_stemmer_new("english", nullptr)) {}

Stemmer::~Stemmer() { sb_stemmer_delete(stemmer_); }

std::string Stemmer::operator()(std::string word) const {
  std::erase(word, '\'');
  if (stemmer_ == nullptr) return word;
  const auto* stem =
      sb_stemmer_stem(stemmer_, reinterpret_cast<const sb_symbol*>(word.data()), static_cast<int>(word.size()));
  if (stem == nullptr) return word;
  return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer_))};
}

}  // namespace afterword::domain
