// Creates RESPONSIBLE relations with their facts.
// @param rows { from: string, to: string, properties: Responsibility }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Measure {id: row.from}), (b:Department {id: row.to})
CREATE (a)-[r:RESPONSIBLE]->(b)
SET r = row.properties
