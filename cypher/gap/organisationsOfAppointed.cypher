// Organisations with the experts tied to them who are appointed to chains, at a day (在聘专家的单位).
// @param asOf string
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { id: string, experts: string[] }
MATCH (c:Chain)<-[a:APPOINTED_TO]-(e:Expert)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
  AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
WITH DISTINCT e
MATCH (e)-[r:AFFILIATED_WITH|ENGAGED_BY]->(o:Entity)
WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
RETURN o.id AS id, collect(e.id) AS experts
ORDER BY id
