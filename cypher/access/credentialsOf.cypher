// The sessions and tokens of an account.
// @param account string
// @returns many { credential: Credential }
MATCH (n:Credential)
WHERE n.account = $account
WITH n
ORDER BY n.createdAt, n.id
RETURN properties(n) AS credential
