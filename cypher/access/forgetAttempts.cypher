// Forgets attempts to sign in: one succeeded.
// @param id string
// @returns none
// @write
MATCH (n:Account {id: $id})
SET n.attempts = 0
