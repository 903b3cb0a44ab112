// Replaces all properties of nodes of type Observation.
// @param rows Observation[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Observation {id: row.id})
SET n = row
