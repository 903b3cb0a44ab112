// Products in the order of their ids, without a filter (产品).
// @param afterId string
// @param first int
// @returns many { node: Product }
MATCH (n:Product)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
