// Replaces all properties of nodes of type Policy.
// @param rows Policy[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Policy {id: row.id})
SET n = row
