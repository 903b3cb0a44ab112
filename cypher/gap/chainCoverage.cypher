// Chains with the fields they or their segments need, and with the teams and platforms that serve them (链条领域覆盖).
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { chainId: string, chainName: string, regionId: string, needs: { id: string, name: string, segment: string? }[], teams: { id: string, name: string, fields: string[] }[], platforms: { id: string, name: string, status: PlatformStatus?, fields: string[] }[] }
MATCH (c:Chain)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
CALL (c) {
  MATCH (c)-[:NEEDS]->(f:Field)
  RETURN collect({id: f.id, name: f.name, segment: null}) AS own
}
CALL (c) {
  MATCH (c)-[:HAS_SEGMENT]->(s:Segment)-[:NEEDS]->(f:Field)
  RETURN collect({id: f.id, name: f.name, segment: s.id}) AS ofSegments
}
WITH c, own + ofSegments AS needs
WHERE size(needs) > 0
CALL (c) {
  MATCH (c)<-[:SERVES]-(t:Team)
  WITH DISTINCT t
  WITH t, [(t)-[:SPECIALISES_IN]->(f:Field) | f.id] AS fields
  ORDER BY t.id
  RETURN collect({id: t.id, name: t.name, fields: fields}) AS teams
}
CALL (c) {
  MATCH (c)<-[:SERVES]-(p:Platform)
  WITH DISTINCT p
  WITH p, [(p)-[:SPECIALISES_IN]->(f:Field) | f.id] AS fields
  ORDER BY p.id
  RETURN collect({id: p.id, name: p.name, status: p.status, fields: fields}) AS platforms
}
RETURN c.id AS chainId, c.name AS chainName, c.regionId AS regionId, needs, teams, platforms
ORDER BY chainId
