// Creates DISPATCHED_TO relations with their facts.
// @param rows { from: string, to: string, properties: Dispatch }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Expert {id: row.from}), (b:Entity {id: row.to})
CREATE (a)-[r:DISPATCHED_TO]->(b)
SET r = row.properties
