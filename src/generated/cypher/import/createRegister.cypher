// Creates nodes of type Register, each with all its properties.
// @param rows Register[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Register)
SET n = row
