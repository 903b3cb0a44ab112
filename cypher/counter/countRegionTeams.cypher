// Teams of a region (地区团队).
// @param ids string[]
// @returns many { id: string, items: { id: string }[] }
MATCH (r:Region)
WHERE r.id IN $ids
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(t:Team)
  RETURN collect({id: t.id}) AS items
}
RETURN r.id AS id, items
