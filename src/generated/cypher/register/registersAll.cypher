// Registers in the order of their ids, without a filter (登记完整声明).
// @param afterId string
// @param first int
// @returns many { node: Register }
MATCH (n:Register)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
