// Existing platforms of the given kinds that rely on some platforms (园区的工作站).
// @param ids string[]
// @param stations PlatformKind[]
// @returns many { id: string, relying: { id: string, name: string }[] }
MATCH (p:Platform)
WHERE p.id IN $ids
RETURN p.id AS id,
  [(p)<-[:RELIES_ON]-(s:Platform) WHERE s.status = 'EXISTING' AND s.kind IN $stations | {id: s.id, name: s.name}] AS relying
ORDER BY id
