// Creates COOPERATES_WITH relations with their facts.
// @param rows { from: string, to: string, properties: Cooperation }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Expert {id: row.from}), (b:Expert {id: row.to})
CREATE (a)-[r:COOPERATES_WITH]->(b)
SET r = row.properties
