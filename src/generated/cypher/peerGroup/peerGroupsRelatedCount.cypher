// How many peer groups a filter keeps that asks what they are related to (对标组).
// @param peer string
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @returns value int
MATCH (r:Region)<-[:COMPARES]-(n:PeerGroup)
WHERE r.id = $peer
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
RETURN count(n) AS value
