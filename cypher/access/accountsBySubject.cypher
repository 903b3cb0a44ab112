// The accounts somebody is known by to the provider of OpenID Connect.
// @param subject string
// @returns many { account: Account }
MATCH (n:Account)
WHERE n.subject = $subject
RETURN properties(n) AS account
