// Replaces all properties of nodes of type Alliance.
// @param rows Alliance[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Alliance {id: row.id})
SET n = row
