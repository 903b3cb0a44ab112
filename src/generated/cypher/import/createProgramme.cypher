// Creates nodes of type Programme, each with all its properties.
// @param rows Programme[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Programme)
SET n = row
