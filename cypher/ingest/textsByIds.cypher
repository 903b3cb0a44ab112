// The given texts, without their lines.
// @param ids string[]
// @returns many { text: PolicyText }
MATCH (n:PolicyText)
WHERE n.id IN $ids
RETURN properties(n) AS text
