// Teams in the order of their ids, without a filter (团队).
// @param skip int
// @param first int
// @returns many { node: Team }
MATCH (n:Team)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
