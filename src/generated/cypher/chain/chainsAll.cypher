// Chains in the order of their ids, without a filter (链条).
// @param afterId string
// @param first int
// @returns many { node: Chain }
MATCH (n:Chain)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
