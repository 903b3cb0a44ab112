// Replaces all properties of nodes of type Clause.
// @param rows Clause[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Clause {id: row.id})
SET n = row
