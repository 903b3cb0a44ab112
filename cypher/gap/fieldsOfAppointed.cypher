// Fields with the experts who have them and were ever appointed to chains (受聘专家的领域).
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { id: string, experts: string[] }
MATCH (c:Chain)<-[:APPOINTED_TO]-(e:Expert)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
WITH DISTINCT e
MATCH (e)-[:SPECIALISES_IN]->(f:Field)
RETURN f.id AS id, collect(e.id) AS experts
ORDER BY id
