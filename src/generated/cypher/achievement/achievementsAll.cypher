// Achievements in the order of their ids, without a filter (成果).
// @param afterId string
// @param first int
// @returns many { node: Achievement }
MATCH (n:Achievement)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
