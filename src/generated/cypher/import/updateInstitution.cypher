// Replaces all properties of nodes of type Institution.
// @param rows Institution[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Institution {id: row.id})
SET n = row
