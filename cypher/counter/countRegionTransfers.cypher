// Achievements transferred to an enterprise by a day, which a project of the region produced or an enterprise of it received (地区成果转化).
// @param ids string[]
// @param asOf string
// @param synthetic boolean
// @returns many { id: string, items: { id: string, on: string?, sources: string[]? }[], received: { id: string, on: string?, sources: string[]? }[] }
MATCH (r:Region)
WHERE r.id IN $ids
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(p:Project)-[:PRODUCED]->(a:Achievement)-[:TRANSFERRED_TO]->(e:Enterprise)
  WHERE (a.transferredOn IS NULL OR a.transferredOn <= $asOf)
    AND ($synthetic OR NOT coalesce(p.synthetic, false)) AND ($synthetic OR NOT coalesce(a.synthetic, false)) AND ($synthetic OR NOT coalesce(e.synthetic, false))
  WITH DISTINCT a
  RETURN collect({id: a.id, on: a.transferredOn, sources: a.sources}) AS items
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(e:Enterprise)<-[:TRANSFERRED_TO]-(a:Achievement)
  WHERE (a.transferredOn IS NULL OR a.transferredOn <= $asOf)
    AND ($synthetic OR NOT coalesce(a.synthetic, false)) AND ($synthetic OR NOT coalesce(e.synthetic, false))
  WITH DISTINCT a
  RETURN collect({id: a.id, on: a.transferredOn, sources: a.sources}) AS received
}
RETURN r.id AS id, items, received
