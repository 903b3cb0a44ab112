// Chains with everybody appointed at a day, the experts each cooperates with then and the enterprises on the chain each is tied to (研用一体化).
// @param chains string[]
// @param asOf string
// @returns many { chainId: string, chainName: string, regionId: string, experts: { id: string, name: string, regionId: string?, partners: { id: string, name: string, regionId: string?, key: string, by: string, facts: { mode: string?, from: string?, to: string? } }[], ties: { id: string, name: string, key: string, relation: string, facts: { position: string?, mode: string?, term: string?, from: string?, to: string? } }[] }[] }
MATCH (c:Chain)
WHERE c.id IN $chains
CALL (c) {
  MATCH (c)<-[a:APPOINTED_TO]-(e:Expert)
  WHERE (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
  WITH DISTINCT c, e
  WITH c, e, [(e)-[k:COOPERATES_WITH]-(x:Expert) WHERE (k.from IS NULL OR k.from <= $asOf) AND (k.to IS NULL OR k.to > $asOf) | {id: x.id, name: x.name, regionId: x.regionId, key: k.id, by: k.expertId, facts: k {.mode, .from, .to}}] AS partners,
    [(e)-[r:AFFILIATED_WITH|ENGAGED_BY]->(n:Enterprise)-[:ON_CHAIN]->(y:Chain) WHERE y.id = c.id AND (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf) | {id: n.id, name: n.name, key: r.id, relation: type(r), facts: r {.position, .mode, .term, .from, .to}}] AS ties
  ORDER BY e.id
  RETURN collect({id: e.id, name: e.name, regionId: e.regionId, partners: partners, ties: ties}) AS experts
}
RETURN c.id AS chainId, c.name AS chainName, c.regionId AS regionId, experts
ORDER BY chainId
