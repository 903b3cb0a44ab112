// Replaces all properties of nodes of type Bid.
// @param rows Bid[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Bid {id: row.id})
SET n = row
