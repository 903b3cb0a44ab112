// Experts in the order of their ids, without a filter (专家).
// @param skip int
// @param first int
// @returns many { node: Expert }
MATCH (n:Expert)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
