// Resources in the order of their ids, without a filter (科技资源).
// @param afterId string
// @param first int
// @returns many { node: Resource }
MATCH (n:Resource)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
