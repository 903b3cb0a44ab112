// Credit records in the order of their ids, without a filter (科研信用记录).
// @param afterId string
// @param first int
// @returns many { node: CreditRecord }
MATCH (n:CreditRecord)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
