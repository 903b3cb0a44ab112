// Registers in the order of their ids, without a filter (登记完整声明).
// @param skip int
// @param first int
// @returns many { node: Register }
MATCH (n:Register)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
