// Every measure with the one above it, its document and how many units are responsible for it (措施责任单位).
// @returns many { id: string, name: string, parentId: string?, clause: string?, units: int, policyId: string, policyName: string, policyStatus: PolicyStatus?, regionId: string? }
MATCH (p:Policy)<-[:OF_POLICY]-(m:Measure)
WHERE m.id > ''
CALL (m) {
  MATCH (m)-[:RESPONSIBLE]->(d:Department)
  RETURN count(DISTINCT d) AS units
}
RETURN m.id AS id, m.name AS name, m.parentId AS parentId, m.clause AS clause, units, p.id AS policyId, p.name AS policyName, p.status AS policyStatus, p.regionId AS regionId
ORDER BY id
