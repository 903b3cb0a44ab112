// Keeps change sets.
// @param rows ChangeSet[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:ChangeSet)
SET n = row
