// Replaces all properties of nodes of type Project.
// @param rows Project[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Project {id: row.id})
SET n = row
