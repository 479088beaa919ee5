// Reads interchange files in two passes each: first the ids of all records, so that a record may refer to one further
// down, then the records.
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "domain/merge_people.h"
#include "domain/merge_questions.h"
#include "exchange/interchange.h"
#include "exchange/read_records.h"

namespace afterword::exchange {
namespace {

using domain::Noun;

constexpr auto top_keys = std::to_array<std::string_view>(
    {"afterword", "opportunities", "people", "interviews", "questions", "notes", "tasks", "settings"});

/// A record with an id, found in the first pass.
struct Known {
  std::string ref;
  std::int64_t id = 0;
};

/// A list of the file whose records have ids.
struct List {
  std::string_view key;
  Noun noun;
};

struct Collected {
  List list;
  std::vector<Known> records;  ///< in order
};

/// FNV-1a, 64 bits: the same text always gives the same ref.
std::string hash_of(std::string_view text) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  for (int shift = 60; shift >= 0; shift -= 4) hex += digits[(hash >> shift) & 0xF];
  return hex;
}

class DocumentReading {
 public:
  explicit DocumentReading(IdSpace& ids) : ids_(ids) {}

  domain::Result<void> add(const Source& source) {
    const JsonBytes json(source.bytes, max_interchange_bytes);
    auto parsed = JsonDocument::parse(json.utf8(), max_interchange_depth, max_interchange_bytes);
    if (const auto* fault = std::get_if<JsonFault>(&parsed))
      return domain::Error::invalid(source.name + ", line " + std::to_string(fault->line) + ": " + fault->reason);
    Refusal refusal(source.name);
    ReadContext context{refusal, [this](Noun noun, const std::string& ref) { return find(noun, ref); },
                        [this](Noun noun) { return ids_.make(noun); }};
    read_document(context, std::get<JsonDocument>(parsed).root());
    if (refusal.refused()) return domain::Error::invalid(refusal.message());
    return {};
  }

  Interchange take() {
    for (const auto& [id, into] : merged_) fold(id, into);
    for (const auto& [id, into] : merged_people_) fold_person(id, into);
    return std::move(out_);
  }

 private:
  void read_document(ReadContext& context, const JsonValue& root) {
    if (!root.is(JsonKind::object))
      return context.refusal.refuse(root, {}, "an Afterword file is a JSON object that begins with {\"afterword\": 1");
    ObjectReader top(context, root, {});
    for (const std::string_view key : top_keys) top.has(key);
    check_version(top);
    const auto opportunities = collect(top, {"opportunities", Noun::opportunity});
    const auto people = collect(top, {"people", Noun::person});
    const auto interviews = collect(top, {"interviews", Noun::interview});
    const auto questions = collect(top, {"questions", Noun::question});
    const auto notes = collect(top, {"notes", Noun::note});
    if (context.refusal.refused()) return;
    read_list(top, opportunities, out_.opportunities, [this](auto id) { return ids_.opportunity(id); });
    read_list(top, people, out_.people, [this](auto id) { return ids_.person(id); });
    read_list(top, interviews, out_.interviews, [this](auto id) { return ids_.interview(id); });
    read_list(top, questions, out_.questions, [this](auto id) { return ids_.question(id); });
    read_list(top, notes, out_.notes, [this](auto id) { return ids_.note(id); });
    read_tasks(top);
    read_settings_of(top);
    if (out_.extra.empty()) out_.extra = ids_.extra();
    top.keep_rest(out_.extra);
  }

  static void check_version(ObjectReader& top) {
    const auto version = top.value("afterword");
    if (!version)
      return top.refuse("afterword", "this is no Afterword file: the key “afterword” with the value 1 is missing");
    if (!version->is(JsonKind::integer)) return top.refuse("afterword", "this must be the number 1");
    const auto number = version->integer();
    if (number == interchange_version) return;
    top.refuse("afterword", number && *number < interchange_version
                                ? "this must be the number 1"
                                : "this file was written by a newer Afterword; update the program to read it");
  }

  std::optional<std::int64_t> find(Noun noun, const std::string& ref) {
    const auto& known = known_[noun];
    if (const auto found = known.find(ref); found != known.end()) return found->second;
    return ids_.find(noun, ref);
  }

  /// The refs and ids of a list's records, in order. A question that is new here may be a seed by its text, unless
  /// another of the file is that seed by its ref.
  Collected collect(ObjectReader& top, List list) {
    const Noun noun = list.noun;
    std::vector<Known> found;
    std::vector<std::string> texts;
    std::unordered_set<std::string> seen;
    std::unordered_map<std::string, int> same_text;
    top.objects(list.key, [&](const JsonValue& value, const Path& path) {
      ObjectReader record(top.context(), value, path);
      Known known;
      record.text("id", known.ref);
      if (known.ref.empty()) {
        known.ref = std::string(domain::word(noun).substr(0, 1)) + "." + hash_of(without_blanks(value.raw()));
        if (const int before = same_text[known.ref]++; before > 0) known.ref += "." + std::to_string(before + 1);
      }
      if (!seen.insert(known.ref).second)
        record.refuse("id", "the id “" + excerpt(known.ref) + "” stands in this list twice");
      known.id = find(noun, known.ref).value_or(0);
      if (noun == Noun::question) {
        record.text("text", texts.emplace_back());
        if (known.id != 0) take_apart(known);
      }
      if (noun == Noun::person && known.id != 0) take_apart(known, noun, merged_people_);
      found.push_back(std::move(known));
    });
    if (noun == Noun::question && !top.context().refusal.refused()) find_seeds(found, texts);
    for (Known& known : found) {
      if (known.id == 0) known.id = ids_.make(noun);
      known_[noun].insert({known.ref, known.id});
    }
    return {list, std::move(found)};
  }

  /// A question that is recorded is no seed to be found by its text. One that was merged into another is read as a
  /// record of its own first, and folded into that in the end.
  void take_apart(Known& known) {
    take_apart(known, Noun::question, merged_);
    taken_seeds_.insert(known.id);
  }
  void take_apart(Known& known, Noun noun, std::map<std::int64_t, std::int64_t>& merged) {
    if (known_[noun].contains(known.ref) || !ids_.was_merged(noun, known.ref)) return;
    const std::int64_t into = std::exchange(known.id, ids_.make(noun));
    merged.insert({known.id, into});
  }

  /// Gives a question what another, which was merged into it, has more, and takes that out.
  void fold(std::int64_t id, std::int64_t into) {
    const auto at = [&](std::int64_t which) {
      return std::find_if(out_.questions.begin(), out_.questions.end(),
                          [&](const domain::Question& one) { return one.id.value == which; });
    };
    const auto other = at(id);
    if (other == out_.questions.end()) return;
    const domain::Question taken = std::move(*other);
    out_.questions.erase(other);
    auto keep = at(into);
    if (keep == out_.questions.end()) {
      const domain::Question* now = ids_.question({into});
      if (!now) return;
      keep = out_.questions.insert(keep, *now);
    }
    *keep = domain::merged(std::move(*keep), taken, taken.ref);
    for (auto& interview : out_.interviews)
      for (auto& asked : interview.asked)
        if (asked.question.value == id) asked.question.value = into;
  }

  /// Rows that are not among the recorded ones by id, but say the same as one of them, get its id.
  template <class Row>
  static void take_ids(std::vector<Row>& rows, const std::vector<Row>& recorded) {
    const auto has = [](const std::vector<Row>& list, auto id) {
      return std::any_of(list.begin(), list.end(), [&](const Row& one) { return one.id == id; });
    };
    for (Row& row : rows) {
      if (has(recorded, row.id)) continue;
      for (const Row& known : recorded)
        if (known.text == row.text && !has(rows, known.id)) row.id = known.id;
    }
  }

  /// The same for a person.
  void fold_person(std::int64_t id, std::int64_t into) {
    auto& people = out_.people;
    const auto at = [&](std::int64_t which) {
      return std::find_if(people.begin(), people.end(),
                          [&](const domain::Person& one) { return one.id.value == which; });
    };
    const auto other = at(id);
    if (other == people.end()) return;
    const domain::Person taken = std::move(*other);
    people.erase(other);
    auto keep = at(into);
    if (keep == people.end()) {
      const domain::Person* now = ids_.person({into});
      if (!now) return;
      keep = people.insert(keep, *now);
    }
    *keep = domain::merged(std::move(*keep), taken, taken.ref);
    // What came over before is the same row again.
    if (const domain::Person* now = ids_.person({into})) {
      take_ids(keep->details, now->details);
      take_ids(keep->cares_about, now->cares_about);
    }
    for (auto& detail : keep->details)
      if (!detail.id) detail.id.value = ids_.make(Noun::detail);
    for (auto& interview : out_.interviews) domain::rename_person(interview, {id}, {into});
    for (auto& note : out_.notes)
      if (note.person.value == id) note.person.value = into;
    for (auto& task : out_.tasks)
      if (task.person.value == id) task.person.value = into;
  }

  void find_seeds(std::vector<Known>& found, const std::vector<std::string>& texts) {
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (found[i].id != 0 || texts[i].empty()) continue;
      const auto seed = ids_.find_seed(texts[i]);
      if (seed && taken_seeds_.insert(*seed).second) found[i].id = *seed;
    }
  }

  /// Lays each record of the list over what an earlier file or the document has of it.
  template <class Record, class Now>
  void read_list(ObjectReader& top, const Collected& collected, std::vector<Record>& out, const Now& now) {
    std::size_t index = 0;
    top.objects(collected.list.key, [&](const JsonValue& value, const Path& path) {
      Record& record = place(collected.list.noun, collected.records[index++], out, now);
      ObjectReader reader(top.context(), value, path);
      reader.has("id");
      if constexpr (std::is_same_v<Record, domain::Interview>) {
        read_record(reader, record, [this](domain::PersonId id) { return person(id); });
      } else {
        read_record(reader, record);
      }
    });
  }

  /// As it was read, else as it is recorded.
  const domain::Person* person(domain::PersonId id) const {
    const auto found = places_.find(id.value);
    return found != places_.end() && found->second < out_.people.size() && out_.people[found->second].id == id
               ? &out_.people[found->second]
               : ids_.person(id);
  }

  template <class Record, class Now>
  Record& place(Noun noun, const Known& which, std::vector<Record>& out, const Now& now) {
    const auto [found, is_new] = places_.insert({which.id, out.size()});
    if (!is_new) return out[found->second];
    const decltype(Record::id) id{which.id};
    const Record* before = now(id);
    Record& record = out.emplace_back(before ? *before : Record{});
    record.id = id;
    // A ref that was worked out from the id needs not be kept.
    if (!record.ref.empty() || made_ref(noun, which.id) != which.ref) {
      // Files that know a shipped question by the ref it came with mean the same one.
      if constexpr (std::is_same_v<Record, domain::Question>)
        if (!record.ref.empty() && record.ref != which.ref) record.merged.push_back(record.ref);
      record.ref = which.ref;
    }
    return record;
  }

  /// The n-th task of a file with the same kind, interview and person is the n-th recorded one.
  void read_tasks(ObjectReader& top) {
    using Key = std::tuple<domain::StepKind, domain::InterviewId, domain::PersonId>;
    std::map<Key, std::size_t> count;
    std::unordered_set<std::string> seen;
    top.objects("tasks", [&](const JsonValue& value, const Path& path) {
      domain::Task key;
      std::string id;
      ObjectReader first_look(top.context(), value, path);
      read_record(first_look, key);
      first_look.text("id", id);
      if (!id.empty() && !seen.insert(id).second)
        first_look.refuse("id", "the id “" + excerpt(id) + "” stands in this list twice");
      // Steps for two people who are one now are one step.
      const auto one_now = merged_people_.find(key.person.value);
      if (one_now != merged_people_.end()) key.person.value = one_now->second;
      const std::size_t nth = one_now != merged_people_.end() ? 0 : count[{key.kind, key.interview, key.person}]++;
      domain::Task& task = place_task(key, nth);
      ObjectReader reader(top.context(), value, path);
      read_record(reader, task);
      task.person = key.person;
    });
  }

  domain::Task& place_task(const domain::Task& key, std::size_t nth) {
    const auto same = [&](const domain::Task& task) {
      return task.kind == key.kind && task.interview == key.interview && task.person == key.person;
    };
    std::size_t earlier = 0;
    for (domain::Task& task : out_.tasks)
      if (same(task) && earlier++ == nth) return task;
    const auto recorded = ids_.tasks(key.kind, key.interview, key.person);
    domain::Task& task = out_.tasks.emplace_back(nth < recorded.size() ? recorded[nth] : domain::Task{});
    if (!task.id) task.id.value = ids_.make(Noun::task);
    return task;
  }

  void read_settings_of(ObjectReader& top) {
    const auto value = top.value("settings");
    if (!value) return;
    if (!out_.settings) {
      const domain::Settings* now = ids_.settings();
      out_.settings = now ? *now : domain::Settings{};
    }
    ObjectReader reader(top.context(), *value, Path{&top.path(), "settings", -1});
    read_settings(reader, *out_.settings);
  }

  IdSpace& ids_;
  Interchange out_;
  std::map<Noun, std::unordered_map<std::string, std::int64_t>> known_;
  std::unordered_map<std::int64_t, std::size_t> places_;  ///< of a record's id in its list of out_
  std::set<std::int64_t> taken_seeds_;
  std::map<std::int64_t, std::int64_t> merged_;  ///< a question read by itself → the one that it was merged into
  std::map<std::int64_t, std::int64_t> merged_people_;  ///< likewise
};

}  // namespace

domain::Result<Interchange> read_all(const std::vector<Source>& sources, IdSpace& ids) {
  DocumentReading reading(ids);
  for (const Source& source : sources)
    if (const auto added = reading.add(source); !added) return added.error();
  return reading.take();
}

domain::Result<Interchange> read(const Source& source, IdSpace& ids) { return read_all({source}, ids); }

}  // namespace afterword::exchange
