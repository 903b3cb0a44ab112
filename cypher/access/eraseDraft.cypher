// Replaces what a draft would do.
// @param id string
// @param input string
// @param planned string
// @returns none
// @write
MATCH (n:ChangeSet {id: $id})
SET n.input = $input, n.planned = $planned
