// Existing platforms of the given kinds that rely on some platforms, or share a host with them (园区的工作站).
// @param ids string[]
// @param stations PlatformKind[]
// @returns many { id: string, relying: { id: string, name: string }[], sharing: { id: string, name: string }[] }
MATCH (p:Platform)
WHERE p.id IN $ids
RETURN p.id AS id,
  [(p)<-[:RELIES_ON]-(s:Platform) WHERE s.status = 'EXISTING' AND s.kind IN $stations | {id: s.id, name: s.name}] AS relying,
  [(p)-[:HOSTED_BY]->(o:Entity)<-[:HOSTED_BY]-(t:Platform) WHERE t.status = 'EXISTING' AND t.kind IN $stations AND t.id <> p.id | {id: t.id, name: t.name}] AS sharing
ORDER BY id
