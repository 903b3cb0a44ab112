// Replaces all properties of nodes of type DemandStage.
// @param rows DemandStage[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:DemandStage {id: row.id})
SET n = row
