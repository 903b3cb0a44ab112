// Appointments that ended after `since` or end by `until`, with the others of the same expert, chain and role that end later (聘期届满).
// @param asOf string
// @param since string
// @param until string
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { appointment: Appointment, expertName: string, chainName: string, regionId: string, later: { id: string, from: string? }[] }
MATCH (c:Chain)<-[a:APPOINTED_TO]-(e:Expert)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
  AND (a.from IS NULL OR a.from <= $asOf) AND a.to > $since AND a.to <= $until
CALL (c, a, e) {
  MATCH (e)-[b:APPOINTED_TO]->(d:Chain)
  WHERE d.id = c.id AND b.role = a.role AND (b.to IS NULL OR b.to > a.to)
  WITH b
  ORDER BY b.id
  RETURN collect({id: b.id, from: b.from}) AS later
}
WITH c, a, e, later
ORDER BY a.id
RETURN a {.*} AS appointment, e.name AS expertName, c.name AS chainName, c.regionId AS regionId, later
