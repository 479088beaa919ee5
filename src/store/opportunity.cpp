// Opportunities and the research on them.
#include "store/lists.h"
#include "store/sql.h"

namespace afterword::store {

std::optional<domain::Opportunity> load(Connection& connection, domain::OpportunityId id) {
  auto record = read_one<domain::Opportunity>(connection, sql::opportunity_get, id.value);
  if (record) record->research = read_list<domain::Research>(connection, sql::opportunity_research_list, id.value);
  return record;
}

void save(Connection& connection, const domain::Opportunity& record, const domain::Opportunity* before,
          const NewId& new_id) {
  if (before && *before == record) return;
  put_record(connection, sql::opportunity_put, record, new_id());
  sync_list(connection, domain::Noun::research, record.id, record.research,
            before ? before->research : std::vector<domain::Research>());
}

void put(Connection& connection, const domain::Research& row, domain::OpportunityId owner, int place) {
  put_row(connection, sql::opportunity_research_put, row, ":opportunity", owner.value, place);
}

}  // namespace afterword::store
