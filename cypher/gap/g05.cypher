// Appointments that ended after `since` or end by `until`, and that none of the same expert, chain and role follows (聘期届满未续).
// @param asOf string
// @param since string
// @param until string
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { appointment: Appointment, expertName: string, chainName: string, regionId: string }
MATCH (c:Chain)<-[a:APPOINTED_TO]-(e:Expert)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
  AND (a.from IS NULL OR a.from <= $asOf) AND a.to > $since AND a.to <= $until
  AND NOT EXISTS {
    MATCH (e)-[b:APPOINTED_TO]->(c)
    WHERE b.role = a.role AND (b.from IS NULL OR b.from <= a.to) AND (b.to IS NULL OR b.to > a.to)
  }
WITH c, a, e
ORDER BY a.id
RETURN a {.*} AS appointment, e.name AS expertName, c.name AS chainName, c.regionId AS regionId
