// Creates nodes of type OpenCall, each with all its properties.
// @param rows OpenCall[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:OpenCall)
SET n = row
