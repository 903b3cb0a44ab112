// Platform reviews in the order of their ids, without a filter (平台评估).
// @param afterId string
// @param first int
// @returns many { node: PlatformReview }
MATCH (n:PlatformReview)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
