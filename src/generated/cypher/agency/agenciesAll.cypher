// Agencies in the order of their ids, without a filter (服务机构).
// @param afterId string
// @param first int
// @returns many { node: Agency }
MATCH (n:Agency)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
