// Reserve entries in the order of their ids, without a filter (后备库记录).
// @param afterId string
// @param first int
// @returns many { node: ReserveEntry }
MATCH (n:ReserveEntry)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
