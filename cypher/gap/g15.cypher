// Regions with their chains and the experts of some tiers of talent at home there: the chains each is tied to at a day, and who employs them (地区高层次人才与链条).
// @param asOf string
// @param tiers TalentTier[]
// @param regions string[]?
// @returns many { id: string, name: string, chains: string[], experts: { id: string, name: string, appointed: { chain: string, region: string }[], onChain: { chain: string, region: string }[], institutions: { id: string, kind: InstitutionKind? }[], enterprises: { id: string }[] }[] }
MATCH (r:Region)
WHERE r.id > '' AND ($regions IS NULL OR r.id IN $regions)
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)
  WHERE coalesce(c.status, '') <> 'DISCONTINUED'
  WITH c
  ORDER BY c.id
  RETURN collect(c.id) AS chains
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(e:Expert)
  WHERE e.talentTier IN $tiers
  WITH e,
    [(e)-[a:APPOINTED_TO]->(c:Chain) WHERE coalesce(c.status, '') <> 'DISCONTINUED' AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf) | {chain: c.id, region: c.regionId}] AS appointed,
    [(e)-[w:AFFILIATED_WITH|ENGAGED_BY]->(n:Enterprise)-[:ON_CHAIN]->(c:Chain) WHERE coalesce(c.status, '') <> 'DISCONTINUED' AND (w.from IS NULL OR w.from <= $asOf) AND (w.to IS NULL OR w.to > $asOf) | {chain: c.id, region: c.regionId}] AS onChain,
    [(e)-[w:AFFILIATED_WITH]->(i:Institution) WHERE (w.from IS NULL OR w.from <= $asOf) AND (w.to IS NULL OR w.to > $asOf) | {id: i.id, kind: i.kind}] AS institutions,
    [(e)-[w:AFFILIATED_WITH]->(n:Enterprise) WHERE (w.from IS NULL OR w.from <= $asOf) AND (w.to IS NULL OR w.to > $asOf) | {id: n.id}] AS enterprises
  ORDER BY e.id
  RETURN collect({id: e.id, name: e.name, appointed: appointed, onChain: onChain, institutions: institutions, enterprises: enterprises}) AS experts
}
WITH r, chains, experts
WHERE size(chains) > 0 OR size(experts) > 0
RETURN r.id AS id, r.name AS name, chains, experts
ORDER BY id
