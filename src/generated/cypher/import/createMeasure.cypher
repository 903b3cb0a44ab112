// Creates nodes of type Measure, each with all its properties.
// @param rows Measure[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Measure)
SET n = row
