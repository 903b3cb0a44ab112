// Creates nodes of type Department, each with all its properties.
// @param rows Department[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Department)
SET n = row
