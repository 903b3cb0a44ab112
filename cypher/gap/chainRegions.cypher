// Regions that have chains which rules look at (有链条的地区).
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { regionId: string }
MATCH (c:Chain)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
RETURN DISTINCT c.regionId AS regionId
ORDER BY regionId
