// Sets the mark of the store anew, where a server has made one: the last a transaction does that writes.
// @param mark string
// @returns none
// @write
MATCH (s:StoreState {id: 'state'})
SET s.mark = $mark
