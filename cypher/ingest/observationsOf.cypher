// Figures on record of some indicators in some regions.
// @param indicators string[]
// @param regions string[]
// @returns many { id: string, indicator: string, region: string, date: string? }
MATCH (n:Observation)
WHERE n.indicatorId IN $indicators AND n.regionId IN $regions
RETURN n.id AS id, n.indicatorId AS indicator, n.regionId AS region, n.date AS date
ORDER BY n.id
