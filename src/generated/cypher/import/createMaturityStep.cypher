// Creates nodes of type MaturityStep, each with all its properties.
// @param rows MaturityStep[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:MaturityStep)
SET n = row
