// Replaces all properties of nodes of type ActionItem.
// @param rows ActionItem[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:ActionItem {id: row.id})
SET n = row
