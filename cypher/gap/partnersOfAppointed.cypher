// Whom the experts appointed to chains cooperate with, at a day: pairs of an expert and a partner, by the region of the partner (在聘专家的合作).
// @param asOf string
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { regionId: string?, pairs: string[][] }
MATCH (c:Chain)<-[a:APPOINTED_TO]-(e:Expert)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
  AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
WITH DISTINCT e
MATCH (e)-[k:COOPERATES_WITH]-(x:Expert)
WHERE (k.from IS NULL OR k.from <= $asOf) AND (k.to IS NULL OR k.to > $asOf)
RETURN x.regionId AS regionId, collect([e.id, x.id]) AS pairs
ORDER BY regionId
