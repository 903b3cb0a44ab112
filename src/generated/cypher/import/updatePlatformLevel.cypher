// Replaces all properties of nodes of type PlatformLevel.
// @param rows PlatformLevel[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:PlatformLevel {id: row.id})
SET n = row
