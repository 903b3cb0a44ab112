// Creates nodes of type Observation, each with all its properties.
// @param rows Observation[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Observation)
SET n = row
