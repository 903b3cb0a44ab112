// Replaces all properties of nodes of type Programme.
// @param rows Programme[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Programme {id: row.id})
SET n = row
