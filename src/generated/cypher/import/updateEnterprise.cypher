// Replaces all properties of nodes of type Enterprise.
// @param rows Enterprise[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Enterprise {id: row.id})
SET n = row
