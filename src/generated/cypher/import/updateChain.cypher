// Replaces all properties of nodes of type Chain.
// @param rows Chain[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Chain {id: row.id})
SET n = row
