// Chains that go on and to which a platform leads: it serves them, a host of it is on them, or a platform of the given kinds that it relies on or shares a host with serves them or has a host on them (工作站所在链).
// @param platform string
// @param parks PlatformKind[]
// @returns optional { own: { id: string, status: ChainStatus? }[], ofHosts: { id: string, status: ChainStatus? }[], relied: { id: string, status: ChainStatus? }[], reliedHosts: { id: string, status: ChainStatus? }[], shared: { id: string, status: ChainStatus? }[], sharedHosts: { id: string, status: ChainStatus? }[] }
MATCH (s:Platform)
WHERE s.id = $platform
RETURN [(s)-[:SERVES]->(a:Chain) | {id: a.id, status: a.status}] AS own,
  [(s)-[:HOSTED_BY]->(n:Enterprise)-[:ON_CHAIN]->(b:Chain) | {id: b.id, status: b.status}] AS ofHosts,
  [(s)-[:RELIES_ON]->(p:Platform)-[:SERVES]->(c:Chain) WHERE p.status = 'EXISTING' AND p.kind IN $parks | {id: c.id, status: c.status}] AS relied,
  [(s)-[:RELIES_ON]->(p:Platform)-[:HOSTED_BY]->(m:Enterprise)-[:ON_CHAIN]->(d:Chain) WHERE p.status = 'EXISTING' AND p.kind IN $parks | {id: d.id, status: d.status}] AS reliedHosts,
  [(s)-[:HOSTED_BY]->(o:Entity)<-[:HOSTED_BY]-(q:Platform)-[:SERVES]->(g:Chain) WHERE q.status = 'EXISTING' AND q.kind IN $parks AND q.id <> s.id | {id: g.id, status: g.status}] AS shared,
  [(s)-[:HOSTED_BY]->(o:Entity)<-[:HOSTED_BY]-(q:Platform)-[:HOSTED_BY]->(k:Enterprise)-[:ON_CHAIN]->(h:Chain) WHERE q.status = 'EXISTING' AND q.kind IN $parks AND q.id <> s.id | {id: h.id, status: h.status}] AS sharedHosts
