// The given accounts.
// @param ids string[]
// @returns many { account: Account }
MATCH (n:Account)
WHERE n.id IN $ids
RETURN properties(n) AS account
