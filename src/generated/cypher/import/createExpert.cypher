// Creates nodes of type Expert, each with all its properties.
// @param rows Expert[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Expert)
SET n = row
