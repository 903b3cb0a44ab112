// Creates nodes of type Recognition, each with all its properties.
// @param rows Recognition[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Recognition)
SET n = row
