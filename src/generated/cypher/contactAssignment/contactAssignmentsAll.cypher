// Contact assignments in the order of their ids, without a filter (联系服务).
// @param afterId string
// @param first int
// @returns many { node: ContactAssignment }
MATCH (n:ContactAssignment)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
