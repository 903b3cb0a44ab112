// Segments in the order of their ids, without a filter (环节).
// @param afterId string
// @param first int
// @returns many { node: Segment }
MATCH (n:Segment)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
