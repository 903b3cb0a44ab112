// Holds all accounts until the transaction ends: what is read of them next nobody else changes meanwhile.
// @returns none
// @write
MATCH (n:Account)
WITH n
ORDER BY n.id
SET n.createdAt = n.createdAt
