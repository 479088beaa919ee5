// ./run eval: how well letters are checked, and how well the shipped bank knows questions again and classifies them, on
// the labelled sets that were tuned on and on those kept unseen. With --misses, what went wrong on the tuning part;
// with
// --tuned, that part alone, so that the other stays unseen while tuning. --letters and --transcripts leave out the
// rest.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <map>
#include <set>

#include "domain/category.h"
#include "domain/names.h"
#include "eval/baselines.h"
#include "eval/labels.h"
#include "eval/letters.h"
#include "eval/transcript_eval.h"
#include "exchange/question_set.h"
#include "exchange/shipped_sets.h"
#include "workspace/workspace.h"

namespace afterword::eval {
namespace {

std::vector<domain::Question> shipped_bank() {
  std::vector<domain::Question> bank;
  for (const auto& [name, bytes] : exchange::shipped_sets()) {
    auto set = exchange::read_question_set({std::string(name), bytes});
    if (!set) throw std::runtime_error(set.error().message);
    std::move(set->questions.begin(), set->questions.end(), std::back_inserter(bank));
  }
  return bank;
}

double share(std::size_t part, std::size_t all) {
  return all == 0 ? 0 : static_cast<double>(part) / static_cast<double>(all);
}

void print(const std::string& name, std::size_t part, std::size_t all) {
  std::printf("  %-44s %5.3f  (%zu of %zu)\n", name.c_str(), share(part, all), part, all);
  std::fflush(stdout);
}

class Evaluation {
 public:
  Evaluation(const workspace::Workspace& document, const std::vector<domain::Question>& bank, bool misses)
      : document_(document), bank_(bank), misses_(misses) {
    for (const auto& question : bank) ids_.insert(question.seed);
  }

  void questions(Part part) {
    const bool show = misses_ && part == Part::tuning;
    std::size_t asked = 0, first = 0, among = 0, linked = 0, linked_right = 0;
    for (const auto& label : known(labels("queries.tsv", part))) {
      ++asked;
      const auto matches = document_.match(label.text, 5);
      std::vector<std::string> ids;
      for (const auto& match : matches) ids.push_back(seed_of(match));
      const std::size_t place = place_of(label, ids);
      first += place == 0;
      among += place < 3;
      const bool same = !matches.empty() && matches.front().same;
      linked += same;
      linked_right += same && place == 0;
      if (show && place > 0) std::cout << "  missed: " << label.text << "  [" << label.answers.front() << "]\n";
      if (show && same && place > 0) std::cout << "  LINKED WRONGLY: " << label.text << " -> " << ids.front() << "\n";
    }
    std::size_t none_linked = 0;
    const auto nothing = labels("none.tsv", part);
    for (const auto& label : nothing) {
      const auto matches = document_.match(label.text, 1);
      const bool same = !matches.empty() && matches.front().same;
      none_linked += same;
      if (show && same) std::cout << "  LINKED WRONGLY: " << label.text << " -> " << seed_of(matches.front()) << "\n";
    }
    print("recall@1", first, asked);
    print("recall@3", among, asked);
    print("links made unasked, of all questions", linked, asked);
    print("links right, with what matches nothing", linked_right, linked + none_linked);
    near_misses(part, show);
    baseline("Jaccard", jaccard(bank_), part);
    baseline("TF-IDF cosine", tf_idf(bank_), part);
  }

  void categories(Part part) {
    const bool show = misses_ && part == Part::tuning;
    std::map<std::string, std::pair<std::size_t, std::size_t>> each;
    std::map<std::pair<std::string, std::string>, std::size_t> taken_for;
    std::size_t right = 0;
    const auto all = labels("classify.tsv", part);
    for (const auto& label : all) {
      const std::string guess(domain::word(domain::classify_question(label.text).category));
      const bool hit = guess == label.answers.front();
      if (!hit) ++taken_for[{label.answers.front(), guess}];
      right += hit;
      auto& [good, count] = each[label.answers.front()];
      good += hit;
      ++count;
      if (show && !hit) std::cout << "  " << guess << " for " << label.answers.front() << ": " << label.text << "\n";
    }
    print("classify", right, all.size());
    for (const auto& [name, figures] : each) print("  " + name, figures.first, figures.second);
    for (const auto& [pair, count] : taken_for)
      if (count > 1) std::printf("    %zu %s taken for %s\n", count, pair.first.c_str(), pair.second.c_str());
  }

 private:
  std::string seed_of(const workspace::Match& match) const {
    const auto* question = document_.question(match.id);
    return question ? question->seed : std::string();
  }

  static std::size_t place_of(const Label& label, const std::vector<std::string>& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i)
      if (std::find(label.answers.begin(), label.answers.end(), ids[i]) != label.answers.end()) return i;
    return ids.size() + 5;
  }

  /// Without those whose question has left the bank.
  std::vector<Label> known(std::vector<Label> all) const {
    const auto before = all.size();
    std::erase_if(all, [&](const Label& label) {
      return std::none_of(label.answers.begin(), label.answers.end(),
                          [&](const auto& id) { return ids_.contains(id); });
    });
    if (all.size() < before) std::cout << "  (" << before - all.size() << " labels name no question of this bank)\n";
    return all;
  }

  void near_misses(Part part, bool show) const {
    std::size_t wrong = 0;
    const auto all = known(labels("near.tsv", part));
    for (const auto& label : all) {
      const auto matches = document_.match(label.text, 1);
      const bool linked = !matches.empty() && matches.front().same && place_of(label, {seed_of(matches.front())}) == 0;
      wrong += linked;
      if (show && linked) std::cout << "  LINKED WRONGLY: " << label.text << " -> " << label.answers.front() << "\n";
    }
    print("near misses linked", wrong, all.size());
  }

  void baseline(const std::string& name, const Ranking& ranking, Part part) const {
    std::size_t asked = 0, first = 0, among = 0;
    for (const auto& label : known(labels("queries.tsv", part))) {
      ++asked;
      const std::size_t place = place_of(label, ranking(label.text));
      first += place == 0;
      among += place < 3;
    }
    print(name + ": recall@1", first, asked);
    print(name + ": recall@3", among, asked);
  }

  const workspace::Workspace& document_;
  const std::vector<domain::Question>& bank_;
  std::set<std::string> ids_;
  bool misses_;
};

/// Questions found in transcripts: a question is right where it shares seven tenths of its words with the label.
void transcripts(bool misses, bool tuned_only) {
  for (const char* part : {"tuned", "unseen"}) {
    if (tuned_only && std::strcmp(part, "tuned") != 0) continue;
    const auto score = score_transcripts(AFTERWORD_SOURCE_DIR "/tests/eval/transcripts", part,
                                         misses && std::strcmp(part, "tuned") == 0);
    std::printf("%d transcripts, %s:\n", score.transcripts, part);
    std::printf("  precision %.3f, recall %.3f, F1 %.3f (%d of %d found, %d labelled)\n", score.precision(),
                score.recall(), score.f1(), score.hits, score.found, score.labelled);
    print("who asked, where names are given", static_cast<std::size_t>(score.who_right),
          static_cast<std::size_t>(score.named));
    print("answers that hold their beginning", static_cast<std::size_t>(score.answers_right),
          static_cast<std::size_t>(score.answers));
    print("the user's own questions", static_cast<std::size_t>(score.closing_hits),
          static_cast<std::size_t>(score.closing));
  }
}

void questions(bool misses, bool tuned_only) {
  std::string folder = (std::filesystem::temp_directory_path() / "afterword-eval-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr)
    throw std::runtime_error("No folder can be made for the evaluation: " + folder);
  const auto now = [] { return *domain::parse_time("2026-03-05T12:00:00+01:00"); };
  {
    workspace::Options options;
    options.file = std::filesystem::path(folder) / "eval.db";
    options.now = now;
    const auto document = workspace::Workspace::open(options);
    if (!document) throw std::runtime_error(document.error().message);
    const auto bank = shipped_bank();
    std::printf("A bank of %zu questions.\n", bank.size());
    Evaluation evaluation(**document, bank, misses);
    for (const Part part : {Part::tuning, Part::unseen}) {
      if (tuned_only && part == Part::unseen) continue;
      std::printf("%s\n", part == Part::tuning ? "The part that was tuned on:" : "The part that was kept unseen:");
      evaluation.questions(part);
      evaluation.categories(part);
    }
  }
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace afterword::eval

int main(int argc, char** argv) {
  try {
    const std::set<std::string> options(argv + 1, argv + argc);
    const bool misses = options.contains("--misses"), tuned_only = options.contains("--tuned");
    const bool one = options.contains("--letters") || options.contains("--transcripts");
    if (!one || options.contains("--letters")) afterword::eval::evaluate_letters(misses);
    if (!one) afterword::eval::questions(misses, tuned_only);
    if (!one || options.contains("--transcripts")) afterword::eval::transcripts(misses, tuned_only);
    return EXIT_SUCCESS;
  } catch (const std::exception& trouble) {
    std::cerr << trouble.what() << "\n";
    return EXIT_FAILURE;
  }
}
