// What the employer doubted.
#include "store/lists.h"
#include "store/sql.h"

namespace afterword::store {

void put(Connection& connection, const domain::Concern& row, domain::InterviewId owner, int place) {
  put_row(connection, sql::concern_put, row, ":interview", owner.value, place);
}

}  // namespace afterword::store
