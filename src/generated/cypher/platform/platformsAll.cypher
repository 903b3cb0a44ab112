// Platforms in the order of their ids, without a filter (平台).
// @param afterId string
// @param first int
// @returns many { node: Platform }
MATCH (n:Platform)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
