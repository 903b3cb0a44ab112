// Achievements that projects for the chain have produced by a day; one without a date counts (链条技术成果).
// @param ids string[]
// @param asOf string
// @param synthetic boolean
// @returns many { id: string, items: { id: string }[] }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:FOR_CHAIN]-(p:Project)-[:PRODUCED]->(a:Achievement)
  WHERE (a.producedOn IS NULL OR a.producedOn <= $asOf)
    AND ($synthetic OR NOT coalesce(p.synthetic, false)) AND ($synthetic OR NOT coalesce(a.synthetic, false))
  WITH DISTINCT a
  RETURN collect({id: a.id}) AS items
}
RETURN c.id AS id, items
