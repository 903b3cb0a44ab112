// Replaces all properties of nodes of type Funding.
// @param rows Funding[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Funding {id: row.id})
SET n = row
