// Demands not landed yet, with the fields they need and the projects for them (未对接需求).
// @param regions string[]?
// @param chains string[]?
// @param ids string[]?
// @returns many { id: string, name: string, status: MatchServiceStage?, enterpriseId: string, enterpriseName: string, regionId: string?, chains: { id: string, regionId: string, status: ChainStatus? }[], needs: { id: string, name: string }[], projects: { id: string, name: string, status: ProjectStatus? }[] }
MATCH (d:Demand)-[:RAISED_BY]->(n:Enterprise)
WHERE coalesce(d.status, '') <> 'LANDED'
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($chains IS NULL OR d.chainId IN $chains)
  AND ($ids IS NULL OR d.id IN $ids)
CALL (d) {
  MATCH (d)-[:FOR_CHAIN]->(c:Chain)
  RETURN collect({id: c.id, regionId: c.regionId, status: c.status}) AS chains
}
WITH d, n, chains
WHERE none(c IN chains WHERE coalesce(c.status, '') = 'DISCONTINUED')
CALL (d) {
  MATCH (d)-[:NEEDS]->(f:Field)
  WITH DISTINCT f
  ORDER BY f.id
  RETURN collect({id: f.id, name: f.name}) AS needs
}
CALL (d) {
  MATCH (d)<-[:ADDRESSES]-(p:Project)
  WITH DISTINCT p
  ORDER BY p.id
  RETURN collect({id: p.id, name: p.name, status: p.status}) AS projects
}
RETURN d.id AS id, d.name AS name, d.status AS status, n.id AS enterpriseId, n.name AS enterpriseName, n.regionId AS regionId, chains, needs, projects
ORDER BY id
