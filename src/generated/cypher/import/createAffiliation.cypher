// Creates AFFILIATED_WITH relations with their facts.
// @param rows { from: string, to: string, properties: Affiliation }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Expert {id: row.from}), (b:Entity {id: row.to})
CREATE (a)-[r:AFFILIATED_WITH]->(b)
SET r = row.properties
