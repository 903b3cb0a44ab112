// Chains of a region of one kind that are not discontinued (地区链条).
// @param ids string[]
// @param kind ChainKind
// @returns many { id: string, items: { id: string }[] }
MATCH (r:Region)
WHERE r.id IN $ids
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)
  WHERE c.kind = $kind AND coalesce(c.status, '') <> 'DISCONTINUED'
  RETURN collect({id: c.id}) AS items
}
RETURN r.id AS id, items
