// Replaces all properties of nodes of type Measure.
// @param rows Measure[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Measure {id: row.id})
SET n = row
