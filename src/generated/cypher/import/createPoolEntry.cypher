// Creates nodes of type PoolEntry, each with all its properties.
// @param rows PoolEntry[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:PoolEntry)
SET n = row
