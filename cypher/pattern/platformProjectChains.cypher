// Chains that go on and that a platform serves, or for which a planned or active project is that a host of the platform undertakes (平台所在链).
// @param platform string
// @returns optional { served: { id: string }[], ofProjects: { id: string }[] }
MATCH (p:Platform)
WHERE p.id = $platform
RETURN [(p)-[:SERVES]->(c:Chain) WHERE coalesce(c.status, '') <> 'DISCONTINUED' | {id: c.id}] AS served,
  [(p)-[:HOSTED_BY]->(o:Entity)-[:UNDERTAKES]->(j:Project)-[:FOR_CHAIN]->(d:Chain) WHERE j.status IN ['PLANNED', 'ACTIVE'] AND coalesce(d.status, '') <> 'DISCONTINUED' | {id: d.id}] AS ofProjects
