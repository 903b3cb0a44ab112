// Replaces all properties of nodes of type Department.
// @param rows Department[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Department {id: row.id})
SET n = row
