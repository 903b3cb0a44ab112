// Projects in the order of their ids, without a filter (项目).
// @param skip int
// @param first int
// @returns many { node: Project }
MATCH (n:Project)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
