// Clauses in the order of their ids, without a filter (条款).
// @param skip int
// @param first int
// @returns many { node: Clause }
MATCH (n:Clause)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
