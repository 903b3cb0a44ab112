// Chains with the enterprises on them and the existing platforms of the given kinds that serve each or are hosted by an enterprise on it (链上工作站与园区).
// @param chains string[]
// @param stations PlatformKind[]
// @param parks PlatformKind[]
// @returns many { chainId: string, chainName: string, enterprises: { id: string, name: string }[], serving: { id: string, name: string, kind: PlatformKind, hosts: { id: string, name: string }[] }[], hosted: { id: string, name: string, kind: PlatformKind, hosts: { id: string, name: string }[] }[] }
MATCH (c:Chain)
WHERE c.id IN $chains
CALL (c) {
  MATCH (c)<-[:ON_CHAIN]-(n:Enterprise)
  WITH DISTINCT n
  ORDER BY n.id
  RETURN collect({id: n.id, name: n.name}) AS enterprises
}
CALL (c) {
  MATCH (c)<-[:SERVES]-(p:Platform)
  WHERE p.status = 'EXISTING' AND (p.kind IN $stations OR p.kind IN $parks)
  WITH DISTINCT p
  WITH p, [(p)-[:HOSTED_BY]->(o:Entity) | {id: o.id, name: o.name}] AS hosts
  ORDER BY p.id
  RETURN collect({id: p.id, name: p.name, kind: p.kind, hosts: hosts}) AS serving
}
CALL (c) {
  MATCH (c)<-[:ON_CHAIN]-(n:Enterprise)<-[:HOSTED_BY]-(p:Platform)
  WHERE p.status = 'EXISTING' AND (p.kind IN $stations OR p.kind IN $parks)
  WITH DISTINCT p
  WITH p, [(p)-[:HOSTED_BY]->(o:Entity) | {id: o.id, name: o.name}] AS hosts
  ORDER BY p.id
  RETURN collect({id: p.id, name: p.name, kind: p.kind, hosts: hosts}) AS hosted
}
RETURN c.id AS chainId, c.name AS chainName, enterprises, serving, hosted
ORDER BY chainId
