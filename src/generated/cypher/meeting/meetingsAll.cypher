// Meetings in the order of their ids, without a filter (会议与检查).
// @param afterId string
// @param first int
// @returns many { node: Meeting }
MATCH (n:Meeting)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
