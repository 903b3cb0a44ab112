// Replaces why something was taken out.
// @param id string
// @param reason string
// @returns none
// @write
MATCH (n:Change {id: $id})
SET n.reason = $reason
