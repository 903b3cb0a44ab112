// Counties with the platforms of some kinds that lie in them (县区孵化载体).
// @param kinds PlatformKind[]
// @param regions string[]?
// @returns many { id: string, name: string, platforms: { id: string, kind: PlatformKind, status: PlatformStatus?, on: string? }[] }
MATCH (r:Region)
WHERE r.level = 'COUNTY' AND ($regions IS NULL OR r.id IN $regions)
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(p:Platform)
  WHERE p.kind IN $kinds
  WITH DISTINCT p
  ORDER BY p.id
  RETURN collect({id: p.id, kind: p.kind, status: p.status, on: p.establishedOn}) AS platforms
}
RETURN r.id AS id, r.name AS name, platforms
ORDER BY id
