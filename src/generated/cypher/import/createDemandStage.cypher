// Creates nodes of type DemandStage, each with all its properties.
// @param rows DemandStage[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:DemandStage)
SET n = row
