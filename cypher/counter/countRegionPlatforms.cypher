// Existing platforms of a region established by a day, of some kinds and levels or of any; one without a date counts (地区已有平台).
// @param ids string[]
// @param kinds PlatformKind[]?
// @param levels AdminLevel[]?
// @param asOf string
// @param synthetic boolean
// @returns many { id: string, items: { id: string, on: string?, sources: string[]? }[] }
MATCH (r:Region)
WHERE r.id IN $ids
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(p:Platform)
  WHERE p.status = 'EXISTING' AND (p.establishedOn IS NULL OR p.establishedOn <= $asOf)
    AND ($kinds IS NULL OR p.kind IN $kinds)
    AND ($levels IS NULL OR p.level IN $levels)
    AND ($synthetic OR NOT coalesce(p.synthetic, false))
  RETURN collect({id: p.id, on: p.establishedOn, sources: p.sources}) AS items
}
RETURN r.id AS id, items
