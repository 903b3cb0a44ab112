// Creates PARTNERS_WITH relations with their facts.
// @param rows { from: string, to: string, properties: Partnership }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
CREATE (a)-[r:PARTNERS_WITH]->(b)
SET r = row.properties
