// Creates nodes of type Meeting, each with all its properties.
// @param rows Meeting[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Meeting)
SET n = row
