// Creates nodes of type Institution, each with all its properties.
// @param rows Institution[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Institution)
SET n = row
