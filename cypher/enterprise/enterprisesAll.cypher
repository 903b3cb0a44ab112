// Enterprises in the order of their ids, without a filter (企业).
// @param skip int
// @param first int
// @returns many { node: Enterprise }
MATCH (n:Enterprise)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
