// Observations in the order of their ids, without a filter (观测值).
// @param afterId string
// @param first int
// @returns many { node: Observation }
MATCH (n:Observation)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
