// Targets in the order of their ids, without a filter (目标).
// @param afterId string
// @param first int
// @returns many { node: Target }
MATCH (n:Target)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
