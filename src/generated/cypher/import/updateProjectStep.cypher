// Replaces all properties of nodes of type ProjectStep.
// @param rows ProjectStep[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:ProjectStep {id: row.id})
SET n = row
