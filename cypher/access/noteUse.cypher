// Notes when a token was used.
// @param id string
// @param now string
// @returns none
// @write
MATCH (n:Credential {id: $id})
SET n.used = $now
