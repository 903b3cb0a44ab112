// The sessions and tokens of accounts.
// @param accounts string[]
// @returns many { credential: Credential }
MATCH (n:Credential)
WHERE n.account IN $accounts
WITH n
ORDER BY n.createdAt, n.id
RETURN properties(n) AS credential
