// Texts of some policies, the one brought first first.
// @param policies string[]
// @returns many { text: PolicyText }
MATCH (n:PolicyText)
WHERE n.policy IN $policies
RETURN properties(n) AS text
ORDER BY n.at, n.id
