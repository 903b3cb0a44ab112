// Active appointments whose letter has no number on record; what is proposed has no letter yet (聘任无聘书编号).
// @param asOf string
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { appointment: Appointment, expertName: string, chainName: string, regionId: string }
MATCH (c:Chain)<-[a:APPOINTED_TO]-(e:Expert)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
  AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
  AND coalesce(a.letterNo, '') = '' AND NOT a.id STARTS WITH 'appointment:proposed-'
WITH c, a, e
ORDER BY a.id
RETURN a {.*} AS appointment, e.name AS expertName, c.name AS chainName, c.regionId AS regionId
