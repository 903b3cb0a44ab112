// Creates AWARDED_TO relations with their facts.
// @param rows { from: string, to: string, properties: Award }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Programme {id: row.from}), (b:Entity {id: row.to})
CREATE (a)-[r:AWARDED_TO]->(b)
SET r = row.properties
