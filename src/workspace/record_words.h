// What a file without rows of its own would add and change, by name: for its preview.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "domain/records.h"

namespace afterword::workspace {

class RecordWords {
 public:
  template <class Record>
  void note(bool fresh, const Record& record) {
    add(fresh, kind_of(record), label_of(record));
  }
  /// "Would be new: 1 opportunity (Tern, Clerk) and 2 people (Ama Osei and Bo Ek)." and the same of what would change.
  std::vector<std::string> sentences() const;

 private:
  /// In the order in which they are named.
  enum class Kind { opportunity, person, interview, question, note, task };
  static Kind kind_of(const domain::Opportunity&) { return Kind::opportunity; }
  static Kind kind_of(const domain::Person&) { return Kind::person; }
  static Kind kind_of(const domain::Interview&) { return Kind::interview; }
  static Kind kind_of(const domain::Question&) { return Kind::question; }
  static Kind kind_of(const domain::Note&) { return Kind::note; }
  static Kind kind_of(const domain::Task&) { return Kind::task; }
  static std::string label_of(const domain::Opportunity& one);
  static std::string label_of(const domain::Person& one);
  static std::string label_of(const domain::Interview& one);
  static std::string label_of(const domain::Question& one);
  static std::string label_of(const domain::Note& one);
  static std::string label_of(const domain::Task& one);
  static std::string counted(Kind kind, std::size_t count);
  void add(bool fresh, Kind kind, std::string label);
  std::string sentence(bool fresh) const;

  struct Named {
    std::size_t count = 0;
    std::vector<std::string> first;  ///< the first of them
  };
  std::map<std::pair<bool, Kind>, Named> all_;
};

}  // namespace afterword::workspace
