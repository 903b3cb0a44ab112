// Replaces all that is kept of change sets.
// @param rows KeptChangeSet[]
// @returns none
// @write
UNWIND $rows AS row
MATCH (n:ChangeSet {id: row.id})
SET n = row
