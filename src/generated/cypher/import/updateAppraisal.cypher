// Replaces all properties of nodes of type Appraisal.
// @param rows Appraisal[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Appraisal {id: row.id})
SET n = row
