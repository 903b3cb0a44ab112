// Replaces all properties of nodes of type Demand.
// @param rows Demand[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Demand {id: row.id})
SET n = row
