// Platforms in the order of their ids, without a filter (平台).
// @param skip int
// @param first int
// @returns many { node: Platform }
MATCH (n:Platform)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
