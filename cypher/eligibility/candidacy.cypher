// What is judged of one expert: his fields, the fields a chain and its segments need, and his active appointments to it in a role (任职资格).
// @param expert string
// @param chain string?
// @param role AppointmentRole
// @param asOf string
// @returns optional { fields: string[], needs: string[], appointments: Appointment[] }
MATCH (e:Expert)
WHERE e.id = $expert
CALL (e) {
  MATCH (e)-[:SPECIALISES_IN]->(f:Field)
  RETURN collect(f.id) AS fields
}
CALL (e) {
  MATCH (c:Chain)
  WHERE c.id = $chain
  RETURN collect([(c)-[:NEEDS]->(f:Field) | f.id] + [(c)-[:HAS_SEGMENT]->(:Segment)-[:NEEDS]->(g:Field) | g.id]) AS needed
}
CALL (e) {
  MATCH (e)-[a:APPOINTED_TO]->(c:Chain)
  WHERE c.id = $chain AND a.role = $role AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR a.to > $asOf)
  WITH a
  ORDER BY a.id
  RETURN collect(a {.*}) AS appointments
}
RETURN fields, coalesce(needed[0], []) AS needs, appointments
