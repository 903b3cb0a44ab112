// Programmes in the order of their ids, without a filter (计划与奖项).
// @param afterId string
// @param first int
// @returns many { node: Programme }
MATCH (n:Programme)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
