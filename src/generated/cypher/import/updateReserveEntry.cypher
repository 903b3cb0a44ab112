// Replaces all properties of nodes of type ReserveEntry.
// @param rows ReserveEntry[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:ReserveEntry {id: row.id})
SET n = row
