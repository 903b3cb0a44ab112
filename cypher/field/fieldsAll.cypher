// Fields in the order of their ids, without a filter (技术领域).
// @param skip int
// @param first int
// @returns many { node: Field }
MATCH (n:Field)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
