// Creates APPOINTED_TO relations with their facts.
// @param rows { from: string, to: string, properties: Appointment }[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (a:Expert {id: row.from}), (b:Chain {id: row.to})
CREATE (a)-[r:APPOINTED_TO]->(b)
SET r = row.properties
