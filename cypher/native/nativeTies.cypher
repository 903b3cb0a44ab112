// Which of some experts have an active appointment, engagement or post in some regions (与籍贯地区的联系).
// @param ids string[]
// @param regions string[]
// @param asOf string
// @returns many { id: string }
MATCH (e:Expert)-[r:APPOINTED_TO|ENGAGED_BY|AFFILIATED_WITH]->(o:Entity)
WHERE e.id IN $ids AND o.regionId IN $regions
  AND (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
RETURN DISTINCT e.id AS id
ORDER BY id
