// Active appointments in a role to chains that go on, with the fields of each expert and those each chain needs (在聘).
// @param asOf string
// @param role AppointmentRole
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { appointment: Appointment, expert: Expert, fields: string[], chain: Chain, needs: string[] }
MATCH (c:Chain)<-[a:APPOINTED_TO]-(e:Expert)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
  AND a.role = $role AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
WITH c, a, e
ORDER BY a.id
RETURN a {.*} AS appointment, e {.*} AS expert, [(e)-[:SPECIALISES_IN]->(f:Field) | f.id] AS fields, c {.*} AS chain, [(c)-[:NEEDS]->(n:Field) | n.id] AS needs
