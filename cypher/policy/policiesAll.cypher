// Policies in the order of their ids, without a filter (政策文件).
// @param skip int
// @param first int
// @returns many { node: Policy }
MATCH (n:Policy)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
