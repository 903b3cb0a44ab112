// Targets that documents in force set for regions, demonstration data left out, with the units responsible for measures of the same clause, the first in front (地区目标).
// @param regions string[]?
// @param chains string[]?
// @returns many { target: Target, regionName: string, policyDate: string?, policyStatus: PolicyStatus?, responsible: string[] }
MATCH (t:Target)
WHERE NOT coalesce(t.synthetic, false)
  AND ($regions IS NULL OR t.regionId IN $regions)
  AND ($chains IS NULL OR t.chainId IN $chains)
WITH t, COUNT { MATCH (t)-[:FOR_CHAIN]->(x:Chain) WHERE x.status = 'DISCONTINUED' } AS discontinued
WHERE discontinued = 0
MATCH (r:Region)<-[:IN_REGION]-(t)<-[:SETS]-(p:Policy)
WHERE coalesce(p.status, '') <> 'REPEALED'
CALL (t) {
  MATCH (t)-[:IN_CLAUSE]->(c:Clause)<-[:IN_CLAUSE]-(m:Measure)-[u:RESPONSIBLE]->(d:Department)
  WITH m, u, d
  ORDER BY m.id, u.order, d.id
  RETURN collect(d.id) AS responsible
}
RETURN t {.*} AS target, r.name AS regionName, p.date AS policyDate, p.status AS policyStatus, responsible
ORDER BY t.id
