// Creates nodes of type ReserveEntry, each with all its properties.
// @param rows ReserveEntry[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Entity:ReserveEntry)
SET n = row
