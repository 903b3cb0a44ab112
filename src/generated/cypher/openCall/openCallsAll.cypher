// Open calls in the order of their ids, without a filter (揭榜挂帅榜单).
// @param afterId string
// @param first int
// @returns many { node: OpenCall }
MATCH (n:OpenCall)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
