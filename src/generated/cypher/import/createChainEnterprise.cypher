// Creates ON_CHAIN relations with their facts.
// @param rows { from: string, to: string, properties: ChainEnterprise }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Enterprise {id: row.from}), (b:Chain {id: row.to})
CREATE (a)-[r:ON_CHAIN]->(b)
SET r = row.properties
