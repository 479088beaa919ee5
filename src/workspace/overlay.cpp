// Finds the member behind a field by the store's column lists and sets it.
#include "workspace/overlay.h"

#include <limits>

#include "domain/names.h"
#include "store/columns.h"

namespace afterword::workspace {
namespace {

using domain::Noun;
using domain::Result;

// Visits the columns of one record and sets the one that is meant.
class Assign {
 public:
  Assign(std::string_view column, const Value& value) : column_(column), value_(value) {}
  Laid result() const { return result_; }

  template <class Tag>
  void operator()(const char* name, domain::Id<Tag>& member) {
    if (!meant(name)) return;
    if (std::holds_alternative<std::monostate>(value_)) return set(member, domain::Id<Tag>());
    if (const auto* id = std::get_if<std::int64_t>(&value_)) set(member, domain::Id<Tag>{*id});
  }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void operator()(const char* name, Enum& member) {
    if (!meant(name)) return;
    const auto* text = std::get_if<std::string>(&value_);
    if (const auto word = domain::from_word<Enum>(text ? *text : std::string()); word && (text || is_clear()))
      set(member, *word);
  }
  void operator()(const char* name, std::string& member) {
    if (!meant(name)) return;
    if (const auto* text = std::get_if<std::string>(&value_)) set(member, *text);
  }
  void operator()(const char* name, bool& member) {
    if (!meant(name)) return;
    if (const auto* flag = std::get_if<bool>(&value_)) set(member, *flag);
  }
  void operator()(const char* name, std::optional<bool>& member) {
    if (!meant(name)) return;
    if (is_clear()) return set(member, std::optional<bool>());
    if (const auto* flag = std::get_if<bool>(&value_)) set(member, std::optional(*flag));
  }
  void operator()(const char* name, int& member) {
    if (!meant(name)) return;
    if (const auto number = small_number()) set(member, *number);
  }
  void operator()(const char* name, std::optional<int>& member) {
    if (!meant(name)) return;
    if (is_clear()) return set(member, std::optional<int>());
    if (const auto number = small_number()) set(member, number);
  }
  void operator()(const char* name, domain::When& member) {
    if (!meant(name)) return;
    if (is_clear()) return set(member, domain::When());
    if (const auto* when = std::get_if<domain::When>(&value_)) set(member, *when);
  }
  void operator()(const char* name, std::optional<domain::Time>& member) {
    if (!meant(name)) return;
    const auto* when = std::get_if<domain::When>(&value_);
    if (is_clear() || (when && std::holds_alternative<std::monostate>(*when)))
      return set(member, std::optional<domain::Time>());
    if (const auto* time = when ? std::get_if<domain::Time>(when) : nullptr) set(member, std::optional(*time));
  }
  void operator()(const char*, std::optional<domain::Outcome>& member) {
    // Setting either value makes the outcome exist, as the store does; setting any other field must not.
    if (!meant("outcome_at") && !meant("outcome_text")) return;
    const bool absent = !member;
    domain::Outcome outcome = member.value_or(domain::Outcome());
    (*this)("outcome_at", outcome.at);
    (*this)("outcome_text", outcome.text);
    if (result_ != Laid::same && result_ != Laid::changed) return;
    member = outcome;
    if (absent) result_ = Laid::changed;
  }
  // Columns that no field sets.
  template <class T>
  requires std::is_floating_point_v<T>
  void operator()(const char*, std::optional<T>&) {}
  void operator()(const char*, std::int64_t&) {}
  void operator()(const char*, domain::Time&) {}

 private:
  bool meant(const char* name) {
    if (column_ != name) return false;
    result_ = Laid::refused;
    return true;
  }
  bool is_clear() const { return std::holds_alternative<std::monostate>(value_); }
  std::optional<int> small_number() const {
    const auto* number = std::get_if<std::int64_t>(&value_);
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
      return std::nullopt;
    return static_cast<int>(*number);
  }
  template <class T>
  void set(T& member, const T& value) {
    result_ = member == value ? Laid::same : Laid::changed;
    member = value;
  }
  std::string_view column_;
  const Value& value_;
  Laid result_ = Laid::elsewhere;
};

template <class Record>
Laid lay_own(const SetValue& change, Noun noun, Record& record) {
  const FieldInfo& field = info(change.field);
  if (field.noun != noun || record.id.value != change.row) return Laid::elsewhere;
  Assign assign(field.column, change.value);
  store::columns(assign, record);
  return assign.result();
}

template <class Row>
Laid lay_list(const SetValue& change, Noun noun, std::vector<Row>& rows) {
  if (info(change.field).noun != noun) return Laid::elsewhere;
  for (Row& row : rows)
    if (row.id.value == change.row) return lay_own(change, noun, row);
  return Laid::elsewhere;
}

// The first that is not elsewhere.
template <class... Rest>
Laid first_of(Laid laid, Rest... rest) {
  if constexpr (sizeof...(rest) > 0)
    return laid != Laid::elsewhere ? laid : first_of(rest...);
  else
    return laid;
}

// Whether a value suits a field, tried on an empty record.
template <class Record>
Laid attempt(const SetValue& change, Noun noun) {
  Record scratch;
  scratch.id.value = change.row;
  return lay_own(change, noun, scratch);
}

Laid attempt(const SetValue& change) {
  switch (info(change.field).noun) {
    case Noun::opportunity:
      return attempt<domain::Opportunity>(change, Noun::opportunity);
    case Noun::research:
      return attempt<domain::Research>(change, Noun::research);
    case Noun::person:
      return attempt<domain::Person>(change, Noun::person);
    case Noun::detail:
      return attempt<domain::Detail>(change, Noun::detail);
    case Noun::cared_about:
      return attempt<domain::CaredAbout>(change, Noun::cared_about);
    case Noun::interview:
      return attempt<domain::Interview>(change, Noun::interview);
    case Noun::attendee:
      return attempt<domain::Attendee>(change, Noun::attendee);
    case Noun::asked:
      return attempt<domain::Asked>(change, Noun::asked);
    case Noun::concern:
      return attempt<domain::Concern>(change, Noun::concern);
    case Noun::document:
      return attempt<domain::Document>(change, Noun::document);
    case Noun::asset:
      return attempt<domain::Asset>(change, Noun::asset);
    case Noun::question:
      return attempt<domain::Question>(change, Noun::question);
    case Noun::note:
      return attempt<domain::Note>(change, Noun::note);
    case Noun::task:
      return attempt<domain::Task>(change, Noun::task);
    default:
      return Laid::refused;
  }
}

struct Range {
  Field field;
  std::int64_t least, most;
};
constexpr Range ranges[] = {
    {Field::asked_rating, 1, 5},   {Field::asked_received, -2, 2},  {Field::interview_feeling, 1, 5},
    {Field::interview_step, 1, 9}, {Field::concern_severity, 1, 3}, {Field::cared_about_weight, 1, 3},
};

}  // namespace

Laid lay(const SetValue& change, domain::Opportunity& record) {
  return first_of(lay_own(change, Noun::opportunity, record), lay_list(change, Noun::research, record.research));
}

Laid lay(const SetValue& change, domain::Person& record) {
  return first_of(lay_own(change, Noun::person, record), lay_list(change, Noun::detail, record.details),
                  lay_list(change, Noun::cared_about, record.cares_about));
}

Laid lay(const SetValue& change, domain::Interview& record) {
  return first_of(lay_own(change, Noun::interview, record), lay_list(change, Noun::attendee, record.people),
                  lay_list(change, Noun::asked, record.asked), lay_list(change, Noun::concern, record.concerns),
                  lay_list(change, Noun::document, record.documents),
                  lay_list(change, Noun::asset, record.not_mentioned));
}

Laid lay(const SetValue& change, domain::Question& record) { return lay_own(change, Noun::question, record); }
Laid lay(const SetValue& change, domain::Note& record) { return lay_own(change, Noun::note, record); }
Laid lay(const SetValue& change, domain::Task& record) { return lay_own(change, Noun::task, record); }

Laid lay(const WriteRecall& change, domain::Interview& record) {
  if (record.id != change.interview) return Laid::elsewhere;
  if (record.dump == change.text && record.recall == change.marks) return Laid::same;
  record.dump = change.text;
  record.recall = change.marks;
  return Laid::changed;
}

Result<Value> fitting(Field field, const Value& value) {
  const FieldInfo& about = info(field);
  const std::string named = "“" + std::string(about.label) + "”";
  if (attempt({field, 1, value}) == Laid::refused)
    return domain::Error::invalid(named + " does not take this value, and nothing was changed.");
  if (const auto* number = std::get_if<std::int64_t>(&value))
    for (const Range& range : ranges)
      if (range.field == field && (*number < range.least || *number > range.most))
        return domain::Error::invalid(named + " goes from " + std::to_string(range.least) + " to " +
                                      std::to_string(range.most) + ", and nothing was changed.");
  const bool clear = std::holds_alternative<std::monostate>(value);
  if (clear && about.kind == ValueKind::when) return Value(domain::When());
  if (clear && about.kind == ValueKind::word) return Value(std::string());
  Noun noun{};
  if (const auto* id = std::get_if<std::int64_t>(&value); id && *id == 0 && points_to_record(field, noun))
    return Value();
  return value;
}

bool points_to_record(Field field, Noun& noun) {
  switch (field) {
    case Field::interview_opportunity:
      noun = Noun::opportunity;
      return true;
    case Field::asked_question:
      noun = Noun::question;
      return true;
    case Field::asked_by:
    case Field::concern_by:
      noun = Noun::person;
      return true;
    default:
      return false;
  }
}

}  // namespace afterword::workspace
