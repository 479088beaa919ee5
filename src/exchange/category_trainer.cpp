// A program of the build: teaches the classifier (domain/category_model.h) from question sets and further examples, and
// writes it as C++. category_trainer OUT.cpp EXAMPLES.txt SET.json …
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "domain/category_model.h"
#include "domain/names.h"

namespace afterword::exchange {
namespace {

using domain::CategoryExample;

std::string read(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("It cannot be read: " + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

void add_set(const std::string& path, std::vector<CategoryExample>& examples) {
  const auto set = nlohmann::json::parse(read(path));
  for (const auto& question : set.at("questions")) {
    const auto category = domain::from_word<domain::Category>(question.at("category").get<std::string>());
    if (!category) throw std::runtime_error("A question without a known category: " + path);
    examples.push_back({*category, question.at("text").get<std::string>()});
    for (const auto& variant : question.at("variants")) examples.push_back({*category, variant.get<std::string>()});
  }
}

void write(std::ostream& out, const domain::TrainedCategories& taught) {
  out.precision(9);
  out << "// Made by category_trainer.\n#include \"domain/category_model.h\"\n\nnamespace afterword::domain "
         "{\nnamespace {\n\n"
      << "constexpr FeatureSay features[] = {\n";
  for (const auto& row : taught.features) {
    out << "{" << row.feature << "u,{{";
    for (const int say : row.say) out << say << ",";
    out << "}}},\n";
  }
  out << "};\n\nconstexpr std::uint32_t begins[] = {";
  for (const auto begin : taught.begins) out << begin << ",";
  out << "};\n\n}  // namespace\n\nCategoryModel shipped_category_model() {\n  return {" << taught.step << ", {{";
  for (const double bias : taught.bias) out << bias << ",";
  out << "}}, features, begins};\n}\n\n}  // namespace afterword::domain\n";
}

void run(const std::vector<std::string>& arguments) {
  if (arguments.size() < 3) throw std::runtime_error("usage: category_trainer OUT.cpp EXAMPLES.txt SET.json ...");
  auto examples = domain::read_category_examples(read(arguments[1]));
  if (examples.empty()) throw std::runtime_error("No examples in " + arguments[1]);
  for (std::size_t i = 2; i < arguments.size(); ++i) add_set(arguments[i], examples);
  std::ofstream out(arguments[0], std::ios::binary);
  write(out, domain::train_categories(examples));
  if (!out.flush()) throw std::runtime_error("It cannot be written: " + arguments[0]);
}

}  // namespace
}  // namespace afterword::exchange

int main(int argc, char** argv) {
  try {
    afterword::exchange::run({argv + 1, argv + argc});
    return EXIT_SUCCESS;
  } catch (const std::exception& trouble) {
    std::cerr << "category_trainer: " << trouble.what() << "\n";
    return EXIT_FAILURE;
  }
}
