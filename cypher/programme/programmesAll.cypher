// Programmes in the order of their ids, without a filter (计划与奖项).
// @param skip int
// @param first int
// @returns many { node: Programme }
MATCH (n:Programme)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
