// Existing platforms of a region, of some levels or of any, with the day each was established (地区已有平台).
// @param ids string[]
// @param levels AdminLevel[]?
// @returns many { id: string, items: { id: string, on: string? }[] }
MATCH (r:Region)
WHERE r.id IN $ids
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(p:Platform)
  WHERE p.status = 'EXISTING' AND ($levels IS NULL OR p.level IN $levels)
  RETURN collect({id: p.id, on: p.establishedOn}) AS items
}
RETURN r.id AS id, items
