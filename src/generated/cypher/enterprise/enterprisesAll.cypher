// Enterprises in the order of their ids, without a filter (企业).
// @param afterId string
// @param first int
// @returns many { node: Enterprise }
MATCH (n:Enterprise)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
