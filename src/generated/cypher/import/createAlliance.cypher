// Creates nodes of type Alliance, each with all its properties.
// @param rows Alliance[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Alliance)
SET n = row
