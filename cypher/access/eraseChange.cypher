// Replaces what a change of a row says.
// @param changeSet string
// @param position int
// @param fields string
// @returns none
// @write
MATCH (n:Change {changeSet: $changeSet})
WHERE n.position = $position
SET n.fields = $fields
