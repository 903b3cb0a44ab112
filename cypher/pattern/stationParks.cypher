// Existing platforms of the given kinds that some platforms rely on, with their hosts (工作站依托的园区).
// @param ids string[]
// @param parks PlatformKind[]
// @returns many { id: string, relied: { id: string, name: string, hosts: { id: string, name: string }[] }[] }
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
RETURN s.id AS id, relied
ORDER BY id
