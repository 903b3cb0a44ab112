// Replaces all properties of nodes of type ContactAssignment.
// @param rows ContactAssignment[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:ContactAssignment {id: row.id})
SET n = row
