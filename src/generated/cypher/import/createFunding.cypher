// Creates nodes of type Funding, each with all its properties.
// @param rows Funding[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Funding)
SET n = row
