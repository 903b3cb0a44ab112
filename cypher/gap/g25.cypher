// Years of birth of the experts appointed to chains, as far as they are known (在聘专家出生年份).
// @param asOf string
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { id: string, birthYear: int? }
MATCH (c:Chain)<-[a:APPOINTED_TO]-(e:Expert)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
  AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
RETURN DISTINCT e.id AS id, e.birthYear AS birthYear
ORDER BY id
