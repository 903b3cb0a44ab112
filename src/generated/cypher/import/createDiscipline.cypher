// Creates nodes of type Discipline, each with all its properties.
// @param rows Discipline[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Discipline)
SET n = row
