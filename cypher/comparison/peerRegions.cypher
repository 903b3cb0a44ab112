// Regions of groups of peers (对标组的地区).
// @param ids string[]
// @returns many { id: string, regions: string[] }
MATCH (g:PeerGroup)
WHERE g.id IN $ids
CALL (g) {
  MATCH (g)-[:COMPARES]->(r:Region)
  WITH DISTINCT r
  ORDER BY r.id
  RETURN collect(r.id) AS regions
}
RETURN g.id AS id, regions
ORDER BY id
