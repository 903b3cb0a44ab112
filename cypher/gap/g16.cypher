// Projects that ended before a day and have produced nothing by another (无成果项目).
// @param asOf string
// @param before string
// @param regions string[]?
// @param chains string[]?
// @param ids string[]?
// @returns many { id: string, name: string, end: string, status: ProjectStatus?, regionId: string?, chains: string[], organisations: string[] }
MATCH (p:Project)
WHERE p.end < $before
  AND ($ids IS NULL OR p.id IN $ids)
  AND ($regions IS NULL OR p.regionId IN $regions)
WITH p, COUNT { MATCH (p)-[:FOR_CHAIN]->(x:Chain) WHERE x.id IN $chains AND coalesce(x.status, '') <> 'DISCONTINUED' } AS on
WHERE $chains IS NULL OR on > 0
WITH p, COUNT { MATCH (p)-[:PRODUCED]->(a:Achievement) WHERE a.producedOn IS NULL OR a.producedOn <= $asOf } AS produced
WHERE produced = 0
CALL (p) {
  MATCH (p)-[:FOR_CHAIN]->(c:Chain)
  WHERE coalesce(c.status, '') <> 'DISCONTINUED'
  WITH DISTINCT c
  ORDER BY c.id
  RETURN collect(c.id) AS chains
}
CALL (p) {
  MATCH (p)<-[:UNDERTAKES]-(o:Entity)
  WITH DISTINCT o
  ORDER BY o.id
  RETURN collect(o.id) AS organisations
}
RETURN p.id AS id, p.name AS name, p.end AS end, p.status AS status, p.regionId AS regionId, chains, organisations
ORDER BY id
