// Replaces all properties of nodes of type Technology.
// @param rows Technology[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Technology {id: row.id})
SET n = row
