// Creates nodes of type Technology, each with all its properties.
// @param rows Technology[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Technology)
SET n = row
