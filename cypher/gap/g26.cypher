// Experts appointed to chains, with the projects they take part in and the existing platforms of the organisations they are tied to (在聘专家的项目与平台).
// @param asOf string
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { chainId: string, chainName: string, regionId: string, expertId: string, expertName: string, projects: { id: string, status: ProjectStatus? }[], platforms: string[] }
MATCH (c:Chain)<-[a:APPOINTED_TO]-(e:Expert)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
  AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
WITH DISTINCT c, e
CALL (e) {
  MATCH (e)-[:PARTICIPATES_IN]->(j:Project)
  WITH DISTINCT j
  ORDER BY j.id
  RETURN collect({id: j.id, status: j.status}) AS projects
}
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|ENGAGED_BY]->(o:Entity)<-[:HOSTED_BY]-(p:Platform)
  WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf) AND p.status = 'EXISTING'
  WITH DISTINCT p
  ORDER BY p.id
  RETURN collect(p.id) AS platforms
}
RETURN c.id AS chainId, c.name AS chainName, c.regionId AS regionId, e.id AS expertId, e.name AS expertName, projects, platforms
ORDER BY chainId, expertId
