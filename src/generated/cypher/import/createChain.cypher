// Creates nodes of type Chain, each with all its properties.
// @param rows Chain[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Chain)
SET n = row
