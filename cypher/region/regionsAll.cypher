// Regions in the order of their ids, without a filter (地区).
// @param skip int
// @param first int
// @returns many { node: Region }
MATCH (n:Region)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
