// Replaces all properties of nodes of type Segment.
// @param rows Segment[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Segment {id: row.id})
SET n = row
