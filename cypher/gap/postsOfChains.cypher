// Chains with all who were ever appointed to them: of each appointment its id, expert, role, first day, day after the last, who issued the letter and its number; and ids of appointments, each before what was waived for it (链条聘任).
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { chainId: string, chainName: string, regionId: string, posts: string?[][], waived: string[][] }
MATCH (c:Chain)<-[a:APPOINTED_TO]-(e:Expert)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
RETURN c.id AS chainId, c.name AS chainName, c.regionId AS regionId,
  collect([a.id, e.id, a.role, a.from, a.to, a.issuedBy, a.letterNo]) AS posts,
  collect(CASE WHEN a.exceptions IS NULL THEN null ELSE [a.id] + a.exceptions END) AS waived
ORDER BY chainId
