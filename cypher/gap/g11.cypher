// Chains with everybody appointed, the experts each cooperates with and the enterprises on the chain each is tied to, at a day (研用一体化路径).
// @param asOf string
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { chainId: string, chainName: string, regionId: string, enterprises: string[], experts: { id: string, name: string, regionId: string?, partners: { id: string, name: string, regionId: string? }[], ties: { id: string, name: string }[] }[] }
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
  MATCH (c)<-[a:APPOINTED_TO]-(e:Expert)
  WHERE (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
  WITH DISTINCT c, e
  WITH c, e, [(e)-[k:COOPERATES_WITH]-(x:Expert) WHERE (k.from IS NULL OR k.from <= $asOf) AND (k.to IS NULL OR k.to > $asOf) | {id: x.id, name: x.name, regionId: x.regionId}] AS partners,
    [(e)-[r:AFFILIATED_WITH|ENGAGED_BY]->(n:Enterprise)-[:ON_CHAIN]->(y:Chain) WHERE y.id = c.id AND (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf) | {id: n.id, name: n.name}] AS ties
  ORDER BY e.id
  RETURN collect({id: e.id, name: e.name, regionId: e.regionId, partners: partners, ties: ties}) AS experts
}
RETURN c.id AS chainId, c.name AS chainName, c.regionId AS regionId, enterprises, experts
ORDER BY chainId
