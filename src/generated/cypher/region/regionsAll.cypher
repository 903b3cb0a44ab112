// Regions in the order of their ids, without a filter (地区).
// @param afterId string
// @param first int
// @returns many { node: Region }
MATCH (n:Region)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
