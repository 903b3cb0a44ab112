// Creates nodes of type Demand, each with all its properties.
// @param rows Demand[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Demand)
SET n = row
