// Replaces all properties of nodes of type PoolEntry.
// @param rows PoolEntry[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:PoolEntry {id: row.id})
SET n = row
