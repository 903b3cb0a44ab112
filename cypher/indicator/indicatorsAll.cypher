// Indicators in the order of their ids, without a filter (指标).
// @param skip int
// @param first int
// @returns many { node: Indicator }
MATCH (n:Indicator)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
