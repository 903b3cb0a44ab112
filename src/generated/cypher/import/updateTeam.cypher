// Replaces all properties of nodes of type Team.
// @param rows Team[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Team {id: row.id})
SET n = row
