// Achievements transferred to an enterprise by a day, which a project of the region produced or an enterprise of it received (地区成果转化).
// @param ids string[]
// @param asOf string
// @returns many { id: string, items: { id: string, on: string? }[], received: { id: string, on: string? }[] }
MATCH (r:Region)
WHERE r.id IN $ids
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(p:Project)-[:PRODUCED]->(a:Achievement)-[:TRANSFERRED_TO]->(e:Enterprise)
  WHERE a.transferredOn IS NULL OR a.transferredOn <= $asOf
  WITH DISTINCT a
  RETURN collect({id: a.id, on: a.transferredOn}) AS items
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(e:Enterprise)<-[:TRANSFERRED_TO]-(a:Achievement)
  WHERE a.transferredOn IS NULL OR a.transferredOn <= $asOf
  WITH DISTINCT a
  RETURN collect({id: a.id, on: a.transferredOn}) AS received
}
RETURN r.id AS id, items, received
