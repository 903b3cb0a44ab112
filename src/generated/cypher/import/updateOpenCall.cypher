// Replaces all properties of nodes of type OpenCall.
// @param rows OpenCall[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:OpenCall {id: row.id})
SET n = row
