// Shortage posts in the order of their ids, without a filter (急需紧缺岗位).
// @param afterId string
// @param first int
// @returns many { node: ShortagePost }
MATCH (n:ShortagePost)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
