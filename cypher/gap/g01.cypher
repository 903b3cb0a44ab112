// Chains without an active leader, or with more than one, beside their other leaders past and to come (链长空缺或重复).
// @param asOf string
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { chainId: string, chainName: string, regionId: string, leaders: { appointment: string, expert: string, name: string, from: string?, to: string? }[], others: { appointment: string, expert: string, name: string, from: string?, to: string? }[] }
MATCH (c:Chain)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
CALL (c) {
  MATCH (c)<-[a:APPOINTED_TO]-(e:Expert)
  WHERE a.role = 'LEADER' AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
  WITH a, e
  ORDER BY a.id
  RETURN collect({appointment: a.id, expert: e.id, name: e.name, from: a.from, to: a.to}) AS leaders
}
CALL (c) {
  MATCH (c)<-[a:APPOINTED_TO]-(e:Expert)
  WHERE a.role = 'LEADER' AND (a.from > $asOf OR a.to <= $asOf)
  WITH a, e
  ORDER BY a.id
  RETURN collect({appointment: a.id, expert: e.id, name: e.name, from: a.from, to: a.to}) AS others
}
WITH c, leaders, others
WHERE size(leaders) <> 1
RETURN c.id AS chainId, c.name AS chainName, c.regionId AS regionId, leaders, others
ORDER BY chainId
