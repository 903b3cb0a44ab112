MATCH (n:Chain)
WHERE n.id > ''
WITH n
ORDER BY n.id
LIMIT 10
CALL (n) {
  MATCH (n)<-[r:APPOINTED_TO]-(e:Expert)
  WITH r, e
  ORDER BY e.id, r.id
  LIMIT 10
  CALL (e) {
    MATCH (e)-[:SPECIALISES_IN]->(f:Field)
    WITH f
    ORDER BY f.id
    LIMIT 5
    RETURN collect({id: f.id, name: f.name}) AS fields
  }
  WITH r, e, fields
  ORDER BY e.id, r.id
  RETURN collect({role: r.role, expert: {id: e.id, name: e.name, titleRank: e.titleRank, fields: fields}}) AS appointments
}
RETURN n.id AS id, n.name AS name, appointments
ORDER BY id
