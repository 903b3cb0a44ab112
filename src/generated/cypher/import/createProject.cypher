// Creates nodes of type Project, each with all its properties.
// @param rows Project[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Project)
SET n = row
