// Teams in the order of their ids, without a filter (团队).
// @param afterId string
// @param first int
// @returns many { node: Team }
MATCH (n:Team)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
