// Replaces all properties of nodes of type DeclaredGapRecord.
// @param rows DeclaredGapRecord[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:DeclaredGapRecord {id: row.id})
SET n = row
