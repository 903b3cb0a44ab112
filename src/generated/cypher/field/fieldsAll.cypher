// Fields in the order of their ids, without a filter (技术领域).
// @param afterId string
// @param first int
// @returns many { node: Field }
MATCH (n:Field)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
