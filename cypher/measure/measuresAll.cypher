// Measures in the order of their ids, without a filter (任务措施).
// @param skip int
// @param first int
// @returns many { node: Measure }
MATCH (n:Measure)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
