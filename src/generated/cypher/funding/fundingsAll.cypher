// Fundings in the order of their ids, without a filter (资金).
// @param afterId string
// @param first int
// @returns many { node: Funding }
MATCH (n:Funding)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
