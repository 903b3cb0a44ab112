// Replaces all properties of nodes of type Agency.
// @param rows Agency[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Agency {id: row.id})
SET n = row
