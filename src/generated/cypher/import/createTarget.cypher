// Creates nodes of type Target, each with all its properties.
// @param rows Target[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Target)
SET n = row
