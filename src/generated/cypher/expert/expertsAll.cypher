// Experts in the order of their ids, without a filter (专家).
// @param afterId string
// @param first int
// @returns many { node: Expert }
MATCH (n:Expert)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
