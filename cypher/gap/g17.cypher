// Innovation and industry chains, with the chains each supports and those that support it (链条支撑关系).
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { chainId: string, chainName: string, kind: ChainKind, regionId: string, supports: { id: string, kind: ChainKind, status: ChainStatus?, regionId: string }[], supporters: { id: string, kind: ChainKind, status: ChainStatus?, regionId: string }[] }
MATCH (c:Chain)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
CALL (c) {
  MATCH (c)-[:SUPPORTS]->(d:Chain)
  WITH DISTINCT d
  ORDER BY d.id
  RETURN collect({id: d.id, kind: d.kind, status: d.status, regionId: d.regionId}) AS supports
}
CALL (c) {
  MATCH (c)<-[:SUPPORTS]-(d:Chain)
  WITH DISTINCT d
  ORDER BY d.id
  RETURN collect({id: d.id, kind: d.kind, status: d.status, regionId: d.regionId}) AS supporters
}
RETURN c.id AS chainId, c.name AS chainName, c.kind AS kind, c.regionId AS regionId, supports, supporters
ORDER BY chainId
