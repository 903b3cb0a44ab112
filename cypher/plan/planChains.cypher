// Chains with the fields they and their segments need and all appointments to them, as far as plans look at them (链条编制).
// @param kinds ChainKind[]?
// @param regions string[]?
// @param chains string[]?
// @returns many { chain: Chain, needs: string[], appointments: { appointment: { id: string, role: AppointmentRole, from: string?, to: string?, expertId: string }, titleRank: ProfessionalTitleRank?, birthYear: int?, name: string }[] }
MATCH (c:Chain)
WHERE coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($kinds IS NULL OR c.kind IN $kinds)
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
CALL (c) {
  MATCH (c)<-[a:APPOINTED_TO]-(e:Expert)
  WITH a, e
  ORDER BY a.id
  RETURN collect({appointment: a {.id, .role, .from, .to, .expertId}, titleRank: e.titleRank, birthYear: e.birthYear, name: e.name}) AS appointments
}
WITH c, appointments
ORDER BY c.id
RETURN c {.*} AS chain, [(c)-[:NEEDS]->(f:Field) | f.id] + [(c)-[:HAS_SEGMENT]->(:Segment)-[:NEEDS]->(g:Field) | g.id] AS needs, appointments
