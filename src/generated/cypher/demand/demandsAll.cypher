// Demands in the order of their ids, without a filter (需求).
// @param afterId string
// @param first int
// @returns many { node: Demand }
MATCH (n:Demand)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
