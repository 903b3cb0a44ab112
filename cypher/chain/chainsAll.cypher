// Chains in the order of their ids, without a filter (链条).
// @param skip int
// @param first int
// @returns many { node: Chain }
MATCH (n:Chain)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
