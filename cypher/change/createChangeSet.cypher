// Keeps a change set.
// @param set ChangeSet
// @returns none
// @write
CREATE (n:ChangeSet)
SET n = $set
