// Makes NEEDS relations that have a row of their own, taking over a bare one between the same two.
// @param rows { from: string, to: string, properties: { id: string, synthetic: boolean?, sources: string[]?, rowHash: string? } }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Chain {id: row.from}), (b:Field {id: row.to})
MERGE (a)-[r:NEEDS]->(b)
SET r = row.properties
