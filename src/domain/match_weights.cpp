// Words that nearly every question has say little. The lists come from counting the shipped bank's wordings; what is in
// none of them counts in full.
#include "domain/match_weights.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "domain/stem.h"

namespace afterword::domain {
namespace {

struct Row {
  double weight;
  std::string_view keys;  ///< words and "=concepts", separated by blanks
};

constexpr auto rows = std::to_array<Row>({
    {0.3,
     "a an the of to in on at for with by from and or but that this it is are was were be been am as so do did does "
     "will "
     "would could can should may might have has had then than there these those its if into onto also too very lot "
     "quite "
     "some any such yes anything something thing like kind sort bit little let say said says saying got get getting "
     "goes "
     "go going put one somebody anybody them they their he she his her him whatever up out off over not no well never"},
    {0.43,
     "i me my mine we you your yours how what when which who where whom whose about =tell =example time us our 1 ever"},
    {0.62,
     "take took make made give gave come came know think see find look want need use keep happen through feel felt "
     "done way mean ask without here person people work because still more most much many other another own =current "
     "before after already again every all both each really while"},
    {0.73,
     "=job =why =company day week year good bad new best worst wrong right moment place 2 3 4 5 first next end part "
     "long "
     "back nobody everybody everything nothing =start =big =team read answer =change point side turn away set run call "
     "might stand sit person life"},
    {0.86,
     "=last =boss =colleague =help =problem =decide =difficult =organise =customer =cost =deal =staff =field =career "
     "=yourself =expect =like different project"},
});

std::unordered_map<std::string, double> spread() {
  const Stemmer stem;
  std::unordered_map<std::string, double> weights;
  for (const auto& row : rows) {
    std::string_view rest = row.keys;
    while (!rest.empty()) {
      const auto end = std::min(rest.find(' '), rest.size());
      std::string key(rest.substr(0, end));
      if (!key.empty()) weights.emplace(key.front() == '=' ? key : stem(key), row.weight);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return weights;
}

}  // namespace

double common_weight(std::string_view key) {
  static const auto weights = spread();
  const auto found = weights.find(std::string(key));
  return found == weights.end() ? 1.0 : found->second;
}

}  // namespace afterword::domain
