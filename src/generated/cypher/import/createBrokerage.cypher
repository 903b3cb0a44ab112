// Creates BROKERED relations with their facts.
// @param rows { from: string, to: string, properties: Brokerage }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
CREATE (a)-[r:BROKERED]->(b)
SET r = row.properties
