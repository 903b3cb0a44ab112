// Keeps boards, new or anew.
// @param rows KeptBoard[]
// @returns none
// @write
UNWIND $rows AS row
MERGE (n:Board {id: row.id})
SET n = row
