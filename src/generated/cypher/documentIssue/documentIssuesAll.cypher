// Document issues in the order of their ids, without a filter (文件疑点).
// @param afterId string
// @param first int
// @returns many { node: DocumentIssue }
MATCH (n:DocumentIssue)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
