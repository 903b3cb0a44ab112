// Replaces all properties of nodes of type MaturityStep.
// @param rows MaturityStep[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:MaturityStep {id: row.id})
SET n = row
