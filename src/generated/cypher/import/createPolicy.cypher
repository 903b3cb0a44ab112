// Creates nodes of type Policy, each with all its properties.
// @param rows Policy[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Policy)
SET n = row
