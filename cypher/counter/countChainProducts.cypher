// Representative products on the chain (链条代表产品).
// @param ids string[]
// @param synthetic boolean
// @returns many { id: string, items: { id: string }[] }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:ON_CHAIN]-(p:Product)
  WHERE ($synthetic OR NOT coalesce(p.synthetic, false))
  WITH DISTINCT p
  RETURN collect({id: p.id}) AS items
}
RETURN c.id AS id, items
