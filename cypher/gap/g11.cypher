// Chains with the enterprises on each, and who is tied to one of them at a day (研用一体化路径).
// @param asOf string
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { chainId: string, chainName: string, regionId: string, enterprises: string[], tied: string[] }
MATCH (c:Chain)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
CALL (c) {
  MATCH (c)<-[:ON_CHAIN]-(n:Enterprise)
  WITH DISTINCT n
  ORDER BY n.id
  RETURN collect(n.id) AS enterprises
}
CALL (c) {
  MATCH (c)<-[:ON_CHAIN]-(n:Enterprise)<-[r:AFFILIATED_WITH|ENGAGED_BY]-(e:Expert)
  WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
  RETURN collect(DISTINCT e.id) AS tied
}
RETURN c.id AS chainId, c.name AS chainName, c.regionId AS regionId, enterprises, tied
ORDER BY chainId
