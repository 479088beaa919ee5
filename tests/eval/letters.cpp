// Every letter is checked by the program's own workspace, in a file that holds its context and the other letters of the
// interview. A mark is right where a label of its kind lies under it that no other mark has; labels without a text are
// about the whole note.
#include "eval/letters.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "domain/names.h"
#include "workspace/workspace.h"

namespace afterword::eval {
namespace {

using nlohmann::json;

struct Label {
  std::string kind;
  std::size_t start = 0, end = 0;
  bool whole = false;
};

struct Tally {
  std::size_t right = 0, wrong = 0, missed = 0;
  double precision() const { return right + wrong == 0 ? 1 : double(right) / double(right + wrong); }
  double recall() const { return right + missed == 0 ? 1 : double(right) / double(right + missed); }
  double f1() const {
    const double p = precision(), r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
  void add(const Tally& other) {
    right += other.right;
    wrong += other.wrong;
    missed += other.missed;
  }
};

class Folder {
 public:
  Folder() : path_((std::filesystem::temp_directory_path() / "afterword-letters-XXXXXX").string()) {
    if (mkdtemp(path_.data()) == nullptr) throw std::runtime_error("No folder can be made for the letters: " + path_);
  }
  ~Folder() {
    std::error_code trouble;
    std::filesystem::remove_all(path_, trouble);
  }
  std::filesystem::path file() { return std::filesystem::path(path_) / (std::to_string(++files_) + ".db"); }

 private:
  std::string path_;
  int files_ = 0;
};

std::string bytes_of(const std::string& name) {
  std::ifstream in(AFTERWORD_SOURCE_DIR "/tests/eval/letters/" + name, std::ios::binary);
  if (!in) throw std::runtime_error("There is no tests/eval/letters/" + name);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<Label> labels_of(const json& letter) {
  std::vector<Label> labels;
  const std::string body = letter["body"];
  for (const json& one : letter["findings"]) {
    Label label;
    label.kind = one["kind"];
    const std::string text = one.value("text", "");
    label.whole = text.empty();
    label.start = label.whole ? 0 : one.contains("at") ? one["at"].get<std::size_t>() : body.find(text);
    label.end = label.whole ? body.size() : label.start + text.size();
    if (label.start == std::string::npos) throw std::runtime_error("A label is not in its letter: " + text);
    labels.push_back(label);
  }
  return labels;
}

class Letters {
 public:
  Letters(const std::string& part, bool misses) : misses_(misses) {
    contexts_ = json::parse(bytes_of(part + "_contexts.json"));
    std::istringstream in(bytes_of(part + ".jsonl"));
    for (std::string line; std::getline(in, line);)
      if (!line.empty()) check(json::parse(line));
  }

  void print() const {
    Tally all;
    std::printf("  %-18s %9s %9s %9s\n", "letters", "precision", "recall", "F1");
    for (const auto& [kind, tally] : tallies_) {
      std::printf("  %-18s %9.3f %9.3f %9.3f  (%zu right, %zu wrong, %zu missed)\n", kind.c_str(), tally.precision(),
                  tally.recall(), tally.f1(), tally.right, tally.wrong, tally.missed);
      all.add(tally);
    }
    std::printf("  %-18s %9.3f %9.3f %9.3f  (%zu right, %zu wrong, %zu missed)\n", "all kinds", all.precision(),
                all.recall(), all.f1(), all.right, all.wrong, all.missed);
    std::printf("  false marks in %zu clean letters: %zu, in %zu of them\n", clean_, clean_marks_, clean_marked_);
    std::fflush(stdout);
  }

 private:
  workspace::Workspace& document_of(const json& letter) {
    const std::string context = letter["context"];
    const bool alone = !letter.contains("others");
    auto& kept = documents_[context];
    if (kept && alone) return *kept;
    json document = contexts_.at(context);
    document["notes"] = json::array();
    for (const json& other : letter.value("others", json::array()))
      document["notes"].push_back({{"id", "n" + std::to_string(document["notes"].size())},
                                   {"kind", "thank_you"},
                                   {"person", other["person"]},
                                   {"interview", letter["interview"]},
                                   {"body", other["body"]}});
    workspace::Options options;
    options.file = folder_.file();
    options.seed = false;
    options.now = [] { return *domain::parse_time("2026-03-05T18:00:00+01:00"); };
    auto opened = workspace::Workspace::open(options);
    if (!opened) throw std::runtime_error(opened.error().message);
    const auto read = (*opened)->import_json(document.dump(), context);
    if (!read) throw std::runtime_error(read.error().message);
    auto& place = alone ? kept : with_others_;
    place = std::move(*opened);
    return *place;
  }

  void check(const json& letter) {
    workspace::Workspace& document = document_of(letter);
    document.set_preference("spelling.english", letter.value("dictionary", ""));
    const std::string body = letter["body"];
    const auto kind = domain::from_word<domain::StepKind>(letter["kind"].get<std::string>());
    const auto findings = document.check_letter({body, document.person_by_ref(letter["person"].get<std::string>()),
                                                 document.interview_by_ref(letter["interview"].get<std::string>()),
                                                 kind.value_or(domain::StepKind::thank_you)});
    const auto labels = labels_of(letter);
    std::vector<bool> found(labels.size(), false);
    for (const auto& finding : findings) {
      const std::string word(domain::word(finding.kind));
      std::size_t under = labels.size();
      for (std::size_t i = 0; i < labels.size(); ++i) {
        const bool meets = labels[i].kind == word && finding.start < labels[i].end && labels[i].start < finding.end;
        if (meets && !found[i] && under == labels.size()) under = i;
      }
      if (under < labels.size()) {
        found[under] = true;
        ++tallies_[word].right;
      } else {
        ++tallies_[word].wrong;
        say(letter, "WRONG", word, body.substr(finding.start, finding.end - finding.start));
      }
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
      if (found[i]) continue;
      ++tallies_[labels[i].kind].missed;
      say(letter, "missed", labels[i].kind, body.substr(labels[i].start, labels[i].end - labels[i].start));
    }
    if (!labels.empty()) return;
    ++clean_;
    clean_marks_ += findings.size();
    clean_marked_ += !findings.empty();
  }

  void say(const json& letter, const char* what, const std::string& kind, const std::string& text) const {
    if (misses_)
      std::printf("  %s %s %s: %s\n", letter["id"].get<std::string>().c_str(), what, kind.c_str(),
                  text.substr(0, 90).c_str());
  }

  bool misses_;
  json contexts_;
  Folder folder_;
  std::map<std::string, std::unique_ptr<workspace::Workspace>> documents_;
  std::unique_ptr<workspace::Workspace> with_others_;
  std::map<std::string, Tally> tallies_;
  std::size_t clean_ = 0, clean_marks_ = 0, clean_marked_ = 0;
};

}  // namespace

void evaluate_letters(bool misses) {
  std::printf("Letters that were tuned on:\n");
  Letters("tuned", misses).print();
  std::printf("Letters that were kept unseen until the checks had been tuned, and read once since:\n");
  Letters("unseen", false).print();
  std::printf("Letters that were written later, without a look at the checks:\n");
  Letters("later", false).print();
}

}  // namespace afterword::eval
