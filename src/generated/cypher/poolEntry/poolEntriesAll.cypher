// Pool entries in the order of their ids, without a filter (入库记录).
// @param afterId string
// @param first int
// @returns many { node: PoolEntry }
MATCH (n:PoolEntry)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
