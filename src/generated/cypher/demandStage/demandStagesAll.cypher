// Demand stages in the order of their ids, without a filter (需求阶段记录).
// @param afterId string
// @param first int
// @returns many { node: DemandStage }
MATCH (n:DemandStage)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
