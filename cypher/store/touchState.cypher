// Sets the mark of the store anew, the last a transaction does that writes.
// @param mark string
// @returns none
// @write
MERGE (s:StoreState {id: 'state'})
SET s.mark = $mark
