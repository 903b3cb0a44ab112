// Peer groups kept by what they are related to, found from there (对标组).
// @param peer string
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param afterId string
// @param first int
// @returns many { node: PeerGroup }
MATCH (r:Region)<-[:COMPARES]-(n:PeerGroup)
WHERE r.id = $peer
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
