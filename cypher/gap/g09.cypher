// Chains that no existing platform of one of the levels serves, with the platforms that do (平台级别不足).
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @param levels AdminLevel[]
// @returns many { chainId: string, chainName: string, regionId: string, platforms: { id: string, name: string, level: AdminLevel?, status: PlatformStatus? }[] }
MATCH (c:Chain)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
CALL (c) {
  MATCH (c)<-[:SERVES]-(p:Platform)
  WITH DISTINCT p
  ORDER BY p.id
  RETURN collect({id: p.id, name: p.name, level: p.level, status: p.status}) AS platforms
}
WITH c, platforms
WHERE none(p IN platforms WHERE coalesce(p.status, '') = 'EXISTING' AND coalesce(p.level, '') IN $levels)
RETURN c.id AS chainId, c.name AS chainName, c.regionId AS regionId, platforms
ORDER BY chainId
