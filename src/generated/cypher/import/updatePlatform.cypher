// Replaces all properties of nodes of type Platform.
// @param rows Platform[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Platform {id: row.id})
SET n = row
