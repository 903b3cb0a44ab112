// Replaces all properties of nodes of type KeyList.
// @param rows KeyList[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:KeyList {id: row.id})
SET n = row
