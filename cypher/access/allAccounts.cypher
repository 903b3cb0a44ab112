// All accounts, by their names.
// @returns many { account: Account }
MATCH (n:Account)
WITH n
ORDER BY n.id
RETURN properties(n) AS account
