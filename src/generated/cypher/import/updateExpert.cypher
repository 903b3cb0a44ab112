// Replaces all properties of nodes of type Expert.
// @param rows Expert[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Expert {id: row.id})
SET n = row
