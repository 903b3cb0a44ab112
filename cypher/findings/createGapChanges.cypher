// Keeps how findings appeared, changed or went.
// @param rows KeptGapChange[]
// @returns none
// @write
UNWIND $rows AS row
MERGE (n:GapChange {id: row.id})
SET n = row
