// Creates nodes of type Team, each with all its properties.
// @param rows Team[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Team)
SET n = row
