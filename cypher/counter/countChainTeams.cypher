// Teams that serve the chain (服务链条的团队).
// @param ids string[]
// @param synthetic boolean
// @returns many { id: string, items: { id: string }[] }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:SERVES]-(t:Team)
  WHERE ($synthetic OR NOT coalesce(t.synthetic, false))
  WITH DISTINCT t
  RETURN collect({id: t.id}) AS items
}
RETURN c.id AS id, items
