// Creates TRANSFERRED_TO relations with the day of the transfer.
// @param rows { from: string, to: string, properties: { on: string? } }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Achievement {id: row.from}), (b:Enterprise {id: row.to})
CREATE (a)-[r:TRANSFERRED_TO]->(b)
SET r = row.properties
