// Measures in the order of their ids, without a filter (任务措施).
// @param afterId string
// @param first int
// @returns many { node: Measure }
MATCH (n:Measure)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
