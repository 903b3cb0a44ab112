// Replaces all properties of nodes of type Region.
// @param rows Region[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Region {id: row.id})
SET n = row
