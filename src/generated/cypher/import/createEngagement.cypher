// Creates ENGAGED_BY relations with their facts.
// @param rows { from: string, to: string, properties: Engagement }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Expert {id: row.from}), (b:Entity {id: row.to})
CREATE (a)-[r:ENGAGED_BY]->(b)
SET r = row.properties
