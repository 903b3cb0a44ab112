// Replaces all that is kept of a change set.
// @param id string
// @param set ChangeSet
// @returns none
// @write
MATCH (n:ChangeSet {id: $id})
SET n = $set
