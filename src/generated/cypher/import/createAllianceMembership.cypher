// Creates HAS_MEMBER relations with their facts.
// @param rows { from: string, to: string, properties: AllianceMembership }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Alliance {id: row.from}), (b:Entity {id: row.to})
CREATE (a)-[r:HAS_MEMBER]->(b)
SET r = row.properties
