MATCH (n:Expert)
WHERE n.id > ''
WITH n
ORDER BY n.id
SKIP $skip LIMIT 20
CALL (n) {
  MATCH (n)-[r:APPOINTED_TO]->(c:Chain)
  WITH r, c
  ORDER BY c.id, r.id
  LIMIT 10
  RETURN collect({role: r.role, from: r.from, to: r.to, chain: {id: c.id, name: c.name}}) AS appointments
}
RETURN n.id AS id, n.name AS name, appointments
ORDER BY id
