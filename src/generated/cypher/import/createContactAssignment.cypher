// Creates nodes of type ContactAssignment, each with all its properties.
// @param rows ContactAssignment[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:ContactAssignment)
SET n = row
