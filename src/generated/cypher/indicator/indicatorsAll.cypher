// Indicators in the order of their ids, without a filter (指标).
// @param afterId string
// @param first int
// @returns many { node: Indicator }
MATCH (n:Indicator)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
