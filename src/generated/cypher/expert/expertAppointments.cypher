// Appointments to chains (聘任).
// @param ids string[]
// @param afterFact string
// @param afterId string
// @param first int
// @param count boolean
// @param role AppointmentRole?
// @param activeAt string?
// @returns many { id: string, rows: { fact: Appointment, node: Chain }[], total: int }
MATCH (c:Expert)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[r:APPOINTED_TO]->(o:Chain)
  WHERE ($role IS NULL OR r.role = $role) AND ($activeAt IS NULL OR ((r.from IS NULL OR r.from <= $activeAt) AND (r.to IS NULL OR r.to > $activeAt))) AND (o.id > $afterId OR (o.id = $afterId AND r.id > $afterFact))
  WITH r, o
  ORDER BY o.id, r.id
  LIMIT $first
  RETURN collect({fact: properties(r), node: properties(o)}) AS rows
}
CALL (c) {
  MATCH (c)-[r:APPOINTED_TO]->(o:Chain)
  WHERE $count AND ($role IS NULL OR r.role = $role) AND ($activeAt IS NULL OR ((r.from IS NULL OR r.from <= $activeAt) AND (r.to IS NULL OR r.to > $activeAt)))
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
