// Platform levels in the order of their ids, without a filter (平台级别变动).
// @param afterId string
// @param first int
// @returns many { node: PlatformLevel }
MATCH (n:PlatformLevel)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
