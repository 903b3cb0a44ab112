// Replaces all properties of nodes of type Discipline.
// @param rows Discipline[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Discipline {id: row.id})
SET n = row
