// Demands in the order of their ids, without a filter (需求).
// @param skip int
// @param first int
// @returns many { node: Demand }
MATCH (n:Demand)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
