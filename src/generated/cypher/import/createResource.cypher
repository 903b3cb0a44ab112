// Creates nodes of type Resource, each with all its properties.
// @param rows Resource[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Resource)
SET n = row
