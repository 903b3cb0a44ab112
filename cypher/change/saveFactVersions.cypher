// Sets the versions of facts, found at the entities they start at.
// @param rows { id: string, from: string, version: int }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (a)-[r]->(b:Entity)
WHERE r.id = row.id
SET r.version = row.version
