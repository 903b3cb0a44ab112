// Open calls whose deadline lies before a day and that were not withdrawn, with their answers by another (到期榜单).
// @param asOf string
// @param before string
// @param regions string[]?
// @param chains string[]?
// @returns many { id: string, name: string, deadline: string, rewardCny: float?, status: OpenCallStatus?, regionId: string?, chain: string?, demands: string[], bids: int }
MATCH (o:OpenCall)
WHERE o.deadline < $before AND coalesce(o.status, '') <> 'WITHDRAWN'
  AND ($regions IS NULL OR o.regionId IN $regions)
CALL (o) {
  MATCH (o)-[:CALL_FOR_CHAIN]->(c:Chain)
  WHERE coalesce(c.status, '') <> 'DISCONTINUED'
  RETURN collect(c.id) AS chains
}
CALL (o) {
  MATCH (o)-[:CALLS_FOR]->(d:Demand)
  WITH DISTINCT d
  ORDER BY d.id
  RETURN collect(d.id) AS demands
}
CALL (o) {
  MATCH (o)<-[:BID_FOR]-(b:Bid)
  WHERE coalesce(b.result, '') <> 'WITHDRAWN' AND (b.on IS NULL OR b.on <= $asOf)
  RETURN count(b) AS bids
}
WITH o, chains, demands, bids
WHERE $chains IS NULL OR any(c IN chains WHERE c IN $chains)
RETURN o.id AS id, o.name AS name, o.deadline AS deadline, o.rewardCny AS rewardCny, o.status AS status,
  o.regionId AS regionId, head(chains) AS chain, demands, bids
ORDER BY id
