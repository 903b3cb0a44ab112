// Creates nodes of type ProjectStep, each with all its properties.
// @param rows ProjectStep[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:ProjectStep)
SET n = row
