// Replaces all properties of nodes of type Register.
// @param rows Register[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Register {id: row.id})
SET n = row
