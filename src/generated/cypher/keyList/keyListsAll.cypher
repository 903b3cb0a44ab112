// Key lists in the order of their ids, without a filter (重点名单).
// @param afterId string
// @param first int
// @returns many { node: KeyList }
MATCH (n:KeyList)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
