// What the matcher is measured against: words in common, and TF-IDF cosine, each with the nearest wording.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "domain/records.h"

namespace afterword::eval {

/// The ids (Question::seed) of the nearest questions, best first.
using Ranking = std::function<std::vector<std::string>(const std::string& text)>;

/// `bank` must outlive what is returned.
Ranking jaccard(const std::vector<domain::Question>& bank);
Ranking tf_idf(const std::vector<domain::Question>& bank);

}  // namespace afterword::eval
