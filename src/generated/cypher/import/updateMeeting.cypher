// Replaces all properties of nodes of type Meeting.
// @param rows Meeting[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:Meeting {id: row.id})
SET n = row
