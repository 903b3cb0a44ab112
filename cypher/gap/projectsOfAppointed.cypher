// Projects with the experts who take part in them and are appointed to chains at a day (在聘专家的项目).
// @param asOf string
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { id: string, status: ProjectStatus?, experts: string[] }
MATCH (c:Chain)<-[a:APPOINTED_TO]-(e:Expert)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
  AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
WITH DISTINCT e
MATCH (e)-[:PARTICIPATES_IN]->(p:Project)
RETURN p.id AS id, p.status AS status, collect(e.id) AS experts
ORDER BY id
