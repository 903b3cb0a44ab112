// A session or a token, with its account.
// @param id string
// @returns optional { credential: Credential, account: Account }
MATCH (n:Credential)
WHERE n.id = $id
MATCH (a:Account)
WHERE a.id = n.account
RETURN properties(n) AS credential, properties(a) AS account
