// Projects in the order of their ids, without a filter (项目).
// @param afterId string
// @param first int
// @returns many { node: Project }
MATCH (n:Project)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
