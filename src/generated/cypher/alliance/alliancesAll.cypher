// Alliances in the order of their ids, without a filter (联盟).
// @param afterId string
// @param first int
// @returns many { node: Alliance }
MATCH (n:Alliance)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
