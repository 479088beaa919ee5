// The queries and the records agree: every get and list query has exactly the columns of its record, in its order, and
// every put query takes them all.
#include "store/columns.h"

#include <set>

#include "folder.h"
#include "store/opening.h"
#include "store/rows.h"
#include "store/sql.h"

using namespace afterword;
using namespace afterword::store;

namespace {

// The names of a record's columns as the queries have them.
struct Names {
  std::vector<std::string> all;
  template <class T>
  void operator()(const char* name, const T&) {
    if constexpr (std::is_same_v<T, std::optional<domain::Outcome>>)
      all.insert(all.end(), {"outcome_at", "outcome_at_offset", "outcome_text", "outcome_extra"});
    else
      all.push_back(name);
    if constexpr (std::is_same_v<T, domain::When> || std::is_same_v<T, domain::Time> ||
                  std::is_same_v<T, std::optional<domain::Time>>)
      all.push_back(std::string(name) + "_offset");
  }
};

template <class Record>
void agree(Connection& connection, std::string_view get, std::string_view put, const std::set<std::string>& besides) {
  Record record;
  Names names;
  columns(names, record);
  std::vector<std::string> read;
  auto& statement = connection.prepared(get);
  for (int i = 0; i < statement.getColumnCount(); ++i) read.push_back(statement.getColumnName(i));
  CHECK(read == names.all);
  std::set<std::string> taken(names.all.begin(), names.all.end());
  taken.insert(besides.begin(), besides.end());
  auto& write = connection.prepared(put);
  CHECK(write.getBindParameterCount() == static_cast<int>(taken.size()));
  for (const auto& name : taken) {
    INFO(name);
    CHECK(write.getIndex((":" + name).c_str()) > 0);
  }
}

}  // namespace

TEST_CASE("queries and records have the same columns in the same order") {
  tests::Folder folder;
  REQUIRE(make_file(folder / "afterword.db"));
  Connection c(folder / "afterword.db", Connection::Mode::read_write);
  using namespace domain;
  agree<Opportunity>(c, sql::opportunity_get, sql::opportunity_put, {"ord"});
  agree<Research>(c, sql::opportunity_research_list, sql::opportunity_research_put, {"ord", "opportunity"});
  agree<Person>(c, sql::person_get, sql::person_put, {"ord"});
  agree<Detail>(c, sql::person_detail_list, sql::person_detail_put, {"ord", "person"});
  agree<CaredAbout>(c, sql::person_cared_about_list, sql::person_cared_about_put, {"ord", "person"});
  agree<Interview>(c, sql::interview_get, sql::interview_put, {"ord"});
  agree<Attendee>(c, sql::interview_attendee_list, sql::interview_attendee_put, {"ord", "interview"});
  agree<Asked>(c, sql::asked_list, sql::asked_put, {"ord", "interview"});
  agree<Concern>(c, sql::concern_list, sql::concern_put, {"ord", "interview"});
  agree<Document>(c, sql::interview_document_list, sql::interview_document_put, {"ord", "interview"});
  agree<Asset>(c, sql::interview_asset_list, sql::interview_asset_put, {"ord", "interview"});
  agree<RecallMark>(c, sql::interview_recall_mark_list, sql::interview_recall_mark_put, {"interview"});
  agree<Question>(c, sql::question_get, sql::question_put, {"ord"});
  agree<Review>(c, sql::question_review_list, sql::question_review_put, {"ord", "question"});
  agree<Note>(c, sql::note_get, sql::note_put, {"ord"});
  agree<Task>(c, sql::task_get, sql::task_put, {"ord"});
}

TEST_CASE("lists and records are found by an index, never by reading a whole table") {
  tests::Folder folder;
  REQUIRE(make_file(folder / "afterword.db"));
  Connection c(folder / "afterword.db", Connection::Mode::read_write);
  for (const std::string_view query : {sql::opportunity_get,
                                       sql::opportunity_research_list,
                                       sql::person_detail_list,
                                       sql::person_cared_about_list,
                                       sql::interview_attendee_list,
                                       sql::asked_list,
                                       sql::asked_of_question,
                                       sql::concern_list,
                                       sql::interview_document_list,
                                       sql::interview_asset_list,
                                       sql::interview_next_steps_list,
                                       sql::interview_recall_mark_list,
                                       sql::interview_marks_at,
                                       sql::question_variant_list,
                                       sql::question_tag_list,
                                       sql::question_review_list,
                                       sql::question_find_seed,
                                       sql::note_of_interview,
                                       sql::task_of_interview,
                                       sql::task_like,
                                       sql::settings_get,
                                       sql::history_last_done,
                                       sql::history_first_undone}) {
    INFO(query);
    Query plan(c, "EXPLAIN QUERY PLAN " + std::string(query));
    while (plan.step()) CHECK_FALSE(plan.text(3).starts_with("SCAN"));
  }
}
