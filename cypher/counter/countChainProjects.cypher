// Planned or active projects for the chain (链条在建和拟建项目).
// @param ids string[]
// @param synthetic boolean
// @returns many { id: string, items: { id: string }[] }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:FOR_CHAIN]-(p:Project)
  WHERE p.status IN ['PLANNED', 'ACTIVE']
    AND ($synthetic OR NOT coalesce(p.synthetic, false))
  WITH DISTINCT p
  RETURN collect({id: p.id}) AS items
}
RETURN c.id AS id, items
