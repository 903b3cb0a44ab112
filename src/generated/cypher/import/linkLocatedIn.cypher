// Creates LOCATED_IN relations without facts.
// @param rows { from: string, to: string }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
CREATE (a)-[:LOCATED_IN]->(b)
