// Chains with the money given for them, for their projects and for the results of these, and with those results (链条资金与成果).
// @param regions string[]?
// @param chains string[]?
// @returns many { id: string, fundings: { id: string, channel: FundingSource, amountCny: float, on: string? }[], achievements: { id: string, producedOn: string?, transferredOn: string?, transferred: boolean }[] }
MATCH (c:Chain)
WHERE coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
CALL (c) {
  MATCH (c)<-[:FUNDS]-(f:Funding)
  WITH DISTINCT f
  ORDER BY f.id
  RETURN collect({id: f.id, channel: f.channel, amountCny: f.amountCny, on: f.on}) AS own
}
CALL (c) {
  MATCH (c)<-[:FOR_CHAIN]-(p:Project)<-[:FUNDS]-(f:Funding)
  WITH DISTINCT f
  ORDER BY f.id
  RETURN collect({id: f.id, channel: f.channel, amountCny: f.amountCny, on: f.on}) AS ofProjects
}
CALL (c) {
  MATCH (c)<-[:FOR_CHAIN]-(p:Project)-[:PRODUCED]->(a:Achievement)<-[:FUNDS]-(f:Funding)
  WITH DISTINCT f
  ORDER BY f.id
  RETURN collect({id: f.id, channel: f.channel, amountCny: f.amountCny, on: f.on}) AS ofResults
}
CALL (c) {
  MATCH (c)<-[:FOR_CHAIN]-(p:Project)-[:PRODUCED]->(a:Achievement)
  WITH DISTINCT a
  ORDER BY a.id
  RETURN collect({id: a.id, producedOn: a.producedOn, transferredOn: a.transferredOn, transferred: a.transferredToId IS NOT NULL}) AS achievements
}
WITH c, own + ofProjects + ofResults AS fundings, achievements
ORDER BY c.id
RETURN c.id AS id, fundings, achievements
