// Replaces all properties of nodes of type ChainVersion.
// @param rows ChainVersion[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:ChainVersion {id: row.id})
SET n = row
