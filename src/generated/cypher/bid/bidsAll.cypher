// Bids in the order of their ids, without a filter (揭榜申报).
// @param afterId string
// @param first int
// @returns many { node: Bid }
MATCH (n:Bid)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
