// Chains with a leader who is of an age or whose term ends by a day, beside all appointed experts and their appointments as leader (链长后继).
// @param asOf string
// @param until string
// @param bornBy int
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { chain: Chain, experts: { expert: Expert, leading: Appointment[] }[] }
MATCH (c:Chain)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
  AND EXISTS {
    MATCH (c)<-[b:APPOINTED_TO]-(l:Expert)
    WHERE b.role = 'LEADER' AND (b.from IS NULL OR b.from <= $asOf) AND (b.to IS NULL OR b.to > $asOf) AND (l.birthYear <= $bornBy OR b.to <= $until)
  }
CALL (c) {
  MATCH (c)<-[a:APPOINTED_TO]-(e:Expert)
  WHERE (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
  WITH DISTINCT c, e
  WITH e, [(e)-[b:APPOINTED_TO]->(y:Chain) WHERE y.id = c.id AND b.role = 'LEADER' | b {.*}] AS leading
  ORDER BY e.id
  RETURN collect({expert: e {.*}, leading: leading}) AS experts
}
WITH c, experts
ORDER BY c.id
RETURN c {.*} AS chain, experts
