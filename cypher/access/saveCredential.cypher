// Keeps a session or a token.
// @param rows Credential[]
// @returns none
// @write
UNWIND $rows AS row
CREATE (n:Credential)
SET n = row
