// Achievements produced before a day and transferred to nobody by another (未转化成果).
// @param asOf string
// @param before string
// @param regions string[]?
// @param chains string[]?
// @param ids string[]?
// @returns many { id: string, name: string, producedOn: string, transferredOn: string?, projects: { id: string, name: string, regionId: string? }[], chains: string[] }
MATCH (a:Achievement)
WHERE a.producedOn < $before
  AND ($ids IS NULL OR a.id IN $ids)
WITH a, COUNT { MATCH (a)<-[:PRODUCED]-(p:Project) WHERE p.regionId IN $regions } AS here,
  COUNT { MATCH (a)<-[:PRODUCED]-(p:Project)-[:FOR_CHAIN]->(x:Chain) WHERE x.id IN $chains AND coalesce(x.status, '') <> 'DISCONTINUED' } AS on
WHERE ($regions IS NULL OR here > 0) AND ($chains IS NULL OR on > 0)
WITH a, COUNT { MATCH (a)-[:TRANSFERRED_TO]->(n:Enterprise) WHERE a.transferredOn IS NULL OR a.transferredOn <= $asOf } AS transferred
WHERE transferred = 0
CALL (a) {
  MATCH (a)<-[:PRODUCED]-(p:Project)
  RETURN collect({id: p.id, name: p.name, regionId: p.regionId}) AS projects
}
CALL (a) {
  MATCH (a)<-[:PRODUCED]-(p:Project)-[:FOR_CHAIN]->(c:Chain)
  WHERE coalesce(c.status, '') <> 'DISCONTINUED'
  WITH DISTINCT c
  ORDER BY c.id
  RETURN collect(c.id) AS chains
}
RETURN a.id AS id, a.name AS name, a.producedOn AS producedOn, a.transferredOn AS transferredOn, projects, chains
ORDER BY id
