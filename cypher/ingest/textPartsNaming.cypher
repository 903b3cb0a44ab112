// Parts of texts in which one of the names stands.
// @param names string[]
// @returns many { part: TextPart }
MATCH (n:TextPart)
WHERE any(name IN $names WHERE n.lines CONTAINS name)
RETURN properties(n) AS part
ORDER BY n.id
