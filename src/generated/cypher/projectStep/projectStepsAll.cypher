// Project steps in the order of their ids, without a filter (项目实施环节).
// @param afterId string
// @param first int
// @returns many { node: ProjectStep }
MATCH (n:ProjectStep)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
