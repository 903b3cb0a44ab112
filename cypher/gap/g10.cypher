// Enterprises above scale without an existing platform, a planned or active project, or an expert at the day; with what they have that doesn't count, and the chains they are on (规上企业无研发活动).
// @param asOf string
// @param regions string[]?
// @param chains string[]?
// @param ids string[]?
// @returns many { id: string, name: string, regionId: string?, places: { chain: string, master: boolean }[], platforms: { id: string, status: PlatformStatus? }[], projects: { id: string, status: ProjectStatus? }[], experts: string[] }

MATCH (n:Enterprise)
WHERE n.aboveScale = true
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($regions IS NULL OR n.regionId IN $regions)
WITH n, COUNT { MATCH (n)-[:ON_CHAIN]->(x:Chain) WHERE x.id IN $chains AND coalesce(x.status, '') <> 'DISCONTINUED' } AS on
WHERE $chains IS NULL OR on > 0
WITH n, COUNT { MATCH (n)<-[:HOSTED_BY]-(p:Platform) WHERE p.status = 'EXISTING' } AS existing
WHERE existing = 0
WITH n, COUNT { MATCH (n)-[:UNDERTAKES]->(j:Project) WHERE j.status IN ['PLANNED', 'ACTIVE'] } AS open
WHERE open = 0
WITH n, COUNT { MATCH (n)<-[r:AFFILIATED_WITH]-(e:Expert) WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf) } AS affiliated
WHERE affiliated = 0
WITH n, COUNT { MATCH (n)<-[g:ENGAGED_BY]-(e:Expert) WHERE (g.from IS NULL OR g.from <= $asOf) AND (g.to IS NULL OR g.to > $asOf) } AS engaged
WHERE engaged = 0
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
  RETURN collect({id: p.id, status: p.status}) AS platforms
}
CALL (n) {
  MATCH (n)-[:UNDERTAKES]->(j:Project)
  WITH DISTINCT j
  ORDER BY j.id
  RETURN collect({id: j.id, status: j.status}) AS projects
}
CALL (n) {
  MATCH (n)<-[:AFFILIATED_WITH|ENGAGED_BY]-(e:Expert)
  WITH DISTINCT e
  ORDER BY e.id
  RETURN collect(e.id) AS experts
}
RETURN n.id AS id, n.name AS name, n.regionId AS regionId, places, platforms, projects, experts
ORDER BY id
