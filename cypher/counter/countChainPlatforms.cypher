// Existing platforms that serve the chain, established by a day; one without a date counts (服务链条的已有平台).
// @param ids string[]
// @param asOf string
// @param synthetic boolean
// @returns many { id: string, items: { id: string, on: string?, sources: string[]? }[] }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:SERVES]-(p:Platform)
  WHERE p.status = 'EXISTING' AND (p.establishedOn IS NULL OR p.establishedOn <= $asOf)
    AND ($synthetic OR NOT coalesce(p.synthetic, false))
  WITH DISTINCT p
  RETURN collect({id: p.id, on: p.establishedOn, sources: p.sources}) AS items
}
RETURN c.id AS id, items
