// Activities in the order of their ids, without a filter (活动).
// @param afterId string
// @param first int
// @returns many { node: Activity }
MATCH (n:Activity)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
