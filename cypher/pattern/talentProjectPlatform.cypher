// Chains with everybody appointed at a day, the planned or active projects for each with who takes part, and the existing platforms that serve it (人才+项目+平台).
// @param chains string[]
// @param asOf string
// @returns many { chainId: string, chainName: string, appointed: { id: string, name: string }[], serving: { id: string, name: string }[], projects: { id: string, name: string, participants: { id: string, name: string, key: string, role: string? }[] }[] }
MATCH (c:Chain)
WHERE c.id IN $chains
CALL (c) {
  MATCH (c)<-[a:APPOINTED_TO]-(e:Expert)
  WHERE (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
  WITH DISTINCT e
  ORDER BY e.id
  RETURN collect({id: e.id, name: e.name}) AS appointed
}
CALL (c) {
  MATCH (c)<-[:SERVES]-(p:Platform)
  WHERE p.status = 'EXISTING'
  WITH DISTINCT p
  ORDER BY p.id
  RETURN collect({id: p.id, name: p.name}) AS serving
}
CALL (c) {
  MATCH (c)<-[:FOR_CHAIN]-(j:Project)
  WHERE j.status IN ['PLANNED', 'ACTIVE']
  WITH DISTINCT j
  WITH j, [(j)<-[r:PARTICIPATES_IN]-(e:Expert) | {id: e.id, name: e.name, key: r.id, role: r.role}] AS participants
  ORDER BY j.id
  RETURN collect({id: j.id, name: j.name, participants: participants}) AS projects
}
RETURN c.id AS chainId, c.name AS chainName, appointed, serving, projects
ORDER BY chainId
