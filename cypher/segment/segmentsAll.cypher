// Segments in the order of their ids, without a filter (环节).
// @param skip int
// @param first int
// @returns many { node: Segment }
MATCH (n:Segment)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
