// Keeps change sets.
// @param rows KeptChangeSet[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:ChangeSet)
SET n = row
