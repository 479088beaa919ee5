// Questions as they were put.
#include "store/lists.h"
#include "store/sql.h"

namespace afterword::store {

void put(Connection& connection, const domain::Asked& row, domain::InterviewId owner, int place) {
  put_row(connection, sql::asked_put, row, ":interview", owner.value, place);
}

}  // namespace afterword::store
