// What stands around a demand at a day: who raised it, its chain, the fields needed, the other enterprises on its chain and on those of the enterprise, partners and people of the enterprise, and who and what the chain has (需求对接背景).
// @param demand string
// @param asOf string
// @returns optional { enterprise: { id: string, name: string, regionId: string?, aboveScale: boolean?, tiers: EnterpriseTier[]? }, needs: { id: string, name: string }[], chains: { id: string, name: string, regionId: string, needs: { id: string, name: string }[], appointed: { id: string }[], teams: { id: string }[], members: { id: string }[], projects: { id: string }[], participants: { id: string }[], rivals: { id: string, name: string }[] }[], places: { id: string, name: string, master: boolean }[], rivals: { id: string, name: string }[], colleagues: { id: string }[], partners: { id: string }[], undertaken: { id: string }[], addressing: { id: string }[], workers: { id: string }[] }
MATCH (d:Demand)-[:RAISED_BY]->(n:Enterprise)
WHERE d.id = $demand
CALL (d) {
  MATCH (d)-[:FOR_CHAIN]->(c:Chain)
  RETURN collect({id: c.id, name: c.name, regionId: c.regionId,
    needs: [(c)-[:NEEDS]->(f:Field) | {id: f.id, name: f.name}] + [(c)-[:HAS_SEGMENT]->(:Segment)-[:NEEDS]->(g:Field) | {id: g.id, name: g.name}],
    appointed: [(c)<-[a:APPOINTED_TO]-(e:Expert) WHERE (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf) | {id: e.id}],
    teams: [(c)<-[:SERVES]-(t:Team) | {id: t.id}],
    members: [(c)<-[:SERVES]-(u:Team)<-[:LEADS|MEMBER_OF]-(x:Expert) | {id: x.id}],
    projects: [(c)<-[:FOR_CHAIN]-(j:Project) WHERE j.status IN ['PLANNED', 'ACTIVE'] | {id: j.id}],
    participants: [(c)<-[:FOR_CHAIN]-(l:Project)<-[:PARTICIPATES_IN]-(z:Expert) WHERE l.status IN ['PLANNED', 'ACTIVE'] | {id: z.id}],
    rivals: [(c)<-[:ON_CHAIN]-(m:Enterprise) | {id: m.id, name: m.name}]}) AS chains
}
RETURN n {.id, .name, .regionId, .aboveScale, .tiers} AS enterprise,
  [(d)-[:NEEDS]->(f:Field) | {id: f.id, name: f.name}] AS needs,
  chains,
  [(n)-[o:ON_CHAIN]->(y:Chain) | {id: y.id, name: y.name, master: coalesce(o.chainMaster, false)}] AS places,
  [(n)-[:ON_CHAIN]->(z:Chain)<-[:ON_CHAIN]-(m:Enterprise) WHERE m.id <> n.id AND coalesce(z.status, '') <> 'DISCONTINUED' | {id: m.id, name: m.name}] AS rivals,
  [(n)<-[r:AFFILIATED_WITH|ENGAGED_BY]-(e:Expert) WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf) | {id: e.id}] AS colleagues,
  [(n)-[p:PARTNERS_WITH]-(q:Entity) WHERE (p.from IS NULL OR p.from <= $asOf) AND (p.to IS NULL OR p.to > $asOf) | {id: q.id}] AS partners,
  [(n)-[:UNDERTAKES]->(j:Project) WHERE j.status IN ['PLANNED', 'ACTIVE'] | {id: j.id}] AS undertaken,
  [(d)<-[:ADDRESSES]-(k:Project) WHERE k.status IN ['PLANNED', 'ACTIVE'] | {id: k.id}] AS addressing,
  [(n)-[:UNDERTAKES]->(w:Project)<-[:PARTICIPATES_IN]-(v:Expert) WHERE w.status IN ['PLANNED', 'ACTIVE'] | {id: v.id}] AS workers
