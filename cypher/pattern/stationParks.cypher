// Existing platforms of the given kinds that some platforms rely on or share a host with, with their own hosts (工作站依托的园区).
// @param ids string[]
// @param parks PlatformKind[]
// @returns many { id: string, relied: { id: string, name: string, hosts: { id: string, name: string }[] }[], shared: { id: string, name: string, hostId: string, hostName: string, hosts: { id: string, name: string }[] }[] }
MATCH (s:Platform)
WHERE s.id IN $ids
CALL (s) {
  MATCH (s)-[:RELIES_ON]->(p:Platform)
  WHERE p.status = 'EXISTING' AND p.kind IN $parks
  WITH DISTINCT p
  WITH p, [(p)-[:HOSTED_BY]->(o:Entity) | {id: o.id, name: o.name}] AS hosts
  ORDER BY p.id
  RETURN collect({id: p.id, name: p.name, hosts: hosts}) AS relied
}
CALL (s) {
  MATCH (s)-[:HOSTED_BY]->(h:Entity)<-[:HOSTED_BY]-(q:Platform)
  WHERE q.status = 'EXISTING' AND q.kind IN $parks AND q.id <> s.id
  WITH DISTINCT h, q
  WITH h, q, [(q)-[:HOSTED_BY]->(o:Entity) | {id: o.id, name: o.name}] AS hosts
  ORDER BY h.id, q.id
  RETURN collect({id: q.id, name: q.name, hostId: h.id, hostName: h.name, hosts: hosts}) AS shared
}
RETURN s.id AS id, relied, shared
ORDER BY id
