// Achievements in the order of their ids, without a filter (成果).
// @param skip int
// @param first int
// @returns many { node: Achievement }
MATCH (n:Achievement)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
