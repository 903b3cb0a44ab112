// Creates nodes of type Segment, each with all its properties.
// @param rows Segment[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:Segment)
SET n = row
