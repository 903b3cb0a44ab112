// Existing platforms that serve the chain (服务链条的已有平台).
// @param ids string[]
// @returns many { id: string, items: { id: string }[] }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:SERVES]-(p:Platform)
  WHERE p.status = 'EXISTING'
  WITH DISTINCT p
  RETURN collect({id: p.id}) AS items
}
RETURN c.id AS id, items
