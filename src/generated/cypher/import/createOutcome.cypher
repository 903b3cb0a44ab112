// Creates BROUGHT relations with their facts.
// @param rows { from: string, to: string, properties: Outcome }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
CREATE (a)-[r:BROUGHT]->(b)
SET r = row.properties
