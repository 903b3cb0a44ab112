// Replaces all properties of nodes of type Field.
// @param rows Field[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Field {id: row.id})
SET n = row
