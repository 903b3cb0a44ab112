// Chains that go on and to which a platform leads: it serves them, a host of it is on them, or a platform of the given kinds that it relies on serves them or has a host on them (工作站所在链).
// @param platform string
// @param parks PlatformKind[]
// @returns optional { own: { id: string, status: ChainStatus? }[], ofHosts: { id: string, status: ChainStatus? }[], relied: { id: string, status: ChainStatus? }[], reliedHosts: { id: string, status: ChainStatus? }[] }
MATCH (s:Platform)
WHERE s.id = $platform
RETURN [(s)-[:SERVES]->(a:Chain) | {id: a.id, status: a.status}] AS own,
  [(s)-[:HOSTED_BY]->(n:Enterprise)-[:ON_CHAIN]->(b:Chain) | {id: b.id, status: b.status}] AS ofHosts,
  [(s)-[:RELIES_ON]->(p:Platform)-[:SERVES]->(c:Chain) WHERE p.status = 'EXISTING' AND p.kind IN $parks | {id: c.id, status: c.status}] AS relied,
  [(s)-[:RELIES_ON]->(p:Platform)-[:HOSTED_BY]->(m:Enterprise)-[:ON_CHAIN]->(d:Chain) WHERE p.status = 'EXISTING' AND p.kind IN $parks | {id: d.id, status: d.status}] AS reliedHosts
