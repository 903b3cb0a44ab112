// Policies in the order of their ids, without a filter (政策文件).
// @param afterId string
// @param first int
// @returns many { node: Policy }
MATCH (n:Policy)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
