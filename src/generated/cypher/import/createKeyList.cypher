// Creates nodes of type KeyList, each with all its properties.
// @param rows KeyList[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:KeyList)
SET n = row
