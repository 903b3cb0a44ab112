// Technologies in the order of their ids, without a filter (核心技术).
// @param afterId string
// @param first int
// @returns many { node: Technology }
MATCH (n:Technology)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
