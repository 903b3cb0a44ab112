// Observations in the order of their ids, without a filter (观测值).
// @param skip int
// @param first int
// @returns many { node: Observation }
MATCH (n:Observation)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
