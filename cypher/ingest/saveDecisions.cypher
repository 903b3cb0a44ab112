// Keeps decisions on what was read, new or anew.
// @param rows ReadDecision[]
// @returns none
// @write
UNWIND $rows AS row
MERGE (n:ReadDecision {id: row.id})
SET n = row
