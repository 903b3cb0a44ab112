// Creates nodes of type Agency, each with all its properties.
// @param rows Agency[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Agency)
SET n = row
