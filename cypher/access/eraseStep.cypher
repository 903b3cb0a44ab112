// Replaces what undoes a part of a large import.
// @param id string
// @param undo string
// @returns none
// @write
MATCH (n:ImportStep {id: $id})
SET n.undo = $undo
