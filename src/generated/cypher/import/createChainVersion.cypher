// Creates nodes of type ChainVersion, each with all its properties.
// @param rows ChainVersion[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:ChainVersion)
SET n = row
