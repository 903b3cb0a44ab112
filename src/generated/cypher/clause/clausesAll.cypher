// Clauses in the order of their ids, without a filter (条款).
// @param afterId string
// @param first int
// @returns many { node: Clause }
MATCH (n:Clause)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
