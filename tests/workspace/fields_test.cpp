// Every field alike: set, read back, on disk, taken back, brought back, there after a restart; wrong values refused.
#include "workspace/fields.h"

#include "domain/names.h"
#include "fixture.h"
#include "store/columns.h"

using namespace afterword;
using namespace afterword::workspace;
using domain::Noun;
using tests::Desk;
using tests::Rows;

namespace {

const std::vector<Field> all_fields = {
#define X(field, noun, column, kind, label) Field::field,
    AFTERWORD_FIELDS(X)
#undef X
};

// A task comes only from the plan or from a file.
void add_task(Desk& desk, Rows& rows) {
  REQUIRE(desk.document->import_json(R"({"afterword": 1, "tasks": [{"kind": "status_check"}]})", "task.json"));
  const auto& tasks = desk.document->tasks({});
  REQUIRE(tasks.size() == 1);
  rows.task = tasks.front().id;
}

std::int64_t row_of(const Rows& rows, Noun noun) {
  switch (noun) {
    case Noun::opportunity:
      return rows.opportunity.value;
    case Noun::research:
      return rows.research.value;
    case Noun::person:
      return rows.person.value;
    case Noun::detail:
      return rows.detail.value;
    case Noun::cared_about:
      return rows.cared_about.value;
    case Noun::interview:
      return rows.interview.value;
    case Noun::attendee:
      return rows.attendee.value;
    case Noun::asked:
      return rows.other_asked.value;
    case Noun::concern:
      return rows.concern.value;
    case Noun::document:
      return rows.document.value;
    case Noun::asset:
      return rows.asset.value;
    case Noun::question:
      return rows.question.value;
    case Noun::note:
      return rows.note.value;
    case Noun::task:
      return rows.task.value;
    default:
      return 0;
  }
}

// A value that fits the field and differs from what `fill` left there.
Value another_value(const Rows& rows, const FieldInfo& field, domain::OpportunityId other_opportunity) {
  switch (field.field) {
    case Field::interview_opportunity:
      return other_opportunity.value;
    case Field::asked_question:
      return rows.question.value;
    case Field::asked_by:
      return rows.person.value;
    case Field::concern_by:
      return rows.other_person.value;
    default:
      break;
  }
  switch (field.kind) {
    case ValueKind::text:
      return std::string("Ünïcode 👋 'quoted' \"text\"\nsecond line \xff");
    case ValueKind::number:
      return std::int64_t{field.field == Field::asked_received ? -2 : 3};
    case ValueKind::flag:
      return true;
    case ValueKind::when:
      return domain::When(domain::Time{1772722800123, -210});
    case ValueKind::word:
      break;
  }
  const std::string_view column = field.column;
  if (column == "stage") return std::string("offer");
  if (column == "role") return std::string("recruiter");
  if (column == "prefers" || column == "channel") return std::string("post");
  if (column == "format") return std::string("video");
  if (column == "as") return std::string("host");
  if (column == "met") return std::string("phone");
  if (column == "direction") return std::string("given");
  if (column == "category") return std::string("technical");
  return std::string("value_add");
}

// Reads one column of a record, as text.
struct Show {
  std::string_view column;
  std::string text = {};
  template <class T>
  void operator()(const char* name, const T& value) {
    if constexpr (std::is_same_v<T, std::optional<domain::Outcome>>) {
      if (column == "outcome_at") text = value && value->at ? domain::to_string(*value->at) : "none";
      if (column == "outcome_text") text = value ? value->text : "none";
    } else if (column == name) {
      show(value);
    }
  }
  void show(const std::string& value) { text = value; }
  void show(const domain::When& value) { text = domain::to_string(value); }
  void show(const domain::Time& value) { text = domain::to_string(value); }
  template <class Tag>
  void show(const domain::Id<Tag>& value) {
    text = std::to_string(value.value);
  }
  template <class T>
  requires std::is_arithmetic_v<T>
  void show(T value) { text = std::to_string(value); }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void show(Enum value) { text = domain::word(value); }
  template <class T>
  void show(const std::optional<T>& value) {
    value ? show(*value) : static_cast<void>(text = "none");
  }
};

template <class Row>
std::string shown(const Row& row, std::string_view column) {
  Show show{column};
  store::columns(show, row);
  return show.text;
}

template <class List>
std::string shown_in(const List& list, std::int64_t id, std::string_view column) {
  for (const auto& row : list)
    if (row.id.value == id) return shown(row, column);
  throw std::runtime_error("no such row");
}

// What readers see of a field.
std::string seen(const Desk& desk, const Rows& rows, const FieldInfo& field) {
  const auto& d = *desk.document;
  const std::int64_t id = row_of(rows, field.noun);
  const auto column = field.column;
  switch (field.noun) {
    case Noun::opportunity:
      return shown(*d.opportunity(rows.opportunity), column);
    case Noun::research:
      return shown_in(d.opportunity(rows.opportunity)->research, id, column);
    case Noun::person:
      return shown(*d.person(rows.person), column);
    case Noun::detail:
      return shown_in(d.person(rows.person)->details, id, column);
    case Noun::cared_about:
      return shown_in(d.person(rows.person)->cares_about, id, column);
    case Noun::interview:
      return shown(*d.interview(rows.interview), column);
    case Noun::attendee:
      return shown_in(d.interview(rows.interview)->people, id, column);
    case Noun::asked:
      return shown_in(d.interview(rows.interview)->asked, id, column);
    case Noun::concern:
      return shown_in(d.interview(rows.interview)->concerns, id, column);
    case Noun::document:
      return shown_in(d.interview(rows.interview)->documents, id, column);
    case Noun::asset:
      return shown_in(d.interview(rows.interview)->not_mentioned, id, column);
    case Noun::question:
      return shown(*d.question(rows.question), column);
    case Noun::note:
      return shown_in(d.notes(rows.interview), id, column);
    case Noun::task:
      return shown_in(d.tasks({}), id, column);
    default:
      throw std::runtime_error("no such noun");
  }
}

std::string in_words(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  if (const auto* when = std::get_if<domain::When>(&value)) return domain::to_string(*when);
  return std::get<bool>(value) ? "1" : "0";
}

}  // namespace

TEST_CASE("every field can be set, read, saved, taken back and brought back") {
  Desk desk;
  Rows rows = tests::fill(desk);
  add_task(desk, rows);
  const auto other = desk.make<domain::OpportunityId>();
  desk.edit(AddOpportunity{other, "Tern", "Clerk"});
  for (const Field name : all_fields) {
    const FieldInfo& field = info(name);
    INFO(field.label << ": " << field.column);
    const Value value = another_value(rows, field, other);
    const std::string before = seen(desk, rows, field);
    REQUIRE(before != in_words(value));
    desk.edit(SetValue{name, row_of(rows, field.noun), value});
    CHECK(seen(desk, rows, field) == in_words(value));
    CHECK(desk.document->undo_label() == std::string(field.label));
    desk.reopen();
    CHECK(seen(desk, rows, field) == in_words(value));
    REQUIRE(desk.document->undo());
    CHECK(seen(desk, rows, field) == before);
    REQUIRE(desk.document->redo());
    CHECK(seen(desk, rows, field) == in_words(value));
  }
  CHECK(desk.document->check().empty());
}

TEST_CASE("a field that may be empty can be cleared") {
  Desk desk;
  const Rows rows = tests::fill(desk);
  const auto clear = [&](Field field, std::int64_t row, const Value& value, const std::string& empty) {
    INFO(info(field).label);
    desk.edit(SetValue{field, row, value});
    desk.edit(SetValue{field, row, std::monostate()});
    CHECK(seen(desk, rows, info(field)) == empty);
    desk.reopen();
    CHECK(seen(desk, rows, info(field)) == empty);
  };
  clear(Field::asked_rating, rows.other_asked.value, std::int64_t{3}, "none");
  clear(Field::closing_asked_for_job, rows.interview.value, true, "none");
  clear(Field::next_hear_by, rows.interview.value, domain::When(*domain::parse_date("2026-03-13")), "");
  clear(Field::interview_debriefed, rows.interview.value, domain::When(desk.now), "none");
  clear(Field::interview_format, rows.interview.value, std::string("video"), "");
  clear(Field::asked_by, rows.other_asked.value, rows.person.value, "0");
  clear(Field::opportunity_outcome_at, rows.opportunity.value, domain::When(desk.now), "none");
}

TEST_CASE("a day stays a day and a moment keeps its offset") {
  Desk desk;
  const Rows rows = tests::fill(desk);
  for (const char* text : {"2026-03-05", "1969-12-31", "0001-01-01", "9999-12-31", "2026-03-05T14:00:00+01:00",
                           "1969-12-31T23:59:59.999-11:30"}) {
    desk.edit(SetValue{Field::document_due, rows.document.value, *domain::parse_when(text)});
    desk.reopen();
    CHECK(domain::to_string(desk.document->interview(rows.interview)->documents.front().due) == text);
  }
}

TEST_CASE("a value that does not suit its field is refused and changes nothing") {
  Desk desk;
  const Rows rows = tests::fill(desk);
  const std::string before = desk.text();
  const auto refused = [&](Field field, std::int64_t row, const Value& value) {
    INFO(info(field).label);
    const auto done = desk.document->carry_out(SetValue{field, row, value});
    CHECK_FALSE(done);
    if (!done) CHECK_THAT(done.error().message, tests::contains("nothing was changed"));
  };
  refused(Field::asked_rating, rows.asked.value, std::int64_t{6});
  refused(Field::asked_rating, rows.asked.value, std::int64_t{0});
  refused(Field::asked_received, rows.asked.value, std::int64_t{-3});
  refused(Field::interview_step, rows.interview.value, std::int64_t{10});
  refused(Field::interview_step, rows.interview.value, std::monostate());
  refused(Field::asked_text, rows.asked.value, std::monostate());
  refused(Field::asked_text, rows.asked.value, std::int64_t{3});
  refused(Field::opportunity_stage, rows.opportunity.value, std::string("dreaming"));
  refused(Field::interview_starts, rows.interview.value, domain::When(*domain::parse_date("2026-03-05")));
  refused(Field::person_card, rows.person.value, std::monostate());
  refused(Field::asked_by, rows.asked.value, std::int64_t{12345});
  refused(Field::asked_by, rows.asked.value, rows.interview.value);
  refused(Field::asked_text, 12345, std::string("nobody"));
  refused(Field::interview_opportunity, rows.interview.value, rows.person.value);
  CHECK(desk.text() == before);
}

TEST_CASE("the lists of interviews and people follow what is typed as if read anew") {
  Desk desk;
  Rows rows = tests::fill(desk);
  add_task(desk, rows);
  const auto other = desk.make<domain::OpportunityId>();
  const auto earlier = desk.make<domain::InterviewId>();
  desk.edit(AddOpportunity{other, "Tern", "Clerk"});
  desk.edit(AddInterview{earlier, other, domain::parse_time("2026-03-01T10:00:00+01:00"), std::nullopt});
  const auto lists = [&] {
    std::string text;
    for (const auto& row : desk.document->interviews())
      text += std::to_string(row.id.value) + row.company + row.role + row.round + std::string(domain::word(row.stage)) +
              std::string(domain::word(row.format)) + (row.starts ? domain::to_string(*row.starts) : "-") +
              (row.ends ? domain::to_string(*row.ends) : "-") + (row.debriefed ? "d" : "-") +
              std::to_string(row.asked) + std::to_string(row.rated) + std::to_string(row.concerns) +
              std::to_string(row.people) + std::to_string(row.step) + (row.begun ? "b" : "-") + "\n";
    for (const auto& row : desk.document->people())
      text += std::to_string(row.id.value) + row.name + row.title + row.company + std::string(domain::word(row.role)) +
              std::to_string(row.interviews) + std::to_string(row.details) + std::to_string(row.cares) +
              std::to_string(row.concerns) + (row.has_email ? "e" : "-") + (row.has_address ? "a" : "-") + "\n";
    return text;
  };
  for (const Field name : all_fields) {
    const FieldInfo& field = info(name);
    INFO(field.label << ": " << field.column);
    static_cast<void>(lists());
    desk.edit(SetValue{name, row_of(rows, field.noun), another_value(rows, field, other)});
    const std::string typed = lists();
    desk.reopen();
    CHECK(lists() == typed);
  }
}
