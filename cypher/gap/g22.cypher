// Enterprises above scale that host no existing platform of some kinds, with what else they host and the chains they are on (规上企业无研发机构).
// @param kinds PlatformKind[]
// @param regions string[]?
// @param chains string[]?
// @param ids string[]?
// @returns many { id: string, name: string, regionId: string?, places: { chain: string, master: boolean }[], platforms: { id: string, status: PlatformStatus?, wanted: boolean }[] }
MATCH (n:Enterprise)
WHERE n.aboveScale = true
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($regions IS NULL OR n.regionId IN $regions)
WITH n, COUNT { MATCH (n)-[:ON_CHAIN]->(x:Chain) WHERE x.id IN $chains AND coalesce(x.status, '') <> 'DISCONTINUED' } AS on
WHERE $chains IS NULL OR on > 0
WITH n, COUNT { MATCH (n)<-[:HOSTED_BY]-(p:Platform) WHERE p.status = 'EXISTING' AND p.kind IN $kinds } AS existing
WHERE existing = 0
CALL (n) {
  MATCH (n)-[o:ON_CHAIN]->(c:Chain)
  WHERE coalesce(c.status, '') <> 'DISCONTINUED'
  WITH o, c
  ORDER BY c.id, o.id
  RETURN collect({chain: c.id, master: coalesce(o.chainMaster, false)}) AS places
}
CALL (n) {
  MATCH (n)<-[:HOSTED_BY]-(p:Platform)
  WITH DISTINCT p
  ORDER BY p.id
  RETURN collect({id: p.id, status: p.status, wanted: p.kind IN $kinds}) AS platforms
}
RETURN n.id AS id, n.name AS name, n.regionId AS regionId, places, platforms
ORDER BY id
