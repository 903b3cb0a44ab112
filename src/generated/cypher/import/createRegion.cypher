// Creates nodes of type Region, each with all its properties.
// @param rows Region[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Region)
SET n = row
