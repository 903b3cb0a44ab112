// Replaces all properties of nodes of type DocumentIssue.
// @param rows DocumentIssue[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:DocumentIssue {id: row.id})
SET n = row
