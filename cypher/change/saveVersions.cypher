// Sets the versions of entities.
// @param rows { id: string, version: int }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.version = row.version
