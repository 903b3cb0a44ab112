// Peer groups in the order of their ids, without a filter (对标组).
// @param afterId string
// @param first int
// @returns many { node: PeerGroup }
MATCH (n:PeerGroup)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
