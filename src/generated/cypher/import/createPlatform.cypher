// Creates nodes of type Platform, each with all its properties.
// @param rows Platform[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Platform)
SET n = row
