// Replaces all properties of nodes of type Recognition.
// @param rows Recognition[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Recognition {id: row.id})
SET n = row
