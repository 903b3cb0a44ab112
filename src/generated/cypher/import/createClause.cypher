// Creates nodes of type Clause, each with all its properties.
// @param rows Clause[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Clause)
SET n = row
