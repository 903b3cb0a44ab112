// Creates nodes of type Achievement, each with all its properties.
// @param rows Achievement[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Achievement)
SET n = row
