// What opening a file brings into its bank: the shipped sets and those in the folder question-sets beside the file.
#include <algorithm>
#include <fstream>
#include <iterator>

#include "exchange/shipped_sets.h"
#include "store/bank.h"
#include "workspace/core.h"
#include "workspace/question_sets.h"

namespace afterword::workspace {
namespace {

namespace fs = std::filesystem;
using domain::Error;
using domain::Result;

constexpr std::string_view shipped_key = "set of the program";
constexpr std::string_view left_out = "left out";  // the mark of a file that was made without the shipped bank
constexpr std::string_view key_prefix = "set ";

// All shipped sets as one: general questions before those of a field, in the order in which interviews ask them.
Result<exchange::QuestionSet> shipped() {
  exchange::QuestionSet all;
  std::vector<domain::Question> of_fields;
  for (const auto& [name, bytes] : exchange::shipped_sets()) {
    auto set = exchange::read_question_set({std::string(name), bytes});
    if (!set) return set.error();
    auto& list = set->field.empty() ? all.questions : of_fields;
    std::move(set->questions.begin(), set->questions.end(), std::back_inserter(list));
  }
  std::stable_sort(all.questions.begin(), all.questions.end(),
                   [](const auto& a, const auto& b) { return a.category < b.category; });
  std::move(of_fields.begin(), of_fields.end(), std::back_inserter(all.questions));
  return all;
}

Result<std::string> bytes_of(const fs::path& file) {
  std::error_code trouble;
  const auto size = fs::file_size(file, trouble);
  std::ifstream in(file, std::ios::binary);
  if (trouble || !in) return Error::disk("The file cannot be read.");
  if (size > exchange::max_question_set_bytes) return Error::invalid("The file is larger than a question set may be.");
  return std::string(std::istreambuf_iterator<char>(in), {});
}

std::vector<fs::path> sets_in(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code none;
  for (fs::directory_iterator at(folder, none), end; at != end; at.increment(none))
    if (at->path().extension() == ".json" && at->is_regular_file(none)) files.push_back(at->path());
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

// Questions that were there before change in a step of the history, so that earlier steps can still be taken back; new
// ones are no step.
Result<void> Workspace::Impl::take_in(const exchange::QuestionSet& set, bool of_program, const std::string& key,
                                      const std::string& mark, const SetMemory& before) {
  SetChanges changes;
  const auto compare = [&](store::Connection& connection) {
    changes = changes_of(connection, set, of_program, before, new_ids());
  };
  if (auto done = data.store->read(compare); !done) return done;
  if (!changes.changed.empty()) {
    const auto change = [&](store::Connection& connection) -> Result<void> {
      for (const auto& [was, is] : changes.changed) store::save(connection, is, &was, new_ids());
      return {};
    };
    const std::string name = of_program ? "the question bank" : set.set;
    if (auto done = data.store->write({{{"Bring in " + name, ""}, change}}); !done) return done.error();
  }
  changes.memory.mark = mark;
  return data.store->write_aside([&](store::Connection& connection) -> Result<void> {
    store::add_questions(connection, changes.added, new_ids());
    store::save_preference(connection, key, written(changes.memory));
    return {};
  });
}

// Its first line is the mark of the set, the rest is only looked at where that is another one.
std::string Workspace::Impl::kept_of_set(const std::string& key) {
  std::optional<std::string> kept;
  const auto done =
      data.store->read([&](store::Connection& connection) { kept = store::load_preference(connection, key); });
  return done ? kept.value_or("") : "";
}

Result<void> Workspace::Impl::take_in_shipped() {
  const std::string key(shipped_key), mark(exchange::shipped_sets_mark());
  const std::string kept = kept_of_set(key);
  if (kept.starts_with(mark + "\n") || kept == left_out) return {};
  const auto set = shipped();
  if (!set) return set.error();
  return take_in(*set, true, key, mark, read_set_memory(kept));
}

Result<void> Workspace::Impl::take_in_file(const fs::path& file) {
  const auto bytes = bytes_of(file);
  if (!bytes) return bytes.error();
  const std::string name = file.filename().string(), key = std::string(key_prefix) + name;
  const std::string mark = check_of(*bytes);
  const std::string kept = kept_of_set(key);
  if (kept.starts_with(mark + "\n")) return {};
  const auto set = exchange::read_question_set({name, *bytes});
  if (!set) return set.error();
  return take_in(*set, false, key, mark, read_set_memory(kept));
}

// A file that was made without the shipped bank stays without.
Result<void> Workspace::Impl::leave_out_shipped() {
  return data.store->write_aside([](store::Connection& connection) -> Result<void> {
    store::save_preference(connection, shipped_key, left_out);
    return {};
  });
}

void Workspace::Impl::take_in_sets() {
  Result<void> done;
  if (options.seed)
    done = take_in_shipped();
  else if (data.store->made_new())
    done = leave_out_shipped();
  if (!done)
    remarks.push_back("The question bank that comes with Afterword could not be brought in. " + done.error().message);
  for (const auto& file : sets_in(options.file.parent_path() / "question-sets"))
    if (done = take_in_file(file); !done)
      remarks.push_back("This question set was left out; everything else is there. " + done.error().message + " " +
                        file.string());
}

}  // namespace afterword::workspace
