// Replaces all properties of nodes of type Achievement.
// @param rows Achievement[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Achievement {id: row.id})
SET n = row
