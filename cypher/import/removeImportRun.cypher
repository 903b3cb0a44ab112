// Forgets that an import in several transactions was under way: what undoes it belongs to a change set from now on.
// @param id string
// @returns none
// @write
MATCH (n:ImportRun {id: $id})
DELETE n
