// Holds a board against others who save it, until the transaction ends; the mark goes with what is saved.
// @param id string
// @param mark string
// @returns none
// @write
MATCH (n:Board {id: $id})
SET n.held = $mark
