// Chains with everybody appointed at a day, and what each is tied to then: organisations, projects going on or planned, other experts (链条协作网络).
// @param asOf string
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { chainId: string, chainName: string, regionId: string, experts: { id: string, name: string, birthYear: int?, ends: { to: string? }[], ties: string[], partners: string[] }[] }
MATCH (c:Chain)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
CALL (c) {
  MATCH (c)<-[a:APPOINTED_TO]-(e:Expert)
  WHERE (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
  WITH e, collect({to: a.to}) AS ends
  WITH e, ends,
    [(e)-[r:AFFILIATED_WITH|ENGAGED_BY]->(o:Entity) WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf) | o.id] AS organisations,
    [(e)-[:PARTICIPATES_IN]->(p:Project) WHERE p.status IN ['PLANNED', 'ACTIVE'] | p.id] AS projects,
    [(e)-[k:COOPERATES_WITH]-(x:Expert) WHERE (k.from IS NULL OR k.from <= $asOf) AND (k.to IS NULL OR k.to > $asOf) | x.id] AS partners
  ORDER BY e.id
  RETURN collect({id: e.id, name: e.name, birthYear: e.birthYear, ends: ends, ties: organisations + projects, partners: partners}) AS experts
}
WITH c, experts
WHERE size(experts) > 0
RETURN c.id AS chainId, c.name AS chainName, c.regionId AS regionId, experts
ORDER BY chainId
