// Chains with the experts appointed to them, the projects each takes part in and the organisations each is tied to, at a day (在聘专家的项目与单位).
// @param asOf string
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { chainId: string, chainName: string, regionId: string, experts: { id: string, name: string, open: string[], others: string[], organisations: string[] }[] }
MATCH (c:Chain)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
CALL (c) {
  MATCH (c)<-[a:APPOINTED_TO]-(e:Expert)
  WHERE (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
  WITH DISTINCT e
  WITH e,
    [(e)-[:PARTICIPATES_IN]->(j:Project) WHERE coalesce(j.status, '') IN ['PLANNED', 'ACTIVE'] | j.id] AS open,
    [(e)-[:PARTICIPATES_IN]->(j:Project) WHERE NOT coalesce(j.status, '') IN ['PLANNED', 'ACTIVE'] | j.id] AS others,
    [(e)-[r:AFFILIATED_WITH|ENGAGED_BY]->(o:Entity) WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf) | o.id] AS organisations
  ORDER BY e.id
  RETURN collect({id: e.id, name: e.name, open: open, others: others, organisations: organisations}) AS experts
}
WITH c, experts
WHERE size(experts) > 0
RETURN c.id AS chainId, c.name AS chainName, c.regionId AS regionId, experts
ORDER BY chainId
