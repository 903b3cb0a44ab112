// Replaces all properties of nodes of type Target.
// @param rows Target[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Target {id: row.id})
SET n = row
