// Creates nodes of type Bid, each with all its properties.
// @param rows Bid[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Bid)
SET n = row
