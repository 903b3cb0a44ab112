// Enterprises above scale to which no commissioner is dispatched at the day; with those of other times, and the chains they are on (规上企业无特派员服务).
// @param asOf string
// @param regions string[]?
// @param chains string[]?
// @param ids string[]?
// @returns many { id: string, name: string, regionId: string?, chains: string[], others: string[] }
MATCH (n:Enterprise)
WHERE n.aboveScale = true
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($ids IS NULL OR n.id IN $ids)
WITH n, COUNT { MATCH (n)-[:ON_CHAIN]->(x:Chain) WHERE x.id IN $chains AND coalesce(x.status, '') <> 'DISCONTINUED' } AS on
WHERE $chains IS NULL OR on > 0
WITH n, COUNT { MATCH (n)<-[d:DISPATCHED_TO]-(e:Expert) WHERE (d.from IS NULL OR d.from <= $asOf) AND (d.to IS NULL OR d.to > $asOf) } AS dispatched
WHERE dispatched = 0
CALL (n) {
  MATCH (n)-[:ON_CHAIN]->(c:Chain)
  WHERE coalesce(c.status, '') <> 'DISCONTINUED'
  WITH DISTINCT c
  ORDER BY c.id
  RETURN collect(c.id) AS chains
}
CALL (n) {
  MATCH (n)<-[:DISPATCHED_TO]-(e:Expert)
  WITH DISTINCT e
  ORDER BY e.id
  RETURN collect(e.id) AS others
}
RETURN n.id AS id, n.name AS name, n.regionId AS regionId, chains, others
ORDER BY id
