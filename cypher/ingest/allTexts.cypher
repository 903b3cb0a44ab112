// All texts of documents, without their lines.
// @returns many { text: PolicyText }
MATCH (n:PolicyText)
RETURN properties(n) AS text
ORDER BY n.id
