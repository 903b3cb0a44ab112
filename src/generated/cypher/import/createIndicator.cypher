// Creates nodes of type Indicator, each with all its properties.
// @param rows Indicator[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Indicator)
SET n = row
