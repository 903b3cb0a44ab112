// Creates nodes of type Enterprise, each with all its properties.
// @param rows Enterprise[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Enterprise)
SET n = row
