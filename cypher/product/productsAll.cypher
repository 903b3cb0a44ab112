// Products in the order of their ids, without a filter (产品).
// @param skip int
// @param first int
// @returns many { node: Product }
MATCH (n:Product)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
