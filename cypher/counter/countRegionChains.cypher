// Chains of a region of one kind that are neither planned nor discontinued (地区链条).
// @param ids string[]
// @param kind ChainKind
// @param synthetic boolean
// @returns many { id: string, items: { id: string }[] }
MATCH (r:Region)
WHERE r.id IN $ids
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(c:Chain)
  WHERE c.kind = $kind AND NOT coalesce(c.status, '') IN ['PLANNED', 'DISCONTINUED']
    AND ($synthetic OR NOT coalesce(c.synthetic, false))
  RETURN collect({id: c.id}) AS items
}
RETURN r.id AS id, items
