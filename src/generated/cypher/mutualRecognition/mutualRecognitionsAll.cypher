// Mutual recognitions in the order of their ids, without a filter (互认).
// @param afterId string
// @param first int
// @returns many { node: MutualRecognition }
MATCH (n:MutualRecognition)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
