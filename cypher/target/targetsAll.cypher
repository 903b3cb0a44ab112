// Targets in the order of their ids, without a filter (目标).
// @param skip int
// @param first int
// @returns many { node: Target }
MATCH (n:Target)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
