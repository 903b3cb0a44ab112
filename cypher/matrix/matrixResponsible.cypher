// The first responsible unit of each measure of a policy that has one, with the path of the measure's clause (政策措施的牵头单位).
// @param policy string
// @returns many { measureId: string, clause: string, departmentId: string, place: int }
MATCH (p:Policy)<-[:OF_POLICY]-(m:Measure)-[r:RESPONSIBLE]->(d:Department)
WHERE p.id = $policy AND m.clause IS NOT NULL
RETURN m.id AS measureId, m.clause AS clause, d.id AS departmentId, coalesce(r.order, 999999999999) AS place
ORDER BY measureId, place, departmentId
