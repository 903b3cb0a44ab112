// Creates PARTICIPATES_IN relations with their facts.
// @param rows { from: string, to: string, properties: ProjectParticipation }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Expert {id: row.from}), (b:Project {id: row.to})
CREATE (a)-[r:PARTICIPATES_IN]->(b)
SET r = row.properties
